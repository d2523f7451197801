import { expect, type Page } from '@playwright/test';
import { openReadingPage, wakeComponents } from './open-reading-page.ts';

/** Long lists of the reading, each with an item to hold on to. */
export const LISTS = {
  Fuentes: '#fuentes li:nth-child(3)',
  Siglas: '#glosario div:nth-child(2) dd',
  'a long table': '#doce-cultivos tbody:nth-of-type(3) tr:nth-child(2)',
  'the map’s table': '#mapa-de-huertos .mapa-tabla tbody tr:nth-child(20)',
};

/** Scrolls a phone's reading to an item and turns it round so many times; expects the item at the top after each. */
export async function turnRound(page: Page, item: string, turns: number): Promise<void> {
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
  for (let turn = 0; turn < turns; turn++) {
    const size = turn % 2 === 0 ? { width: 844, height: 390 } : { width: 390, height: 844 };
    await page.setViewportSize(size);
    if (turn % 2 === 1) await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
    else await expect.poll(async () => Math.abs(await top())).toBeLessThan(16);
  }
}
