import { type GeoProjection, geoStream } from 'd3';
import type { GeoJsonProperties, Position } from 'geojson';
import { FRAME, isOnFrame, projectionLike } from './map-projection.ts';
import type { Land } from './map-types.ts';
import { roundPosition } from './round-position.ts';

/** Frame edges are cut in steps: between far points d3 would draw a great circle, which bows. */
const FRAME_STEP = 90;

/** Cuts land at the frame, in projected space so that the cut is straight on the map. */
export function clipToFrame<P extends GeoJsonProperties>(land: Land<P>, projection: GeoProjection): Land<P> {
  const rings: [number, number][][] = [];
  const clipping = projectionLike(projection)
    .precision(0)
    .clipExtent([
      [0, 0],
      [FRAME.width, FRAME.height],
    ]);
  const nothing = () => {};
  geoStream(
    land,
    clipping.stream({
      point: (x, y) => rings.at(-1)?.push([x, y]),
      lineStart: () => rings.push([]),
      lineEnd: nothing,
      polygonStart: nothing,
      polygonEnd: nothing,
    }),
  );
  // None of these countries has a hole, so every ring is a polygon of its own.
  const coordinates = rings
    .map((ring) => splitFrameEdges(ring).map((point) => roundPosition(projection.invert?.(point) ?? [])))
    .map((ring) => [[...ring, ring[0] as Position]]);
  return { ...land, geometry: { type: 'MultiPolygon', coordinates } };
}

/** Adds points along the sides of a ring that run on the frame. */
function splitFrameEdges(ring: [number, number][]): [number, number][] {
  return ring.flatMap((start, index) => {
    const end = ring[(index + 1) % ring.length] as [number, number];
    if (!isOnFrame(start) || !isOnFrame(end)) return [start];
    const pieces = Math.max(1, Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / FRAME_STEP));
    return Array.from({ length: pieces }, (_, piece): [number, number] => {
      const share = piece / pieces;
      return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    });
  });
}
