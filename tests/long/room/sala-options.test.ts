import { makeTaller } from '../../content/make-taller.ts';
import { expect, it, onTestFinished } from 'vitest';
import { isPublicKey } from '../../../src/content/is-public-key.ts';
import { signer } from '../../../src/room/signed.ts';
import { openLawlessBroker } from '../../room/open-lawless-broker.ts';
import { fixtureSlides as slides } from '../../fixture-workshop.ts';
import { runTask } from '../../tasks/run-task.ts';

it('npm run sala -- --servidor tries the broker before it opens, and opens nothing where anybody could lead', async () => {
  const { address, close } = await openLawlessBroker();
  onTestFinished(close);
  const { status, stderr, stdout } = await runTask('sala', ['--servidor', address.replace('ws://', 'ws://lider:x@')], {
    slides,
  });
  expect(status).toBe(1);
  expect(stderr).toBe(
    `El servidor ${address} deja que cualquiera mueva la lámina; póngale las reglas que dice README.md, «En línea».\n`,
  );
  expect(stdout).toBe('');
});

it('npm run sala says what is wrong with the slides, and opens nothing', async () => {
  const { status, stderr } = await runTask('sala', ['--laminas', makeTaller({ 'a.md': '## A {x}\n\n[a](b.md)\n' })]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/a\.md:3:\d+ [^\n]*\n\n1 por corregir\. No hay sala\.\n$/);
});

it('npm run sala -- --claves prints a pair of keys, and where the one who leads begins', async () => {
  const { status, stdout } = await runTask('sala', ['--claves', '--servidor', 'wss://ejemplo.mx/mqtt'], { slides });
  expect(status).toBe(0);
  const [, key = ''] = /^sala:\n {2}servidor: wss:\/\/ejemplo\.mx\/mqtt\n {2}clave: (\S+)$/m.exec(stdout) ?? [];
  const [, secret = ''] = /^ +https:\/\/ejemplo\.mx\/huertos\/lider\.html#(\S+)$/m.exec(stdout) ?? [];
  expect(isPublicKey(key)).toBe(true);
  await expect(signer(key, secret)).resolves.toBeTypeOf('function');
});
