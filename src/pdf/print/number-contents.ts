import type { Page } from '@playwright/test';
import { draftPlaces, type Places } from './draft-places.ts';

/**
 * Writes into the printed contents on which page each entry comes to stand: a first print, without tags, tells. The numbers
 * take no more room there, so nothing moves. Returns where they stood, and `further` ids.
 */
export async function numberContents(page: Page, further: readonly string[] = []): Promise<Places> {
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  const ids = await page.$$eval('.pagina-de', (entries) => entries.map((entry) => entry.getAttribute('data-de') ?? ''));
  const printed = await page.pdf({ tagged: false, preferCSSPageSize: true });
  const places = await draftPlaces(new Uint8Array(printed), [...ids, ...further]);
  await page.$$eval(
    '.pagina-de',
    (entries, known) => {
      for (const entry of entries) entry.textContent = known[entry.getAttribute('data-de') ?? ''] ?? '';
    },
    Object.fromEntries([...places].map(([id, { page: number }]) => [id, String(number)])),
  );
  return places;
}
