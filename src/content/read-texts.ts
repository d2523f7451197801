import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { SourceText } from './source-text.ts';

/** All that an editor writes: taller.yaml, chapters and data files, used or not. `shownAs`: see readTaller. */
export function readTexts(folder: string, shownAs: string): SourceText[] {
  const list = (path: string) => (existsSync(join(folder, path)) ? readdirSync(join(folder, path)).sort() : []);
  const names = [...list('.'), ...list('data').map((name) => `data/${name}`)].filter((name) =>
    /\.(md|ya?ml|csv)$/.test(name),
  );
  return names.flatMap((name) => {
    try {
      return decodeText(`${shownAs}/${name}`, readFileSync(join(folder, name)), () => {}) ?? [];
    } catch {
      // It has been told to be unreadable, or nobody uses it.
      return [];
    }
  });
}
