import type { GeoProjection } from 'd3';
import type { Position } from 'geojson';
import {
  filter,
  filterWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
  type Triangle,
} from 'topojson-simplify';
import { arcsOf } from './land-arcs.ts';
import { isOnFrame } from './map-projection.ts';
import type { Entity, MexicoMap, TopoLand } from './map-types.ts';

/** Where the eye looks closer: Ciudad de México, Morelos and Tlaxcala for their size, Quintana Roo for the subject. */
const CLOSE_UPS = ['09', '17', '23', '29'];
/**
 * A vertex stays if leaving it out would change more than this area. On the slide, where the map shares its
 * room with a panel, a unit is about one pixel at 1920 x 1080. Chosen by eye at that size: finer adds bytes to the first
 * visit and shows no difference.
 */
const DETAIL = 3;
const CLOSE_UP_DETAIL = 0.7;
const NEIGHBOUR_DETAIL = 6;
/** How much less a spike counts than a gentle bend of the same area, from 0 (as much) to 1 (nothing). */
const SPIKE_PENALTY = 0.7;
/** An island never gets fewer vertices than this: three would draw a triangle. */
const ISLAND_VERTICES = 6;

/** Drops the vertices nobody would see on a slide, with more patience where the eye looks closer. */
export function simplifyMap(map: MexicoMap, projection: GeoProjection): MexicoMap {
  const project = (position: Position) => projection([position[0] ?? 0, position[1] ?? 0]) ?? [0, 0];
  const weighed = presimplify(map, (triangle) => vertexWeight(triangle.map(project) as Triangle));
  const entities = map.objects.entidades.geometries as TopoLand<Entity>[];
  const ofEntities = new Set(entities.flatMap(arcsOf));
  const ofCloseUps = new Set(entities.filter(({ id }) => CLOSE_UPS.includes(String(id))).flatMap(arcsOf));

  weighed.arcs.forEach((arc, index) => {
    let detail = ofEntities.has(index) ? DETAIL : NEIGHBOUR_DETAIL;
    if (ofCloseUps.has(index)) detail = CLOSE_UP_DETAIL;
    const isIsland = String(arc.at(0)?.slice(0, 2)) === String(arc.at(-1)?.slice(0, 2));
    if (isIsland) detail = Math.min(detail, weightOfRank(arc, ISLAND_VERTICES));
    for (const vertex of arc) {
      const keep = (vertex[2] ?? 0) >= detail || isOnFrame(project(vertex));
      vertex[2] = keep ? 1 : 0;
    }
  });
  // Sandbars that touch the coast may shrink to a line, and a ring without area is no land.
  const simple = simplify(weighed, 1);
  return filter(simple, filterWeight(simple, 1e-6, planarRingArea)) as MexicoMap;
}

/** The area a vertex adds, less when its angle is sharp: keeps the course of a coast and sheds its spikes. */
function vertexWeight(triangle: Triangle): number {
  const [[ax, ay], [bx, by], [cx, cy]] = triangle;
  const reach = Math.hypot(ax - bx, ay - by) * Math.hypot(cx - bx, cy - by);
  const cosine = reach === 0 ? 0 : ((ax - bx) * (cx - bx) + (ay - by) * (cy - by)) / reach;
  return planarTriangleArea(triangle) * (1 - SPIKE_PENALTY * cosine);
}

/** The weight of an arc's vertex number `rank`, heaviest first. */
function weightOfRank(arc: Position[], rank: number): number {
  const weights = arc.map((vertex) => vertex[2] ?? 0).sort((a, b) => b - a);
  return weights[Math.min(rank, weights.length - 1)] ?? 0;
}
