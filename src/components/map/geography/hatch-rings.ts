import type { Point, Ring } from './trace-rings.ts';

/**
 * Diagonal lines (from lower left to upper right) inside a shape, `gap` pixels apart along a row: hatching that needs no SVG
 * pattern, whose `url(#id)` would break when reveal.js clones the slide. Lines of neighbouring shapes continue each other; they
 * end on half pixels, as land does.
 */
export function hatchRings(rings: readonly Ring[], gap: number): [Point, Point][] {
  // On such a line x + y is constant; x - y tells where on it a point is.
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [index, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(index + 1) % ring.length]!;
      const from = ax + ay;
      const to = bx + by;
      const last = Math.floor(Math.max(from, to) / gap);
      // A line through a vertex counts for one of its two edges: the lower end is out, the upper one in.
      for (let line = Math.floor(Math.min(from, to) / gap) + 1; line <= last; line++) {
        const share = (line * gap - from) / (to - from);
        const along = ax - ay + share * (bx - by - (ax - ay));
        crossings.set(line, [...(crossings.get(line) ?? []), along]);
      }
    }
  }
  return [...crossings].flatMap(([line, places]) => {
    const sorted = places.sort((a, b) => a - b);
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
