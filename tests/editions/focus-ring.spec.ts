import { expect, type Locator, test } from '@playwright/test';
import { openDeck } from '../deck/open-deck.ts';
import { openReadingPage } from '../reading/open-reading-page.ts';

/** Contrast of the ring around a focused element with what lies behind it: the brighter of its two colours where it has two. */
const ring = (of: Locator, ground: string) =>
  of.evaluate((node, selector) => {
    (node as HTMLElement).focus({ focusVisible: true } as FocusOptions);
    const light = (colour: string) => {
      const parts = /^rgb\((\d+), (\d+), (\d+)\)/.exec(colour)!.slice(1).map(Number);
      const [red, green, blue] = parts.map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4) as [number, number, number];
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const { outlineColor, boxShadow } = getComputedStyle(node);
    const behind = light(getComputedStyle(document.querySelector(selector)!).backgroundColor);
    const rings = [outlineColor, boxShadow].filter((colour) => colour.startsWith('rgb(')).map(light);
    return Math.max(...rings.map((one) => Math.max(one, behind) / Math.min(one, behind)));
  }, ground);

test('what has the focus is ringed in a colour that stands out from its ground', { tag: '@largo' }, async ({
  page,
}) => {
  await openDeck(page, '#/no-existe');
  await expect(page.locator('.aviso button')).toBeVisible();
  expect(await ring(page.locator('.aviso button').first(), '.aviso:has(button)')).toBeGreaterThan(3);
  expect(await ring(page.locator('.herramientas > button').first(), 'body')).toBeGreaterThan(3);
  await page.setViewportSize({ width: 390, height: 844 });
  await openReadingPage(page, '#fuentes');
  expect(await ring(page.locator('.paginas-anterior'), '.paginas')).toBeGreaterThan(3);
});
