import { expect, it } from 'vitest';
import { makeTaller } from '../content/make-taller.ts';
import { runTask } from '../tasks/run-task.ts';
import { CLEAN } from './planted-workshop.ts';

// That it passes what has nothing wrong, with a table: `npm test` asks that of slides/, tests/workshop/run-editions.ts of others.
it.concurrent('npm run revisar -- --json gives machines what is wrong, and exits with 1', async () => {
  const slides = makeTaller({ ...CLEAN, 'a.md': CLEAN['a.md'].replace('Leer las cifras', 'Leer las zifraz') });
  const { status, stdout, stderr } = await runTask('revisar', ['--laminas', slides, '--json', '--sin-pdf']);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    findings: [
      {
        check: 'ortografia',
        place: { file: `${slides}/a.md`, line: 27, column: 10 },
        problem: expect.any(String),
        remedy: expect.stringContaining(`${slides}/palabras.txt`),
      },
    ],
    skipped: { pdf: expect.any(String) },
  });
  expect(status).toBe(1);
}, 240_000);

it.concurrent('npm run revisar -- --json says what keeps a workshop from being built, and exits with 1', async () => {
  const slides = makeTaller({ ...CLEAN, 'a.md': CLEAN['a.md'].replace('@buena', '@nadie') });
  const { status, stdout } = await runTask('revisar', ['--json'], { slides });
  expect(JSON.parse(stdout).error).toMatch(/\/a\.md:5:\d+ fuente desconocida «nadie»/);
  expect(status).toBe(1);
}, 240_000);
