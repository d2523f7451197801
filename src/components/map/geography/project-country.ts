import { type GeoProjection, geoConicConformal } from 'd3';
import { feature } from 'topojson-client';
import { boundsOf } from '../labels/anchor-point.ts';
import type { Geography } from '../read-map.ts';
import { type Ring, traceRings } from './trace-rings.ts';

/** The country and its surroundings in the pixels of a drawing. */
export interface Country {
  width: number;
  height: number;
  projection: GeoProjection;
  /** Outlines by INEGI key. */
  entities: ReadonlyMap<string, readonly Ring[]>;
  /** Outlines of the neighbours' land, cut at the drawing's edges. */
  neighbours: readonly (readonly Ring[])[];
}

// The neighbours are cut a little beyond Mexico (src/geo): with more room on the right their cut would show.
const MARGIN = { top: 3, right: 4, bottom: 3, left: 4 };
const MOST_SPARE_HEIGHT = 70;

/** Lays Mexico out as large as a box of `width` x `height` allows; the drawing takes only the width it needs. */
export function projectCountry(geography: Geography, width: number, height: number): Country {
  const land = feature(geography, geography.objects.entidades);
  const projection = conicProjection().fitExtent(
    [
      [MARGIN.left, MARGIN.top],
      [width - MARGIN.right, height - MARGIN.bottom],
    ],
    land,
  );
  const [[left, top], [right, bottom]] = boundsOf(traceRings(projection, land));
  const drawing = {
    width: Math.ceil(right - left + MARGIN.left + MARGIN.right),
    height: Math.min(height, Math.ceil(bottom - top + MOST_SPARE_HEIGHT)),
  };
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN.left, y - (height - drawing.height) / 2]);

  const entities = new Map(land.features.map((each) => [String(each.id), traceRings(projection, each)]));
  const clipped = clipTo(projection, [0, 0], [drawing.width, drawing.height]);
  const neighbours = feature(geography, geography.objects.vecinos).features.map((each) => traceRings(clipped, each));
  return { ...drawing, projection, entities, neighbours: neighbours.filter((rings) => rings.length > 0) };
}

/** The same projection, cut at a box. */
export function clipTo(
  projection: GeoProjection,
  from: [number, number],
  to: [number, number],
  closer = 1,
  shift: [number, number] = [0, 0],
): GeoProjection {
  const [x, y] = projection.translate();
  return conicProjection()
    .scale(projection.scale() * closer)
    .translate([x * closer + shift[0], y * closer + shift[1]])
    .clipExtent([from, to]);
}

function conicProjection() {
  // Straight lines between vertices (precision 0), so that borders shared by two entities stay the same line.
  return geoConicConformal().parallels([17.5, 29.5]).rotate([102, 0]).precision(0);
}
