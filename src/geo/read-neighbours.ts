import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { arcRings, arcsOf, undirected } from './land-arcs.ts';
import type { Land, Neighbour, Ring, TopoLand } from './map-types.ts';
import { roundPosition } from './round-position.ts';

/** ISO 3166-1 numeric codes, as world-atlas uses them. Those with no land in the frame drop out. */
const MEXICO = '484';
const NEIGHBOURS: Record<string, string> = {
  '840': 'Estados Unidos',
  '320': 'Guatemala',
  '084': 'Belice',
  '340': 'Honduras',
  '222': 'El Salvador',
  '558': 'Nicaragua',
  '192': 'Cuba',
};

/**
 * Neighbouring countries whose border with Mexico is replaced by the entities' own line. The two sources draw it
 * differently, and simplified each on its own they would drift further apart.
 */
export function readNeighbours(atlas: Topology, mainland: Ring): Land<Neighbour>[] {
  const countries = (atlas.objects.countries as GeometryCollection<object>).geometries as TopoLand<object>[];
  const ofMexico = new Set(countries.filter(({ id }) => id === MEXICO).flatMap(arcsOf));
  const neighbours = countries.filter(({ id }) => String(id) in NEIGHBOURS);
  const positionsOf = (arc: number) => feature(atlas, { type: 'LineString', arcs: [arc] }).geometry.coordinates;

  // Where each end of a border, as written in the atlas, lies on the mainland's line.
  const borders = new Set(neighbours.flatMap(arcsOf).filter((arc) => ofMexico.has(arc)));
  const ends = [...borders].map(positionsOf).flatMap((line) => [line.at(0) ?? [], line.at(-1) ?? []]);
  const vertexOf = new Map(ends.map((end) => [String(end), nearestVertex(mainland, end)]));

  const redraw = (arc: number): Ring => {
    const line = positionsOf(arc);
    const first = vertexOf.get(String(line.at(0)));
    const last = vertexOf.get(String(line.at(-1)));
    if (borders.has(undirected(arc))) return walkBack(mainland, first ?? 0, last ?? 0);
    // A coast or a border that starts where Mexico ends follows it to its new place.
    if (first !== undefined) line[0] = mainland[first] as Position;
    if (last !== undefined) line[line.length - 1] = mainland[last] as Position;
    return line.map(roundPosition);
  };
  const joinArcs = (arcs: number[]): Ring => arcs.flatMap((arc, index) => redraw(arc).slice(index === 0 ? 0 : 1));

  return neighbours.map((country) => ({
    type: 'Feature',
    properties: { nombre: NEIGHBOURS[String(country.id)] as string },
    geometry: { type: 'MultiPolygon', coordinates: arcRings(country).map((polygon) => polygon.map(joinArcs)) },
  }));
}

/** Where in `ring` its vertex nearest to `position` is. */
function nearestVertex(ring: Ring, [longitude = 0, latitude = 0]: Position): number {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const distances = ring.map(([x = 0, y = 0]) => Math.hypot((x - longitude) * shrink, y - latitude));
  return distances.indexOf(Math.min(...distances));
}

/** The vertices of a closed ring from one to another, against its direction: a border as the country beyond sees it. */
function walkBack(ring: Ring, from: number, to: number): Ring {
  const open = ring.slice(0, -1);
  const steps = (from - to + open.length) % open.length;
  return Array.from({ length: steps + 1 }, (_, step) => open[(from - step + open.length) % open.length] as Position);
}
