import { roundTenth } from '../../round-tenth.ts';
import type { Point, Ring } from '../geography/trace-rings.ts';

const GRID = 16;
const ROUNDS = 3;

/** The point inside a shape that is farthest from its outline: where a leader ends and a label belongs. */
export function anchorPoint(rings: readonly Ring[]): Point {
  // Islands don't count: the largest part carries the name.
  const main = rings.reduce((largest, ring) => (boxArea(ring) > boxArea(largest) ? ring : largest));
  let [[left, top], [right, bottom]] = boundsOf([main]);
  let best: Point = [(left + right) / 2, (top + bottom) / 2];
  let clearance = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const stepX = (right - left) / GRID;
    const stepY = (bottom - top) / GRID;
    for (let row = 0; row <= GRID; row++) {
      for (let column = 0; column <= GRID; column++) {
        const point: Point = [left + column * stepX, top + row * stepY];
        const away = distanceToRing(point, main, clearance);
        const distance = away > clearance && isInside(point, rings) ? away : -away;
        if (distance > clearance) [clearance, best] = [distance, point];
      }
    }
    [left, right, top, bottom] = [best[0] - stepX, best[0] + stepX, best[1] - stepY, best[1] + stepY];
  }
  return [roundTenth(best[0]), roundTenth(best[1])];
}

/** Upper left and lower right corner of what the rings cover. */
export function boundsOf(rings: readonly Ring[]): [Point, Point] {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  return [
    [Math.min(...xs), Math.min(...ys)],
    [Math.max(...xs), Math.max(...ys)],
  ];
}

/** Whether a point lies inside the rings, holes taken out. */
export function isInside([x, y]: Point, rings: readonly Ring[]): boolean {
  return crossings(y, rings).filter((shore) => x < shore).length % 2 === 1;
}

/** Where a horizontal line crosses the rings, from right to left. */
export function crossings(y: number, rings: readonly Ring[]): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!;
      const [bx, by] = ring[j]!;
      if (ay > y !== by > y) found.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    }
  }
  return found.sort((a, b) => b - a);
}

function boxArea(ring: Ring): number {
  const [[left, top], [right, bottom]] = boundsOf([ring]);
  return (right - left) * (bottom - top);
}

/** The distance from a point to an outline, or some part of it that is nearer than `enough`. */
function distanceToRing([x, y]: Point, ring: Ring, enough: number): number {
  // Squared: a root for each of its sides takes most of the time.
  let nearest = Number.POSITIVE_INFINITY;
  const least = enough > 0 ? enough * enough : -1;
  for (let i = 0, j = ring.length - 1; i < ring.length && nearest > least; j = i++) {
    const [ax, ay] = ring[j]!;
    const [bx, by] = ring[i]!;
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
    nearest = Math.min(nearest, (x - ax - share * (bx - ax)) ** 2 + (y - ay - share * (by - ay)) ** 2);
  }
  return Math.sqrt(nearest);
}
