import { join, relative } from 'node:path';
import { buildSite } from './build-site.ts';
import { chooseOutput } from './choose-output.ts';
import { chooseWorkshop } from './choose-workshop.ts';
import { readOptions } from './read-options.ts';
import { readWorkshop } from './read-workshop.ts';
import { leftAsItWas, reportFailure } from './report-failure.ts';

const root = join(import.meta.dirname, '../..');

/**
 * `npm run build`: the site into `dist/`, or with `--en CARPETA` somewhere else; of `slides/`, or with `--laminas CARPETA` of
 * another folder. Exits with 1 when it can't be built, or with `--estricto` when something may be wrong.
 */
const start = performance.now();
const options = readOptions({
  laminas: { type: 'string' },
  en: { type: 'string' },
  estricto: { type: 'boolean', default: false },
  detalle: { type: 'boolean', default: false },
});
const slides = chooseWorkshop(options.laminas);
const into = options.en === undefined ? join(root, 'dist') : chooseOutput(options.en);
const name = relative(root, into).startsWith('..') ? into : `${relative(root, into)}/`;
try {
  await buildSite(readWorkshop(slides, { strict: options.estricto }), { into });
  const hint = options.en === undefined ? ' (véalo con: npm run preview)' : '';
  console.log(`Listo en ${((performance.now() - start) / 1000).toFixed(1)} s: ${name}${hint}`);
} catch (error) {
  reportFailure(error, leftAsItWas(into, name));
}
