import type { FeatureCollection } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import type { Entity, Land, Ring, TopoLand } from './map-types.ts';

/** The mainland's outer line, one closed ring. */
export function readMainland(entities: Land<Entity>[]): Ring {
  const joined = topology({ entidades: { type: 'FeatureCollection', features: entities } as FeatureCollection });
  const { geometries } = joined.objects.entidades as GeometryCollection;
  const rings = merge(joined, geometries as TopoLand<object>[]).coordinates.flat();
  return rings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest));
}
