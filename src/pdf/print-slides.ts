import type { Page } from '@playwright/test';
import { addSourcePages } from './add-source-pages.ts';
import { type PageOptions, printPage } from './print-page.ts';
import { saveInk } from './save-ink.ts';
import { PRINT_ORIGIN } from './serve-folder.ts';

export interface SlideOptions extends PageOptions {
  /** A page for each step instead of each slide. */
  steps?: boolean;
  grey?: boolean;
  /** The list of sources to end with, as renderSources makes it. */
  sources?: string | undefined;
}

/** A PDF as the browser wrote it, with what only the page knew. */
export interface Printed {
  bytes: Uint8Array;
  /** Slide ids by page; a slide whose steps are printed stands there more than once. */
  pages?: string[];
  /** The words as a reader sees them. */
  words: string;
}

/** Prints the deck's print view: a page a slide, its components complete. */
export async function printSlides(
  page: Page,
  { steps = false, grey = false, sources, ...options }: SlideOptions = {},
): Promise<Printed> {
  const query = steps ? '?print-pdf&pdfSeparateFragments=true' : '?print-pdf';
  await page.goto(`${PRINT_ORIGIN}/index.html${query}`);
  await page.waitForSelector('html.arrancada .pdf-page', { state: 'attached' });
  if (sources) await addSourcePages(page, sources);
  if (grey) await saveInk(page);
  const pages = await page.$$eval('.pdf-page section.lamina', (slides) => slides.map(({ id }) => id));
  return { ...(await printPage(page, options)), pages };
}
