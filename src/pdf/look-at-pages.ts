import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { type LookedAt, lookInPage } from './look-in-page.ts';
import { PRINT_ORIGIN } from './serve-folder.ts';
import type { Picture } from './take-pictures.ts';

// Of many pages that many are looked at, evenly spread: a page costs its time.
const MOST = 200;

const PARTS: Record<string, string> = {
  '/pdf.mjs': 'pdfjs-dist/build/pdf.min.mjs',
  '/pdf.worker.mjs': 'pdfjs-dist/build/pdf.worker.min.mjs',
};

// Loaded here: a test runner rewrites an import within what it sends to a page.
const PAGE = `<!doctype html><script type="module">
import * as pdfjs from '/pdf.mjs';
globalThis.pdfjs = pdfjs;
pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
</script>`;

/**
 * Has the browser draw the pages of a PDF, small, with pdf.js, and looks at them: which letters and figures leave no trace,
 * and which pages look other than in `pictures` (the browser's own, of the page that it printed).
 */
export async function lookAtPages(
  browser: Browser,
  bytes: Uint8Array,
  pictures: readonly Picture[] = [],
): Promise<LookedAt[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    await context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const part = PARTS[pathname];
      if (part) {
        const body = readFileSync(fileURLToPath(import.meta.resolve(part)));
        await route.fulfill({ body, contentType: 'text/javascript' });
      } else if (pathname === '/archivo.pdf') await route.fulfill({ body: Buffer.from(bytes) });
      else if (pathname === '/') await route.fulfill({ body: PAGE, contentType: 'text/html' });
      else {
        const picture = pictures[Number(/^\/imagen-(\d+)\.png$/.exec(pathname)?.[1] ?? -1)];
        await route.fulfill(picture ? { body: picture.png, contentType: 'image/png' } : { status: 404 });
      }
    });
    const page = await context.newPage();
    // tsx gives every function its name and Vitest loads modules its way, by functions that the page doesn't have.
    await page.addInitScript(
      'globalThis.__name = (each) => each; globalThis.__vite_ssr_dynamic_import__ = (name) => import(name)',
    );
    await page.goto(`${PRINT_ORIGIN}/`);
    await page.waitForFunction('globalThis.pdfjs');
    return await page.evaluate(lookInPage, {
      most: MOST,
      pictures: pictures.map(({ first, pages }) => ({ first, pages })),
    });
  } finally {
    await context.close();
  }
}
