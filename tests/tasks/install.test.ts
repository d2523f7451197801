import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTaller } from '../content/make-taller.ts';
import { copyProject, root } from './copy-project.ts';
import { runTask } from './run-task.ts';

it.each(['Taller #1', 'Taller?'])(
  'every command refuses a project in a folder called «%s» by name, before anything else',
  (name) => {
    const copy = join(mkdtempSync(join(tmpdir(), 'taller-copia-')), name, 'proyecto');
    for (const file of ['src/tasks/install.mjs', 'src/tasks/run.mjs']) cpSync(join(root, file), join(copy, file));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tasks/run.mjs', 'build'], {
      cwd: copy,
      encoding: 'utf-8',
    });
    expect(stderr).toBe(
      `El nombre de la carpeta «${name}» lleva «${name.at(-1) === '?' ? '?' : '#'}»; cámbielo por uno sin ${name.at(-1) === '?' ? '?' : '#'} y repita el comando.\n`,
    );
    expect(stdout).toBe('');
    expect(status).toBe(1);
  },
);

it('a project in a folder with any other sign in its name is built', async () => {
  const copy = copyProject(makeTaller({ 'a.md': '# Una lámina' }), "Taller 100% %20 ñ (1) [2] 'a' & 🌵");
  const { status, stderr } = await runTask('build', [], { cwd: copy });
  expect(status, stderr).toBe(0);
  expect(existsSync(join(copy, 'dist/taller.html'))).toBe(true);
});
