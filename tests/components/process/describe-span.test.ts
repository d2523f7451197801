import { expect, it } from 'vitest';
import { describeSpan } from '../../../src/components/process/describe-span.ts';
import { parseDateSpan } from '../../../src/content/dates.ts';

it.each([
  ['2019-05-24/2019-06-17', '24 de mayo al 17 de junio de 2019'],
  ['2019-06-18/2019-06-25', '18 al 25 de junio de 2019'],
  ['2019-12-30/2020-01-02', '30 de diciembre de 2019 a 2 de enero de 2020'],
  ['2019-05/2019-08', 'mayo a agosto de 2019'],
  ['2019/2021', '2019 a 2021'],
  ['2019-05-24', '24 de mayo de 2019'],
])('describeSpan(%s) says %s', (span, words) => {
  expect(describeSpan(parseDateSpan(span)!).replaceAll('\u00a0', ' ')).toBe(words);
});

it('describeSpan(span) keeps each date on one line', () => {
  expect(describeSpan(parseDateSpan('2019-05-24/2019-06-17')!).split(' ')).toEqual([
    '24\u00a0de\u00a0mayo',
    'al',
    '17\u00a0de\u00a0junio\u00a0de\u00a02019',
  ]);
});
