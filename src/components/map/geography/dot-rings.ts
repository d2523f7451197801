import { boundsOf, crossings } from '../labels/anchor-point.ts';
import type { Point, Ring } from './trace-rings.ts';

/** Points inside a shape on a grid that is turned by 45 degrees, `gap` pixels between its rows: dots that need no pattern. */
export function dotRings(rings: readonly Ring[], gap: number): Point[] {
  if (rings.length === 0) return [];
  const [[, top], [, bottom]] = boundsOf(rings);
  const dots: Point[] = [];
  for (let row = Math.ceil(top / gap); row * gap < bottom; row++) {
    const shores = crossings(row * gap, rings).reverse();
    for (let index = 0; index + 1 < shores.length; index += 2) {
      // Not so near to the outline that a dot would break it.
      const [from, to] = [shores[index]! + 2, shores[index + 1]! - 2];
      const offset = row % 2 === 0 ? 0 : gap;
      for (let x = Math.ceil((from - offset) / gap / 2) * gap * 2 + offset; x < to; x += 2 * gap)
        dots.push([x, row * gap]);
    }
  }
  return dots;
}
