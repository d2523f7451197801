import { expect, it } from 'vitest';
import { monthTicks, stripScale } from '../../../src/components/process/strip-scale.ts';

it('stripScale(first, last, width) covers whole months', () => {
  const scale = stripScale(Date.UTC(2019, 4, 24), Date.UTC(2019, 8, 14), 1136);
  expect(scale.domain()).toEqual([new Date(Date.UTC(2019, 4, 1)), new Date(Date.UTC(2019, 9, 1))]);
});

it('monthTicks(scale, size) names fewer months when names would touch', () => {
  const names = (years: number) =>
    monthTicks(stripScale(Date.UTC(2015, 0, 1), Date.UTC(2015 + years, 0, 1), 1136), 20)
      .map((tick) => tick.label)
      .filter(Boolean);
  expect(names(1).length).toBeLessThan(12);
  expect(names(4)[1]).toBe('enero de 2016');
});
