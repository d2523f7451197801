import { expect, type Page, test } from '@playwright/test';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { openReadingPage, placeOf, wakeComponents } from './open-reading-page.ts';

const PART = 'doce-cultivos';

/** Where the top of a part stands in the window. */
const topOf = (page: Page, id = PART) =>
  page.evaluate((part) => document.getElementById(part)!.getBoundingClientRect().top, id);

/** Waits until the page keeps this place in its history. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => (history.state as { lugar?: unknown } | null)?.lugar !== undefined);
  await page.waitForFunction(() => document.documentElement.classList.contains('completa'));
}

// Ten times in a row, on a slow machine too: tests/long/reloads.spec.ts.
test('loaded anew twice, the page shows the same words at the same pixel', async ({ page }) => {
  await openReadingPage(page);
  await page.evaluate((id) => scrollBy(0, document.getElementById(id)!.getBoundingClientRect().bottom - 140), PART);
  await page.waitForFunction((id) => JSON.stringify(history.state ?? {}).includes(`"id":"${id}"`), PART);
  const before = await topOf(page);
  for (let times = 0; times < 2; times++) {
    await page.reload();
    await atRest(page);
    await expect.poll(() => topOf(page)).toBeCloseTo(before, 0);
  }
});

test('a page that nobody has touched is not counted as read', async ({ page }) => {
  await openReadingPage(page);
  await atRest(page);
  const read = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith('lectura:leidas')).length);
  expect(await read()).toBe(0);
  await page.mouse.move(600, 400);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return read();
    })
    .toBe(1);
});

test('where sharing and the clipboard are refused the address is shown, selected', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(navigator, { share: refuse });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await openReadingPage(page);
  await page.locator('[data-accion="compartir"]').first().click();
  const field = page.getByRole('textbox', { name: 'Copie esta dirección:' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/lectura\.html#/);
});

test('where a download does nothing the file’s text can be had another way', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => {};
    Object.defineProperty(navigator, 'canShare', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await openWorkbook(page);
  await page.locator('[data-cuaderno="markdown"]').click();
  await page.getByRole('button', { name: 'Compartirlo o copiar su texto' }).click();
  await expect(page.locator('.mi-cuaderno-texto')).toContainText('Mi cuaderno');
});

test('a search of the browser’s that moves the page while letters still come is not undone', async ({ page }) => {
  await page.addInitScript(() => {
    const letters = new Promise<void>((come) => addEventListener('letters', () => come()));
    Object.defineProperty(document.fonts, 'ready', { value: letters });
  });
  await page.goto('./lectura.html', { waitUntil: 'load' });
  await expect(page.locator('html.completa')).toBeAttached();
  // In one turn, so that no event of the scrolling has come between.
  await page.evaluate(() => {
    document.getElementById('para-que-sirve')!.scrollIntoView();
    dispatchEvent(new Event('letters'));
  });
  await expect.poll(() => placeOf(page)).toBe('para-que-sirve');
});

for (const [where, item] of [
  ['Fuentes', '#fuentes li:nth-child(3)'],
  ['Siglas', '#glosario div:nth-child(2) dd'],
  ['a long table', '#doce-cultivos tbody:nth-of-type(3) tr:nth-child(2)'],
] as const)
  test(`turned round in ${where} ten times, the same item is at the top each time`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openReadingPage(page);
    /** From the bar to the item's beginning. */
    const top = () =>
      page.evaluate(
        (selector) =>
          document.querySelector(selector)!.getBoundingClientRect().top -
          document.querySelector('.barra')!.getBoundingClientRect().height,
        item,
      );
    // What wakes on the way has grown before the place is taken.
    await wakeComponents(page);
    // Room below for what is last on the page.
    await page.addStyleTag({ content: '.lectura { padding-bottom: 100vh }' });
    await page.locator(item).evaluate((node) => node.scrollIntoView());
    await expect.poll(async () => Math.abs(await top())).toBeLessThan(60);
    await page.evaluate((by) => scrollBy(0, by + 4), await top());
    const before = await top();
    // Nobody turns a phone in the very frame in which they scroll.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    for (let times = 0; times < 10; times++) {
      const size = times % 2 === 0 ? { width: 844, height: 390 } : { width: 390, height: 844 };
      await page.setViewportSize(size);
      if (times % 2 === 1) await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
      else await expect.poll(async () => Math.abs(await top())).toBeLessThan(16);
    }
  });

test('a part far down, reached by a link and loaded anew at once, stands below the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReadingPage(page);
  await page.evaluate(() => {
    location.hash = 'mapa-de-huertos';
    location.reload();
  });
  await page.waitForFunction(() => document.documentElement.classList.contains('completa') && scrollY > 0);
  const bar = (await page.locator('.barra').boundingBox())!.height;
  await expect.poll(() => topOf(page, 'mapa-de-huertos')).toBeCloseTo(bar, 0);
});
