import { expect, it } from 'vitest';
import { describeDay } from '../../../src/components/table/describe-day.ts';

it.each([
  ['2019-08-21', 'mié 21 ago', '2019', 'miércoles 21 de agosto de 2019'],
  ['2019-09-13', 'vie 13 sep', '2019', 'viernes 13 de septiembre de 2019'],
  ['2024-02-29', 'jue 29 feb', '2024', 'jueves 29 de febrero de 2024'],
])('describeDay(%s) is «%s» of %s', (day, short, year, long) => {
  expect(describeDay(day)).toEqual({ short, year, long });
});
