import { expect, it } from 'vitest';
import { nextIndex } from '../../src/components/next-index.ts';

it.each([
  ['ArrowDown', 1, 2],
  ['ArrowRight', 4, 4],
  ['ArrowUp', 0, 0],
  ['ArrowLeft', 3, 2],
  ['Home', 3, 0],
  ['End', 0, 4],
])('nextIndex(%s, %i, 5) is %i', (key, index, next) => {
  expect(nextIndex(key, index, 5)).toBe(next);
});

it.each(['PageDown', 'a', 'toString', 'Enter'])('nextIndex(%s) is nothing: the key does not move', (key) => {
  expect(nextIndex(key, 0, 5)).toBeUndefined();
});
