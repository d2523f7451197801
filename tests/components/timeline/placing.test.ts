import { describe, expect, it } from 'vitest';
import { chooseOptions } from '../../../src/components/timeline/lanes/choose-options.ts';
import { placeInOrder } from '../../../src/components/timeline/lanes/place-in-order.ts';

describe('placeInOrder(placing, width)', () => {
  // Things of these widths go to row 0 or 1; a row that is not free yet costs nothing but isn't offered.
  const place = (starts: number[], widths: number[]) =>
    placeInOrder<{ row: number; index: number; cost: number }>(
      {
        count: starts.length,
        start: [0, 0],
        candidates: (index, ends) =>
          [0, 1].filter((row) => ends[row]! <= starts[index]!).map((row) => ({ row, index, cost: row })),
        reach: () => Number.NEGATIVE_INFINITY,
        fill: ({ row, index }, ends) => {
          ends[row] = starts[index]! + widths[index]!;
        },
      },
      8,
    );

  it('placeInOrder(placing, width) finds the cheapest arrangement, even if a first step costs more', () => {
    expect(place([0, 5, 10], [30, 5, 5])).toMatchObject({ cost: 1, choices: [{ row: 1 }, { row: 0 }, { row: 0 }] });
    expect(place([0, 10, 20], [5, 5, 5])).toMatchObject({ cost: 0 });
  });

  it('placeInOrder(placing, width) gives nothing where something fits nowhere', () => {
    expect(place([0, 5, 6], [30, 30, 30])).toBeUndefined();
  });
});

describe('chooseOptions(groups, available)', () => {
  const groups = [
    [
      { height: 10, cost: 9 },
      { height: 30, cost: 0 },
    ],
    [
      { height: 10, cost: 5 },
      { height: 20.5, cost: 1 },
    ],
  ];

  it('chooseOptions(groups, available) takes the cheapest that fit together', () => {
    expect(chooseOptions(groups, 100).map(({ cost }) => cost)).toEqual([0, 1]);
    expect(chooseOptions(groups, 40).map(({ cost }) => cost)).toEqual([0, 5]);
    expect(chooseOptions(groups, 31).map(({ cost }) => cost)).toEqual([9, 1]);
  });

  it('chooseOptions(groups, available) takes the lowest where nothing fits', () => {
    expect(chooseOptions(groups, 5).map(({ height }) => height)).toEqual([10, 10]);
  });
});
