import { describe, expect, it } from 'vitest';
import {
  dateSchema,
  dateSpanSchema,
  daySchema,
  endOf,
  parseDateSpan,
  parsePartialDate,
  startOf,
} from '../../src/content/dates.ts';

describe('parsePartialDate(text)', () => {
  it('parsePartialDate(text) reads a year, a month or a day', () => {
    expect(parsePartialDate('2011')).toEqual({ year: 2011 });
    expect(parsePartialDate('2019-03')).toEqual({ year: 2019, month: 3 });
    expect(parsePartialDate(' 2017-05-24 ')).toEqual({ year: 2017, month: 5, day: 24 });
  });

  it('parsePartialDate(text) refuses dates that do not exist', () => {
    for (const text of [
      '2021-02-29',
      '2021-13',
      '2021-00-10',
      '2021-04-31',
      '21-04-01',
      '2021/04/01',
      '2021-4-1',
      '',
    ]) {
      expect(parsePartialDate(text), text).toBeUndefined();
    }
    expect(parsePartialDate('2020-02-29')).toBeDefined();
  });
});

describe('parseDateSpan(text)', () => {
  it('parseDateSpan(text) reads one date or an interval, both ends included', () => {
    expect(parseDateSpan('2019')).toMatchObject({ from: { year: 2019 }, to: { year: 2019 }, interval: false });
    expect(parseDateSpan('2019-01/2021-03')).toMatchObject({ from: { month: 1 }, to: { year: 2021 }, interval: true });
    expect(parseDateSpan('2019-05-24/2019')).toBeDefined();
  });

  it('parseDateSpan(text) refuses an end before its start, and three dates', () => {
    expect(parseDateSpan('2021/2019')).toBeUndefined();
    expect(parseDateSpan('2019/2020/2021')).toBeUndefined();
    expect(parseDateSpan('2019/')).toBeUndefined();
  });
});

describe('startOf(date) and endOf(date)', () => {
  it('startOf(date) and endOf(date) enclose exactly what is known', () => {
    const days = (text: string) => {
      const date = parsePartialDate(text)!;
      return (endOf(date) - startOf(date)) / 86_400_000;
    };
    expect([days('2020'), days('2021'), days('2020-02'), days('2021-12'), days('2021-12-31')]).toEqual([
      366, 365, 29, 31, 1,
    ]);
  });
});

describe('date schemas', () => {
  it('dateSchema and dateSpanSchema take the number that YAML makes of a bare year', () => {
    expect(dateSchema.parse(2011)).toBe('2011');
    expect(dateSpanSchema.parse(2011)).toBe('2011');
  });

  it('daySchema asks for a whole day that is in the calendar', () => {
    expect(daySchema.safeParse('2021-03-25').success).toBe(true);
    for (const text of ['2021-03', '2021', '2021-02-30', '25 de marzo'])
      expect(daySchema.safeParse(text).success, text).toBe(false);
  });
});
