import { geoIdentity } from 'd3';
import { expect, it } from 'vitest';
import { anchorPoint, isInside } from '../../../src/components/map/labels/anchor-point.ts';
import { hatchRings } from '../../../src/components/map/geography/hatch-rings.ts';
import { LandMask } from '../../../src/components/map/geography/land-mask.ts';
import { layoutMap } from '../../../src/components/map/layout.ts';
import { type Direction, nearestEntity } from '../../../src/components/map/browser/nearest-entity.ts';
import { segmentMeetsBox } from '../../../src/components/map/labels/segment-meets-box.ts';
import { type Point, type Ring, traceRings } from '../../../src/components/map/geography/trace-rings.ts';
import { writePath } from '../../../src/components/map/geography/write-path.ts';
import { randomFrom } from '../../random-from.ts';
import { mapSpec, SLOT } from './map-data.ts';

const square: Ring = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const hole: Ring = [
  [40, 40],
  [40, 60],
  [60, 60],
  [60, 40],
];
const crescent: Ring = [
  [0, 0],
  [100, 0],
  [100, 20],
  [20, 20],
  [20, 80],
  [100, 80],
  [100, 100],
  [0, 100],
];

it('traceRings(projection, shape) gives points in half pixels', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [0.24, 0.26],
      [1.3, 2],
    ],
  };
  expect(traceRings(geoIdentity() as never, line)).toEqual([
    [
      [0, 0.5],
      [1.5, 2],
    ],
  ]);
});

it('writePath(rings) comes back to every point, however long the outline', () => {
  const random = randomFrom(7);
  const ring: Point[] = Array.from({ length: 500 }, () => [
    Math.round(random() * 9000) / 10,
    Math.round(random() * 5000) / 10,
  ]);
  const numbers = (writePath([ring]).match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  let [x, y] = [0, 0];
  for (let index = 0; index < numbers.length; index += 2) {
    [x, y] = [x + numbers[index]!, y + numbers[index + 1]!];
    expect(Math.abs(x - ring[index / 2]![0]) + Math.abs(y - ring[index / 2]![1])).toBeLessThan(0.01);
  }
  expect(numbers).toHaveLength(1000);
});

it('writePath(rings) leaves out points that do not move and closes only outlines', () => {
  expect(
    writePath([
      [
        [1, 1],
        [1, 1],
        [2.5, 0.5],
        [1, 0],
      ],
    ]),
  ).toBe('M1 1l1.5-.5-1.5-.5z');
  expect(
    writePath(
      [
        [
          [0, 0],
          [0, 3],
        ],
      ],
      { closed: false },
    ),
  ).toBe('M0 0l0 3');
});

it('writePath(rings) steps from one outline, line or dot to the next', () => {
  expect(
    writePath([
      hole,
      [
        [50, 50],
        [51, 50],
        [50, 51],
      ],
    ]),
  ).toBe('M40 40l0 20 20 0 0-20zm10 10 1 0-1 1z');
  const open = { closed: false };
  expect(
    writePath(
      [
        [
          [0, 8],
          [8, 0],
        ],
        [
          [0, 16],
          [16, 0],
        ],
      ],
      open,
    ),
  ).toBe('M0 8l8-8m-8 16 16-16');
  expect(writePath([[[5, 5]], [[15, 5]]], open)).toBe('M5 5h0m10 0h0');
});

it('hatchRings(rings, gap) draws parallel lines at an even distance, and none in a hole', () => {
  const lines = hatchRings([square, hole], 7);
  for (const [[ax, ay], [bx, by]] of lines) {
    expect(ax + ay).toBeCloseTo(bx + by);
    expect(isInside([(ax + bx) / 2, (ay + by) / 2], [square, hole])).toBe(true);
  }
  const length = lines.reduce((sum, [[ax, ay], [bx, by]]) => sum + Math.hypot(ax - bx, ay - by), 0);
  const distance = 7 / Math.SQRT2;
  expect(length * distance).toBeGreaterThan(9600 * 0.95);
  expect(length * distance).toBeLessThan(9600 * 1.05);
});

it('anchorPoint(rings) lies inside a shape whose middle is outside it', () => {
  expect(isInside([50, 50], [crescent])).toBe(false);
  expect(isInside(anchorPoint([crescent]), [crescent])).toBe(true);
});

it('LandMask.share(box) tells how much of a box is land', () => {
  const mask = new LandMask([[square]], 300, 300);
  expect(mask.share({ x: 10, y: 10, width: 30, height: 30 })).toBe(1);
  expect(mask.share({ x: 120, y: 0, width: 50, height: 50 })).toBe(0);
  expect(mask.share({ x: 60, y: 0, width: 90, height: 60 })).toBeCloseTo(0.45, 1);
});

it('segmentMeetsBox(from, to, box) sees a line that crosses, touches or lies inside, and no other', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };
  const meeting: [Point, Point][] = [
    [
      [0, 0],
      [40, 30],
    ],
    [
      [12, 12],
      [14, 15],
    ],
    [
      [20, 0],
      [20, 10],
    ],
    [
      [0, 15],
      [40, 15],
    ],
  ];
  for (const [from, to] of meeting) {
    expect(segmentMeetsBox(from, to, box), `${from} ${to}`).toBe(true);
    expect(segmentMeetsBox(to, from, box), `${to} ${from}`).toBe(true);
  }
  expect(segmentMeetsBox([0, 0], [9, 40], box)).toBe(false);
  expect(segmentMeetsBox([0, 0], [8, 8], box)).toBe(false);
  expect(segmentMeetsBox([0, 25], [40, 25], box)).toBe(false);
  expect(segmentMeetsBox([5, 0], [5, 40], box)).toBe(false);
});

it('nearestEntity(anchors, key, direction) goes the way of the arrow', () => {
  const anchors = new Map<string, Point>([
    ['a', [0, 0]],
    ['b', [50, 10]],
    ['c', [60, 0]],
    ['d', [0, 40]],
  ]);
  expect(nearestEntity(anchors, 'a', 'ArrowRight')).toBe('c');
  expect(nearestEntity(anchors, 'a', 'ArrowDown')).toBe('d');
  expect(nearestEntity(anchors, 'a', 'ArrowLeft')).toBeUndefined();
});

it('nearestEntity(anchors, key, direction) reaches all 32 entities from any of them', () => {
  const anchors = new Map(
    layoutMap(mapSpec(), SLOT).entities.map(({ entity, anchor }) => [entity.clave_inegi, anchor]),
  );
  const arrows: Direction[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
  for (const start of anchors.keys()) {
    const reached = new Set([start]);
    for (const key of reached) for (const arrow of arrows) reached.add(nearestEntity(anchors, key, arrow) ?? key);
    expect(reached.size, `from ${start}`).toBe(32);
  }
});
