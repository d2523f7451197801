import { expect, it } from 'vitest';
import { formatRatios } from './ratios.ts';

const theirs = { name: 'another', value: 100 };

it('formatRatios(ratios) marks each goal as met or not, by figure or by share', () => {
  const table = formatRatios([
    { name: 'small', ours: 40, theirs, unit: 'ms', goal: { share: 0.45 } },
    { name: 'large', ours: 50, theirs, unit: 'ms', goal: { share: 0.45 } },
    { name: 'light', ours: 1.5, unit: 's', goal: { figure: 2 } },
    { name: 'heavy', ours: 2.5, unit: 's', goal: { figure: 2 } },
    { name: 'not measured', ours: Number.NaN, unit: 's', goal: { figure: 2 } },
    { name: 'without a goal', ours: 1, theirs, unit: 'kB' },
  ]);
  const marks = table.split('\n').map((line) => line.split(/(?<=\S) {2,}/)[0]);
  expect(marks.slice(2)).toEqual(['✓ small', '✗ large', '✓ light', '✗ heavy', '✗ not measured', '  without a goal']);
  expect(table).toMatch(/small +40\.0 ms +another +100\.0 ms +0\.40x +≤ 0\.45x/);
});
