import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isPublicKey } from '../../src/content/is-public-key.ts';
import { signer } from '../../src/room/signed.ts';
import { runTask } from './run-task.ts';

const slides = join(import.meta.dirname, '../fixtures/taller');

it('npm run sala -- --claves prints a pair of keys, and where the one who leads begins; another pair each time', async () => {
  const seen = new Set<string>();
  for (let n = 0; n < 2; n++) {
    const { status, stdout } = await runTask('sala', ['--claves', '--servidor', 'wss://ejemplo.mx/mqtt'], { slides });
    expect(status).toBe(0);
    const [, key = ''] = /^sala:\n {2}servidor: wss:\/\/ejemplo\.mx\/mqtt\n {2}clave: (\S+)$/m.exec(stdout) ?? [];
    const [, secret = ''] = /^ +https:\/\/ejemplo\.mx\/huertos\/lider\.html#(\S+)$/m.exec(stdout) ?? [];
    expect(isPublicKey(key)).toBe(true);
    await expect(signer(key, secret)).resolves.toBeTypeOf('function');
    seen.add(secret);
  }
  expect(seen.size).toBe(2);
});

it('npm run sala -- --claves says what is wrong with an address', async () => {
  const { status, stderr } = await runTask('sala', ['--claves', '--servidor', 'ejemplo.mx'], { slides });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /«ejemplo\.mx» no es la dirección de un servidor MQTT; .*npm run sala -- --claves --servidor wss:/,
  );
});
