import type { Page } from '@playwright/test';
import { type Draft, draftPlaces } from './draft-places.ts';

/**
 * Writes into the printed contents on which page each entry comes to stand: a first print, without tags, tells. The numbers
 * take no more room there, so nothing moves. Returns where everything stood.
 */
export async function numberContents(page: Page): Promise<Draft> {
  await page.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  const ids = await page.$$eval('.pagina-de', (places) => places.map((place) => place.getAttribute('data-de') ?? ''));
  const printed = await page.pdf({ tagged: false, preferCSSPageSize: true });
  const draft = await draftPlaces(new Uint8Array(printed), ids);
  await page.$$eval(
    '.pagina-de',
    (places, known) => {
      for (const place of places) place.textContent = known[place.getAttribute('data-de') ?? ''] ?? '';
    },
    Object.fromEntries([...draft.places].map(([id, { page: number }]) => [id, String(number)])),
  );
  return draft;
}
