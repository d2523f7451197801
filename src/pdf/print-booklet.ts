import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { addStyle } from './add-style.ts';
import { PAPERS, type Paper } from './paper.ts';
import { type PageOptions, printPage } from './print-page.ts';
import type { Printed } from './print-slides.ts';
import { saveInk } from './save-ink.ts';
import { PRINT_ORIGIN } from './serve-folder.ts';
import { namedTarget } from './write-outline.ts';

export interface BookletOptions extends PageOptions {
  paper?: Paper | undefined;
  grey?: boolean | undefined;
}

/**
 * Prints the reading edition on paper. A first print, without tags, tells on which page each slide comes to stand; its numbers
 * go into the contents of the second. They take no more room there, so nothing moves.
 */
export async function printBooklet(
  page: Page,
  { paper = 'carta', grey = false, ...options }: BookletOptions = {},
): Promise<Printed> {
  await page.goto(`${PRINT_ORIGIN}/lectura.html`);
  await addStyle(page, PAPERS[paper]);
  if (grey) await saveInk(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const draft = await page.pdf({ tagged: false, preferCSSPageSize: true });
  const numbers = await pageNumbers(new Uint8Array(draft), await idsInContents(page));
  await page.$$eval(
    '.pagina-de',
    (places, known) => {
      for (const place of places) place.textContent = known[place.getAttribute('data-de') ?? ''] ?? '';
    },
    numbers,
  );
  return printPage(page, options);
}

function idsInContents(page: Page): Promise<string[]> {
  return page.$$eval('.pagina-de', (places) => places.map((place) => place.getAttribute('data-de') ?? ''));
}

async function pageNumbers(draft: Uint8Array, ids: readonly string[]): Promise<Record<string, string>> {
  const doc = await PDFDocument.load(draft, { updateMetadata: false });
  const numbers = new Map(doc.getPages().map(({ ref }, index) => [ref, index + 1]));
  return Object.fromEntries(ids.map((id) => [id, String(numbers.get(namedTarget(doc, id)?.get(0) as never) ?? '')]));
}
