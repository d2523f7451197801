import { expect, type Page, test } from '@playwright/test';
import { onEverySlide, openDeck } from '../../deck/open-deck.ts';

/** Where everything of the slide on show stands, and how large its letters are. */
function geometry(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.slides section.lamina.present:not(.stack) :not(aside.notes *)')].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      const place = [x, y, width, height].map((value) => value.toFixed(1)).join(' ');
      return `${node.tagName} ${node.getAttribute('class') ?? ''} at ${place}, ${getComputedStyle(node).fontSize}`;
    }),
  );
}

/** The setting of a reader who wants letters twice as large. */
async function setLargeText(page: Page, on: boolean): Promise<void> {
  await page.evaluate((large) => document.documentElement.style.setProperty('font-size', large ? '200%' : ''), on);
}

test('slides are laid out in pixels: the reader’s text size moves nothing on any of them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page);
  await onEverySlide(page, async (id) => {
    const usual = await geometry(page);
    expect(usual.length, id).toBeGreaterThan(3);
    await setLargeText(page, true);
    expect(await geometry(page), id).toEqual(usual);
    await setLargeText(page, false);
  });
});

test('with large text the timeline shows its picture, its question and its cards', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, '#/treinta-anos');
  await setLargeText(page, true);
  const element = page.locator('#treinta-anos [data-paso]');
  await expect(element.locator('svg.dibujo')).toBeInViewport({ ratio: 1 });
  await expect(element.locator('.apertura')).toBeInViewport({ ratio: 1 });
  for (const hash of ['#/treinta-anos/3', '#/treinta-anos/3?evento=gran-helada']) {
    await page.evaluate((address) => {
      location.hash = address;
    }, hash);
    await expect(element.locator('[data-actual]:is(.relato, .hecho)')).toBeInViewport({ ratio: 1 });
    const large = await geometry(page);
    await setLargeText(page, false);
    expect(await geometry(page), hash).toEqual(large);
    await setLargeText(page, true);
  }
});
