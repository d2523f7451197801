import { cpSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Copies what the project's commands need, with these slides, to a folder of this name in a temporary one, which goes away after the tests. */
export function copyProject(slides: string, name = 'taller'): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'taller-copia-')), name);
  mkdirSync(copy);
  for (const name of ['src', 'assets', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  cpSync(slides, join(copy, 'slides'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}
