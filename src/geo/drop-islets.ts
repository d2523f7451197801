import { type GeoProjection, geoPath } from 'd3';
import type { GeoJsonProperties } from 'geojson';
import type { Land } from './map-types.ts';
import { polygonsOf } from './polygons-of.ts';

/** Without the islands smaller than `smallest` square units; the largest polygon always stays. */
export function dropIslets<P extends GeoJsonProperties>(
  land: Land<P>,
  projection: GeoProjection,
  smallest: number,
): Land<P> {
  const path = geoPath(projection);
  const sized = polygonsOf(land.geometry).map((coordinates) => ({
    coordinates,
    area: path.area({ type: 'Polygon', coordinates }),
  }));
  const largest = Math.max(...sized.map(({ area }) => area));
  const coordinates = sized.filter(({ area }) => area >= Math.min(smallest, largest)).map((one) => one.coordinates);
  return { ...land, geometry: { type: 'MultiPolygon', coordinates } };
}
