import { expect, type Locator, test } from '@playwright/test';
import { map, openComponent } from '../components/open-component.ts';
import { openReadingPage } from './open-reading-page.ts';

/** Links in view whose box is under 24 px, with its measures. */
function underAFinger(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) =>
    all.flatMap((link) => {
      const lines = [...link.getClientRects()];
      const width = Math.max(...lines.map((line) => line.width));
      const height = Math.min(...lines.map((line) => line.height));
      return lines.length > 0 && Math.min(width, height) < 23.9 ? [`${link.textContent}: ${width} x ${height}`] : [];
    }),
  );
}

test('every link within the text of the reading has 24 px for a finger, the small number of a source too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReadingPage(page);
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  const links = page.getByRole('main').locator('a[href]:not(.solo-lectores)').filter({ visible: true });
  expect(await links.count()).toBeGreaterThan(40);
  expect(await underAFinger(links)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a source’s number in the presenter’s notes has 24 px for a finger', { tag: '@largo' }, async ({ page }) => {
  await page.goto('./presentador.html');
  const sources = page.locator('.notas-texto').getByRole('link', { name: /^Fuente \d/ });
  await expect(sources.first()).toBeVisible();
  expect(await underAFinger(sources)).toEqual([]);
});

test('a source’s number on the map’s card has 24 px for a finger', { tag: '@largo' }, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const element = await openComponent(page, map, 0, map.state);
  const sources = element.locator('.mapa-ficha').getByRole('link', { name: /^Fuente \d/ });
  await expect(sources.first()).toBeVisible();
  expect(await underAFinger(sources.filter({ visible: true }))).toEqual([]);
});
