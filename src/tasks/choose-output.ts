import { readdirSync, statSync } from 'node:fs';
import { refuse } from './refuse.ts';
import { typedPath } from './typed-path.ts';

/** The folder of `--en`, which a build replaces whole: one that holds anything but a site of this program ends it with a sentence. */
export function chooseOutput(typed: string): string {
  const path = typedPath(typed);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return path;
  const remedy = 'escriba una carpeta nueva, o la de un sitio anterior';
  if (!found.isDirectory()) refuse(`«${path}» no es una carpeta; ${remedy}.`);
  const files = readdirSync(path);
  const isSite = files.includes('taller.webmanifest') && !files.includes('.git');
  if (files.length > 0 && !isSite) refuse(`La carpeta «${path}» tiene otras cosas, y se perderían; ${remedy}.`);
  return path;
}
