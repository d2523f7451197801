import { describe, expect, it } from 'vitest';
import { formatClock, formatDrift, formatElapsed, formatLeft } from '../../src/pace/format-pace.ts';
import { MINUTE, TEN } from './chapters.ts';

describe('formatting the pace', () => {
  it('formatClock(moment) has 24 hours, from 00:00 to 23:59, in the time of the place', () => {
    expect(formatClock(TEN + 42 * MINUTE, 'America/Cancun')).toBe('10:42');
    expect(formatClock(TEN + 42 * MINUTE, 'America/Tijuana')).toBe('08:42');
    expect(formatClock(Date.UTC(2021, 2, 25, 5), 'America/Cancun')).toBe('00:00');
    expect(formatClock(Date.UTC(2021, 2, 26, 4, 59), 'America/Cancun')).toBe('23:59');
  });

  it.each([
    [27 * MINUTE + 10_000, '00:27:10'],
    [0, '00:00:00'],
    [-1, '00:00:00'],
    [999, '00:00:00'],
    [2 * 60 * MINUTE + 3 * MINUTE + 4_500, '02:03:04'],
  ])('formatElapsed(%d) is «%s»', (ms, shown) => {
    expect(formatElapsed(ms)).toBe(shown);
  });

  it.each([
    [2, '+2 min'],
    [-3, '\u22123 min'],
    [0, 'a tiempo'],
  ])('formatDrift(%d) is «%s»', (minutes, shown) => {
    expect(formatDrift(minutes)).toBe(shown);
  });

  it.each([
    [6 * MINUTE, 'quedan 6 min'],
    [5.2 * MINUTE, 'quedan 6 min'],
    [0.5 * MINUTE, 'queda 1 min'],
    [0, 'quedan 0 min'],
    [-0.5 * MINUTE, 'quedan 0 min'],
    [-2.5 * MINUTE, '2 min de más'],
  ])('formatLeft(%d) is «%s»', (ms, shown) => {
    expect(formatLeft(ms)).toBe(shown);
  });
});
