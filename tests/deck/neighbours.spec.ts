import { expect, test } from '@playwright/test';
import { allIds, onEverySlide, openDeck } from './open-deck.ts';

test('the slides before and after the current one are laid out, in the next chapter too, and no others', {
  tag: '@largo',
}, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page);
  const ids = await allIds(page);
  const laidOut = () =>
    page
      .locator('section.lamina:not(.stack)')
      .evaluateAll((slides) => slides.filter((slide) => slide.getClientRects().length > 0).map((slide) => slide.id));
  await onEverySlide(page, async (id) => {
    const at = ids.indexOf(id);
    await expect.poll(laidOut, id).toEqual(ids.slice(Math.max(0, at - 1), at + 2));
  });
});
