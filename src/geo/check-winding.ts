import { geoArea } from 'd3';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { geoError } from './geo-error.ts';
import type { MexicoMap } from './map-types.ts';
import { polygonsOf } from './polygons-of.ts';

/** d3 takes a ring the wrong way round for the whole globe minus the ring. */
export function checkWinding(map: MexicoMap): void {
  const lands = [map.objects.entidades, map.objects.vecinos].flatMap((object) => feature(map, object).features);
  for (const { properties, geometry } of lands) {
    const areas = polygonsOf(geometry as MultiPolygon).map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
    if (areas.every((area) => area > 0 && area < 1)) continue;
    throw geoError(
      `«${properties.nombre}» salió con un anillo al revés o vacío`,
      'revise el sentido de los anillos de la fuente y el nivel de detalle',
    );
  }
}
