import { type GeoProjection, geoConicConformal } from 'd3';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** A box as large as a slide leaves for a map alone, and the room left around Mexico. Areas below are in its square units. */
export const FRAME = { width: 860, height: 620, margin: 20 };

/** A projection of Mexico, fitted so that `land` leaves the margin free inside the frame. */
export function mapProjection(land: FeatureCollection<Polygon | MultiPolygon>): GeoProjection {
  const { width, height, margin } = FRAME;
  const inside: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  return geoConicConformal().parallels([17.5, 29.5]).rotate([102, 0]).fitExtent(inside, land);
}

/** A copy, because a projection's setters change it. */
export function projectionLike(projection: GeoProjection): GeoProjection {
  const copy = geoConicConformal().parallels([17.5, 29.5]).rotate(projection.rotate());
  return copy.scale(projection.scale()).translate(projection.translate());
}

/** Whether a projected point lies on the frame. Rounded to 10 cm on the ground, it may be a hair off. */
export function isOnFrame([x, y]: [number, number]): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.001;
  return near(x, 0) || near(x, FRAME.width) || near(y, 0) || near(y, FRAME.height);
}
