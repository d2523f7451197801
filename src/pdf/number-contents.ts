import type { Page } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { namedTarget } from './write-outline.ts';

/**
 * Writes into the printed contents on which page each entry comes to stand: a first print, without tags, tells. The numbers
 * take no more room there, so nothing moves.
 */
export async function numberContents(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const ids = await page.$$eval('.pagina-de', (places) => places.map((place) => place.getAttribute('data-de') ?? ''));
  const draft = await page.pdf({ tagged: false, preferCSSPageSize: true });
  const numbers = await pageNumbers(new Uint8Array(draft), ids);
  await page.$$eval(
    '.pagina-de',
    (places, known) => {
      for (const place of places) place.textContent = known[place.getAttribute('data-de') ?? ''] ?? '';
    },
    numbers,
  );
}

async function pageNumbers(draft: Uint8Array, ids: readonly string[]): Promise<Record<string, string>> {
  const doc = await PDFDocument.load(draft, { updateMetadata: false });
  const numbers = new Map(doc.getPages().map(({ ref }, index) => [ref, index + 1]));
  return Object.fromEntries(ids.map((id) => [id, String(numbers.get(namedTarget(doc, id)?.get(0) as never) ?? '')]));
}
