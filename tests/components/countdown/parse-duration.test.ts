import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/components/countdown/parse-duration.ts';

const MINUTE = 60_000;

describe('parseDuration(text)', () => {
  it.each([
    ['10m', 10 * MINUTE],
    ['90s', 1.5 * MINUTE],
    ['1h', 60 * MINUTE],
    ['1h30m', 90 * MINUTE],
    ['2m30s', 2.5 * MINUTE],
    ['12h', 720 * MINUTE],
    [' 5m ', 5 * MINUTE],
  ])('parseDuration(%j) is %d ms', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', '10', '10 min', '10min', 'm', '30m1h', '1,5h', '-5m', '0m', '13h', '1h1h', '10M', '1000m', 'diez'])(
    'parseDuration(%j) is no duration',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});
