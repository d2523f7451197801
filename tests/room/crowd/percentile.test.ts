import { expect, it } from 'vitest';
import { percentile } from '../../../src/room/crowd/percentile.ts';

it('gives the value that so large a share is not above', () => {
  const values = Array.from({ length: 200 }, (_, n) => 200 - n);
  expect([0, 0.5, 0.99, 1].map((share) => percentile(values, share))).toEqual([1, 100, 198, 200]);
  expect(percentile([7], 0.99)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});
