import type { Point, Ring } from './trace-rings.ts';

/**
 * Diagonal lines (from lower left to upper right) inside a shape, `gap` pixels apart: hatching that needs no SVG pattern,
 * whose `url(#id)` would break when reveal.js clones the slide. Lines of neighbouring shapes continue each other.
 */
export function hatchRings(rings: readonly Ring[], gap: number): [Point, Point][] {
  // On such a line x + y is constant; x - y tells where on it a point is.
  const step = gap * Math.SQRT2;
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    for (const [index, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(index + 1) % ring.length]!;
      const from = ax + ay;
      const to = bx + by;
      const last = Math.floor(Math.max(from, to) / step);
      // A line through a vertex counts for one of its two edges: the lower end is out, the upper one in.
      for (let line = Math.floor(Math.min(from, to) / step) + 1; line <= last; line++) {
        const share = (line * step - from) / (to - from);
        const along = ax - ay + share * (bx - by - (ax - ay));
        crossings.set(line, [...(crossings.get(line) ?? []), along]);
      }
    }
  }
  return [...crossings].flatMap(([line, places]) => {
    const sorted = places.sort((a, b) => a - b);
    const at = (along: number): Point => [(line * step + along) / 2, (line * step - along) / 2];
    return sorted.flatMap((along, index): [Point, Point][] => {
      const end = sorted[index + 1];
      return index % 2 === 0 && end !== undefined ? [[at(along), at(end)]] : [];
    });
  });
}
