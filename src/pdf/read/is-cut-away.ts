import type { Bounds } from './matrix.ts';

// Of a letter's height, what may be cut of a text that is read all the same: room that descenders and spaces take.
const CUT = 0.4;

/** Letters on a line, from `x` to `end`, stand outside what can be seen. */
export function isCutAway(x: number, end: number, y: number, height: number, clip: Bounds): boolean {
  const spare = CUT * height;
  return x < clip[0] - spare || end > clip[2] + spare || y < clip[1] - spare || y + 0.7 * height > clip[3] + spare;
}
