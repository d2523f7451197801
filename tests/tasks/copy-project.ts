import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Copies what the project's commands need, with these slides, to a temporary folder, which goes away after the tests. */
export function copyProject(slides: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'taller-copia-'));
  for (const name of ['src', 'assets', 'vite.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  cpSync(slides, join(copy, 'slides'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  return copy;
}
