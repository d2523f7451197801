import type { TopoLand } from './map-types.ts';

/** The arcs a piece of land is made of, whichever way it runs along them. */
export function arcsOf(land: TopoLand<object>): number[] {
  return arcRings(land).flat(2).map(undirected);
}

/** One polygon's rings a list, of arc numbers. */
export function arcRings(land: TopoLand<object>): number[][][] {
  return land.type === 'Polygon' ? [land.arcs] : land.arcs;
}

/** TopoJSON writes an arc run backwards as ~arc. */
export function undirected(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
