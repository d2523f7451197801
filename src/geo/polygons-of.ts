import type { MultiPolygon, Polygon } from 'geojson';
import type { Ring } from './map-types.ts';

/** The same polygons as a list, whether there is one or many. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
