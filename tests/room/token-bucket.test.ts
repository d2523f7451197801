import { expect, it } from 'vitest';
import { makeBucket } from '../../src/room/token-bucket.ts';

it('takes what comes at once up to its measure, and as much a second after that', () => {
  const takes = makeBucket({ burst: 3, perSecond: 2 });
  expect([0, 0, 0, 0].map(takes)).toEqual([true, true, true, false]);
  expect([400, 500, 500, 1000, 1000].map(takes)).toEqual([false, true, false, true, false]);
  expect([60_000, 60_000, 60_000, 60_000].map(takes)).toEqual([true, true, true, false]);
});

it('takes on where the clock was set back', () => {
  const takes = makeBucket({ burst: 3, perSecond: 2 });
  expect([7_200_000, 0, 500].map(takes)).toEqual([true, true, true]);
  expect([500, 500, 1000].map(takes)).toEqual([true, false, true]);
});
