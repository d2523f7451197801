import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PROGRAM = ['src', 'assets', 'package-lock.json'].map((path) => join(root, path));

/** Whether a site is there, and newer than the slides and the program that it is made of. */
export function isBuilt(site: string, slides: string): boolean {
  // What a build writes last.
  const built = changed(join(site, 'sw.js'));
  return built > 0 && built >= Math.max(...[slides, ...PROGRAM].map(lastChange));
}

/** A folder's own moment tells of what was taken out of it. */
function lastChange(path: string): number {
  if (!statSync(path).isDirectory()) return changed(path);
  const inside = readdirSync(path, { recursive: true, encoding: 'utf-8' });
  return Math.max(...['', ...inside].map((name) => changed(join(path, name))));
}

const changed = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
