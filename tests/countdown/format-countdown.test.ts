import { expect, it } from 'vitest';
import { formatCountdown } from '../../src/countdown/format-countdown.ts';

it.each([
  [600_000, '10:00'],
  [599_999, '10:00'],
  [599_000, '9:59'],
  [1, '0:01'],
  [0, '0:00'],
  [-5, '0:00'],
  [5_400_000, '1:30:00'],
  [3_599_000, '59:59'],
])('formatCountdown(%d) is «%s»', (ms, shown) => {
  expect(formatCountdown(ms)).toBe(shown);
});
