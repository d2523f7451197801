import { expect, it } from 'vitest';
import { limitByAddress } from '../../../src/room/server/limit-by-address.ts';

it('lets in as many of one address as are told, and another when one has left', () => {
  const enter = limitByAddress(2);
  const leave = enter('10.0.0.1')!;
  expect(enter('10.0.0.1')).toBeDefined();
  expect(enter('10.0.0.1')).toBeUndefined();
  expect(enter('10.0.0.2')).toBeDefined();
  leave();
  expect(enter('10.0.0.1')).toBeDefined();
  expect(enter('10.0.0.1')).toBeUndefined();
});
