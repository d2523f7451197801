import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { type LookedAt, lookInPage } from './look-in-page.ts';
import { PRINT_ORIGIN } from '../print/serve-folder.ts';
import type { Picture } from './take-pictures.ts';

// Of many pages that many are looked at, evenly spread: a page costs its time.
const MOST = 100;

const PARTS: Record<string, string> = {
  '/pdf.mjs': 'pdfjs-dist/build/pdf.min.mjs',
  '/pdf.worker.mjs': 'pdfjs-dist/build/pdf.worker.min.mjs',
};

// Loaded here: a test runner rewrites an import within what it sends to a page.
const PAGE = `<!doctype html><script type="module">
import * as pdfjs from '/pdf.mjs';
globalThis.pdfjs = pdfjs;
globalThis.pdfWorker = new pdfjs.PDFWorker({ port: new Worker('/pdf.worker.mjs', { type: 'module' }) });
</script>`;

/** A page of the browser that has loaded pdf.js, and the files that it may ask for, by path. */
interface Desk {
  page: Page;
  files: Map<string, { body: Buffer; contentType: string }>;
  looks: number;
}

// One for each browser, as long as that runs.
const desks = new WeakMap<Browser, Promise<Desk>>();

/**
 * Has the browser draw some pages of a PDF, small, with pdf.js, and looks at them: which letters and figures leave no trace,
 * and which pages look other than in `pictures` (the browser's own, of the page that it printed).
 */
export async function lookAtPages(
  browser: Browser,
  bytes: Uint8Array,
  numbers: readonly number[],
  pictures: readonly Picture[] = [],
): Promise<LookedAt[]> {
  if (numbers.length === 0) return [];
  if (!desks.has(browser)) desks.set(browser, setDesk(browser));
  const desk = await desks.get(browser)!;
  const folder = `/${desk.looks++}/`;
  desk.files.set(`${folder}archivo.pdf`, { body: Buffer.from(bytes), contentType: 'application/pdf' });
  for (const [index, { body, printed }] of pictures.entries())
    desk.files.set(`${folder}${index}`, { body, contentType: printed ? 'application/pdf' : 'image/png' });
  try {
    const given = pictures.map(({ body: _, ...picture }) => picture);
    return await desk.page.evaluate(lookInPage, { folder, numbers: spread(numbers), pictures: given });
  } finally {
    for (const path of desk.files.keys()) if (path.startsWith(folder)) desk.files.delete(path);
  }
}

function spread(numbers: readonly number[]): number[] {
  const step = Math.max(1, numbers.length / MOST);
  return Array.from({ length: Math.min(MOST, numbers.length) }, (_, at) => numbers[Math.floor(at * step)]!);
}

async function setDesk(browser: Browser): Promise<Desk> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  context.setDefaultTimeout(120_000);
  const files: Desk['files'] = new Map();
  await context.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const part = PARTS[pathname];
    if (part) {
      const body = readFileSync(fileURLToPath(import.meta.resolve(part)));
      await route.fulfill({ body, contentType: 'text/javascript' });
    } else if (pathname === '/') await route.fulfill({ body: PAGE, contentType: 'text/html' });
    else await route.fulfill(files.get(pathname) ?? { status: 404 });
  });
  const page = await context.newPage();
  await page.goto(`${PRINT_ORIGIN}/`);
  await page.waitForFunction('globalThis.pdfWorker');
  return { page, files, looks: 0 };
}
