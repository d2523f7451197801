import { expect, it, vi } from 'vitest';
import { isPublicKey } from '../../src/content/is-public-key.ts';
import { signer } from '../../src/room/signed.ts';
import { printLeaderKeys } from '../../src/tasks/print-leader-keys.ts';
import { fixtureSlides as slides } from '../fixture-workshop.ts';
import { refusalOf } from './refusal-of.ts';
import { runTask } from './run-task.ts';

it('npm run sala -- --claves prints a pair of keys, and where the one who leads begins', async () => {
  const { status, stdout } = await runTask('sala', ['--claves', '--servidor', 'wss://ejemplo.mx/mqtt'], { slides });
  expect(status).toBe(0);
  const [, key = ''] = /^sala:\n {2}servidor: wss:\/\/ejemplo\.mx\/mqtt\n {2}clave: (\S+)$/m.exec(stdout) ?? [];
  const [, secret = ''] = /^ +https:\/\/ejemplo\.mx\/huertos\/lider\.html#(\S+)$/m.exec(stdout) ?? [];
  expect(isPublicKey(key)).toBe(true);
  await expect(signer(key, secret)).resolves.toBeTypeOf('function');
});

it('printLeaderKeys(servidor) prints another pair each time', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  for (let n = 0; n < 2; n++) printLeaderKeys('wss://ejemplo.mx/mqtt');
  const secrets = log.mock.calls.map(([said]) => /lider\.html#(\S+)/.exec(said)?.[1]);
  log.mockRestore();
  expect(secrets).toEqual([expect.any(String), expect.any(String)]);
  expect(new Set(secrets).size).toBe(2);
});

it('printLeaderKeys(servidor) says what is wrong with an address', () => {
  expect(refusalOf(() => printLeaderKeys('ejemplo.mx'))).toMatch(
    /«ejemplo\.mx» no es la dirección de un servidor MQTT; .*npm run sala -- --claves --servidor wss:/,
  );
});
