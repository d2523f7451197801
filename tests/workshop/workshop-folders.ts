import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The workshop that the tests of this folder look at: `slides/`, or another by TALLER_LAMINAS. */
export const slidesFolder = resolve(root, process.env.TALLER_LAMINAS ?? 'slides');

/** The site built from it: `dist/`, or another by TALLER_SITIO. */
export const siteFolder = resolve(root, process.env.TALLER_SITIO ?? 'dist');
