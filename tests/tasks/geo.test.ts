import { readFileSync } from 'node:fs';
import { csvParse, geoArea, geoContains, geoLength } from 'd3';
import type { MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, it } from 'vitest';

const text = readFileSync(new URL('../../assets/geo/mexico.json', import.meta.url), 'utf8');
const map: Topology<{
  entidades: GeometryCollection<{ nombre: string; oficial: string }>;
  vecinos: GeometryCollection<{ nombre: string }>;
}> = JSON.parse(text);
const entities = feature(map, map.objects.entidades).features;
const neighbours = feature(map, map.objects.vecinos).features;

/** The entity with that INEGI key. */
function entity(key: string) {
  const found = entities.find(({ id }) => id === key);
  if (!found) throw new Error(`assets/geo/mexico.json: no entity ${key}`);
  return found;
}

it('mexico.json has the 32 entities in the order of their INEGI keys', () => {
  const keys = Array.from({ length: 32 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(entities.map(({ id }) => id)).toEqual(keys);
});

it('mexico.json names the entities as data of the map do', () => {
  const rows = csvParse(readFileSync(new URL('../components/data/estados.csv', import.meta.url), 'utf8'));
  const named = rows.map((row) => [row.clave_inegi, row.entidad, row.nombre_oficial]);
  expect(entities.map(({ id, properties }) => [id, properties.nombre, properties.oficial])).toEqual(named);
});

it('mexico.json winds every ring as d3 expects, so no land covers the globe', () => {
  for (const land of [...entities, ...neighbours]) {
    for (const coordinates of (land.geometry as MultiPolygon).coordinates) {
      const area = geoArea({ type: 'Polygon', coordinates });
      expect(area, land.properties.nombre).toBeGreaterThan(0);
      expect(area, land.properties.nombre).toBeLessThan(0.2);
    }
  }
  for (const { id, geometry } of entities) expect(geoArea(geometry), `entity ${id}`).toBeLessThan(0.01);
});

it('mexico.json keeps the areas of the country and of its smallest entity', () => {
  const squareKilometres = (key: string) => geoArea(entity(key)) * 6371 ** 2;
  const country = entities.reduce((sum, { geometry }) => sum + geoArea(geometry) * 6371 ** 2, 0);
  // INEGI says 1,960,189 and 1,495; simplified lines take off most from what is small.
  expect(country).toBeGreaterThan(1_900_000);
  expect(country).toBeLessThan(2_020_000);
  expect(squareKilometres('09')).toBeGreaterThan(1_200);
  expect(squareKilometres('09')).toBeLessThan(1_700);
});

it.each([
  ['09', 'the Zócalo', -99.13, 19.43],
  ['17', 'Cuernavaca', -99.23, 18.92],
  ['29', 'the city of Tlaxcala', -98.24, 19.32],
  ['23', 'Cozumel', -86.9, 20.4],
  ['23', 'Chetumal', -88.32, 18.53],
  ['02', 'Isla Guadalupe', -118.3, 29.05],
  ['31', 'Mérida', -89.62, 20.97],
])('mexico.json has in entity %s %s', (key, _place, longitude, latitude) => {
  expect(entities.filter((land) => geoContains(land, [longitude, latitude])).map(({ id }) => id)).toEqual([key]);
});

it('mexico.json gives Quintana Roo its mainland, Cozumel, Isla Mujeres, Contoy and Banco Chinchorro', () => {
  const { geometry } = entity('23');
  const polygons = (geometry as MultiPolygon).coordinates;
  const places: Record<string, [number, number]> = {
    Chetumal: [-88.32, 18.53],
    Cozumel: [-86.9, 20.4],
    'Isla Mujeres': [-86.73, 21.235],
    Contoy: [-86.8, 21.5],
    'Banco Chinchorro': [-87.35, 18.44],
  };
  const lands = Object.entries(places).map(([name, place]) => {
    const land = polygons.findIndex((coordinates) => geoContains({ type: 'Polygon', coordinates }, place));
    expect(land, name).toBeGreaterThanOrEqual(0);
    return land;
  });
  // Each on a land of its own.
  expect(new Set(lands).size).toBe(lands.length);
  // An island of fewer corners would be a triangle.
  for (const [ring] of polygons) expect(ring?.length).toBeGreaterThanOrEqual(7);
});

it('mexico.json has the neighbours in view, and they cover no entity', () => {
  const names = neighbours.map(({ properties }) => properties.nombre);
  expect(names).toEqual(expect.arrayContaining(['Estados Unidos', 'Guatemala', 'Belice', 'Honduras', 'El Salvador']));
  const inside: [number, number][] = [
    [-99.13, 19.43],
    [-116.9, 32.45],
    [-88.45, 18.6],
    [-92.3, 14.95],
    [-97.6, 25.8],
  ];
  for (const place of inside) expect(neighbours.filter((land) => geoContains(land, place))).toEqual([]);
});

it.each([
  ['Estados Unidos', -98.5, 29.4],
  ['Guatemala', -90.5, 14.6],
  ['Belice', -88.8, 17.25],
])('mexico.json has %s where it is', (name, longitude, latitude) => {
  const found = neighbours.filter((land) => geoContains(land, [longitude, latitude]));
  expect(found.map(({ properties }) => properties.nombre)).toEqual([name]);
});

it('mexico.json shares the line between two entities, so borders can be drawn once', () => {
  const kilometres = (filter: (a: unknown, b: unknown) => boolean) =>
    geoLength(mesh(map, map.objects.entidades, filter)) * 6371;
  expect(kilometres((a, b) => a !== b)).toBeGreaterThan(10_000);
});

it('mexico.json stays under 60 kB', () => {
  expect(text.length).toBeLessThan(60_000);
});
