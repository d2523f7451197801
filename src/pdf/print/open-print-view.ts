import type { Page } from '@playwright/test';
import { PRINT_ORIGIN } from './serve-folder.ts';

/** Opens the deck's print view, with a page a slide or, with `steps`, a page a step; the slides' ids by page. */
export async function openPrintView(page: Page, steps = false): Promise<string[]> {
  const query = steps ? '?print-pdf&pdfSeparateFragments=true' : '?print-pdf';
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${PRINT_ORIGIN}/index.html${query}`);
  await page.waitForSelector('html.arrancada .pdf-page', { state: 'attached' });
  return page.$$eval('.pdf-page section.lamina', (slides) => slides.map(({ id }) => id));
}
