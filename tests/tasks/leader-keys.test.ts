import { expect, it, vi } from 'vitest';
import { printLeaderKeys } from '../../src/tasks/print-leader-keys.ts';
import { refusalOf } from './refusal-of.ts';

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
