import type { Feature, GeoJsonProperties, MultiPolygon, Polygon, Position } from 'geojson';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

export type Ring = Position[];
export type Land<P extends GeoJsonProperties> = Feature<Polygon | MultiPolygon, P>;
export type TopoLand<P extends GeoJsonProperties> = TopoPolygon<P> | TopoMultiPolygon<P>;
export type Entity = { nombre: string; oficial: string };
export type Neighbour = { nombre: string };

/** What assets/geo/mexico.json holds. */
export type MexicoMap = Topology<{
  entidades: GeometryCollection<Entity>;
  vecinos: GeometryCollection<Neighbour>;
}>;
