import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { requiredLetters } from '../../html/optional-letters.ts';
import { MEDIA_TYPES } from '../../content/media-types.ts';

/** The site's address while it is printed; no such host exists and none is asked for. */
export const PRINT_ORIGIN = 'http://taller.invalid';

// What only prints are written with, by its path: a font and its weight.
const LETTERS = /^\/(fira-mono|public-sans|bricolage-grotesque)-(\d00)\.woff2$/;

/** Answers all that the pages of `context` ask for from the built site in `folder`: no port is opened, nothing else is reached. */
export async function serveFolder(context: BrowserContext, folder: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const [, font, weight] = LETTERS.exec(pathname) ?? [];
    if (font) {
      const letters = import.meta.resolve(`@fontsource/${font}/files/${font}-latin-${weight}-normal.woff2`);
      return route.fulfill({ path: fileURLToPath(letters), contentType: 'font/woff2' });
    }
    const file = join(folder, decodeURIComponent(pathname));
    const inside = !relative(folder, file).startsWith('..');
    if (origin !== PRINT_ORIGIN || !inside || !existsSync(file) || !statSync(file).isFile()) {
      await route.fulfill({ status: 404, body: '' });
      return;
    }
    const contentType = MEDIA_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const body = readFileSync(file);
    // A page that is read may do with the machine's letters; one that is kept may not.
    const waits = extname(file) === '.css' ? requiredLetters(String(body)) : body;
    await route.fulfill({ body: waits, contentType });
  });
}
