import { groupBy } from '../../../lists/group-by.ts';
import type { Point, Ring } from './trace-rings.ts';

/**
 * Diagonal lines (from lower left to upper right) inside a shape, `gap` pixels apart along a row: hatching that needs no SVG
 * pattern, whose `url(#id)` would break when reveal.js clones the slide. Lines of neighbouring shapes continue each other; they
 * end on half pixels, as land does.
 */
export function hatchRings(rings: readonly Ring[], gap: number): [Point, Point][] {
  const crossings = rings.flatMap((ring) =>
    ring.flatMap((vertex, index) => crossingsOf(vertex, ring[(index + 1) % ring.length]!, gap)),
  );
  return [...groupBy(crossings, ([line]) => line)].flatMap(([line, crossed]) => {
    const sorted = crossed.map(([, along]) => along).sort((a, b) => a - b);
    const at = (along: number): Point => {
      const x = Math.round(line * gap + along) / 2;
      return [x, line * gap - x];
    };
    return sorted.flatMap((along, index): [Point, Point][] => {
      const drawn: [Point, Point] = [at(along), at(sorted[index + 1] ?? along)];
      return index % 2 === 0 && drawn[0][0] < drawn[1][0] ? [drawn] : [];
    });
  });
}

/** Where an edge crosses lines: on such a line x + y is constant; x - y tells where on it a point is. */
function crossingsOf([ax, ay]: Point, [bx, by]: Point, gap: number): [line: number, along: number][] {
  const from = ax + ay;
  const to = bx + by;
  // A line through a vertex counts for one of its two edges: the lower end is out, the upper one in.
  const first = Math.floor(Math.min(from, to) / gap) + 1;
  const count = Math.max(0, Math.floor(Math.max(from, to) / gap) + 1 - first);
  return Array.from({ length: count }, (_, index) => {
    const share = ((first + index) * gap - from) / (to - from);
    return [first + index, ax - ay + share * (bx - by - (ax - ay))];
  });
}
