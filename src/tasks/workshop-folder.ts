import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { onDisk } from './typed-path.ts';

const root = join(import.meta.dirname, '../..');

export interface WorkshopFolder {
  /** Absolute. */
  path: string;
  /** What messages call it: its path from the project, or whole where it was given whole and lies elsewhere. */
  shownAs: string;
}

/** The folder that slides are read from: `given`, else TALLER_LAMINAS, from the project; else `slides/`. */
export function workshopFolder(given = process.env.TALLER_LAMINAS || 'slides'): WorkshopFolder {
  const path = onDisk(resolve(root, given));
  const near = relative(root, path) || '.';
  const shown = isAbsolute(given) && near.startsWith('..') ? path : near;
  return { path, shownAs: shown.split(sep).join('/') };
}
