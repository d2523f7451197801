import type { GeoContext, GeoPermissibleObjects, GeoProjection } from 'd3';
import { geoPath } from 'd3';

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/**
 * The outlines of a shape as it is projected; a line of several parts gives one ring a part. In half pixels: land has been
 * simplified by more (src/geo), and a finer grid is 3 kB on a first visit that show nothing.
 */
export function traceRings(projection: GeoProjection, shape: GeoPermissibleObjects): Ring[] {
  const rings: Point[][] = [];
  const add = (x: number, y: number) => rings.at(-1)?.push([Math.round(x * 2) / 2, Math.round(y * 2) / 2]);
  const context: GeoContext = {
    moveTo(x, y) {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    closePath() {},
    beginPath() {},
    arc() {},
  };
  geoPath(projection, context)(shape);
  return rings;
}
