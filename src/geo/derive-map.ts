import type { FeatureCollection } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { checkWinding } from './check-winding.ts';
import { clipToFrame } from './clip-to-frame.ts';
import { dropIslets } from './drop-islets.ts';
import { mapProjection } from './map-projection.ts';
import type { MexicoMap } from './map-types.ts';
import { polygonsOf } from './polygons-of.ts';
import { type EntitySource, readEntities } from './read-entities.ts';
import { readMainland } from './read-mainland.ts';
import { readNeighbours } from './read-neighbours.ts';
import { simplifyMap } from './simplify-map.ts';

const QUINTANA_ROO = '23';
/** Islands smaller than this are left out: square units of the frame. */
const SMALLEST_ISLAND = 0.9;
const SMALLEST_NEIGHBOUR_ISLAND = 3;
/** Steps of the integer grid of the result; on 860 units each is 0.04. */
const QUANTIZATION = 2e4;

/** Everything between the two source files and the map: `source` has the entities, `atlas` the countries. */
export function deriveMap(source: EntitySource, atlas: Topology): MexicoMap {
  const detailed = readEntities(source);
  const projection = mapProjection({ type: 'FeatureCollection', features: detailed });
  const entities = detailed.map((entity) =>
    entity.id === QUINTANA_ROO ? entity : dropIslets(entity, projection, SMALLEST_ISLAND),
  );
  const neighbours = readNeighbours(atlas, readMainland(entities))
    .map((neighbour) => clipToFrame(neighbour, projection))
    .filter((neighbour) => polygonsOf(neighbour.geometry).length > 0)
    .map((neighbour) => dropIslets(neighbour, projection, SMALLEST_NEIGHBOUR_ISLAND));
  const joined = topology({
    entidades: { type: 'FeatureCollection', features: entities } as FeatureCollection,
    vecinos: { type: 'FeatureCollection', features: neighbours } as FeatureCollection,
  }) as MexicoMap;
  const map = quantize(simplifyMap(joined, projection), QUANTIZATION);
  checkWinding(map);
  return map;
}
