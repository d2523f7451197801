import type { GeoContext, GeoPermissibleObjects, GeoProjection } from 'd3';
import { geoPath } from 'd3';
import { roundTenth } from '../../round-tenth.ts';

export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/** The outlines of a shape as it is projected, in pixels with one decimal; a line of several parts gives one ring a part. */
export function traceRings(projection: GeoProjection, shape: GeoPermissibleObjects): Ring[] {
  const rings: Point[][] = [];
  const add = (x: number, y: number) => rings.at(-1)?.push([roundTenth(x), roundTenth(y)]);
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
