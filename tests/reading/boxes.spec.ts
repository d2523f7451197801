import { expect, test } from '@playwright/test';
import { openReadingPage } from './open-reading-page.ts';

test('no box stands alone below a row of others, at any width', { tag: '@largo' }, async ({ page }) => {
  await openReadingPage(page);
  const lists = page.locator('article:is(.elementos, .cifras) .cuerpo > ul, .grupos, article.proceso .cuerpo > ol');
  for (const width of [320, 390, 480, 560, 640, 768, 834, 900, 1024, 1180, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const rows = await lists.evaluateAll((all) =>
      all.map((list) => {
        const tops = [...list.children].map((box) => Math.round(box.getBoundingClientRect().top));
        return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
      }),
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) if (row[0]! > 1) expect(row, `${width} px`).not.toContain(1);
  }
});

test('no sentence is taken apart into the boxes of a row', { tag: '@largo' }, async ({ page }) => {
  await openReadingPage(page);
  const apart = await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => /flex|grid/.test(getComputedStyle(box).display))
      .filter(({ childNodes }) => [...childNodes].some((node) => node instanceof Text && node.data.trim()))
      .filter(({ children }) => [...children].some((part) => part.matches('[translate], abbr, strong, em, a')))
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
  expect(apart).toEqual([]);
});
