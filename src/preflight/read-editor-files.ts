import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../content/decode-text.ts';
import type { SourceText } from '../content/source-text.ts';

/** All that an editor writes: taller.yaml, chapters and data files; those that can't be read have been reported before. `shownAs`: see readTaller. */
export function readEditorFiles(folder: string, shownAs: string): SourceText[] {
  const list = (path: string) => (existsSync(join(folder, path)) ? readdirSync(join(folder, path)).sort() : []);
  const names = [...list('.'), ...list('data').map((name) => `data/${name}`)].filter((name) =>
    /\.(md|ya?ml|csv)$/.test(name),
  );
  return names.flatMap((name) => {
    const source = decodeText(`${shownAs}/${name}`, readFileSync(join(folder, name)), () => {});
    return source ? [source] : [];
  });
}
