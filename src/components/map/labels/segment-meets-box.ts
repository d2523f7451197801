import type { Box } from '../../box.ts';

type Point = readonly [x: number, y: number];

/** Whether any part of the line from `a` to `b` lies in the box: what is left of it after cutting at all four sides. */
export function segmentMeetsBox([ax, ay]: Point, [bx, by]: Point, { x, y, width, height }: Box): boolean {
  let [from, to] = [0, 1];
  for (const [start, change, low, high] of [
    [ax, bx - ax, x, x + width],
    [ay, by - ay, y, y + height],
  ] as const) {
    if (change === 0) {
      if (start < low || start > high) return false;
      continue;
    }
    const [one, other] = [(low - start) / change, (high - start) / change];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return from <= to;
}
