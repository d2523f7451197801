import { join, relative, resolve } from 'node:path';
import { buildSite } from './build-site.ts';
import { readWorkshop } from './read-workshop.ts';
import { leftAsItWas, reportFailure } from './report-failure.ts';

const root = join(import.meta.dirname, '../..');

/**
 * `npm run build`: the site into `dist/`, or with `--en=CARPETA` somewhere else. Exits with 1 when it can't be built, or with
 * `--estricto` when something may be wrong.
 */
const start = performance.now();
const given = process.argv.find((argument) => argument.startsWith('--en='))?.slice('--en='.length);
const into = resolve(root, given ?? 'dist');
const name = relative(root, into).startsWith('..') ? into : `${relative(root, into)}/`;
try {
  readWorkshop(resolve(root, process.env.TALLER_LAMINAS ?? 'slides'), { strict: process.argv.includes('--estricto') });
  await buildSite({ into });
  const hint = given === undefined ? ' (véalo con: npm run preview)' : '';
  console.log(`Listo en ${((performance.now() - start) / 1000).toFixed(1)} s: ${name}${hint}`);
} catch (error) {
  reportFailure(error, leftAsItWas(into, name));
}
