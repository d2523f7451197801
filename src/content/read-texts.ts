import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { filesIn, type Listing } from './list-folder.ts';
import type { SourceText } from './source-text.ts';

/** All that an editor writes: taller.yaml, chapters and data files, used or not. `shownAs`: see readTaller. */
export function readTexts(folder: string, listing: Listing, shownAs: string): SourceText[] {
  const names = [...filesIn(listing, ''), ...filesIn(listing, 'data/').map((name) => `data/${name}`)];
  return names
    .filter((name) => /\.(md|ya?ml|csv)$/.test(name))
    .flatMap((name) => {
      try {
        return decodeText(`${shownAs}/${name}`, readFileSync(join(folder, listing.files.get(name)!)), () => {}) ?? [];
      } catch {
        // It has been told to be unreadable, or nobody uses it.
        return [];
      }
    });
}
