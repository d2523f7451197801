import { expect, test } from '@playwright/test';
import { openReadingPage, wakeComponents } from '../reading/open-reading-page.ts';

for (const rate of [1, 6])
  for (const [where, item] of [
    ['a slide', '#cuatro-manos li:nth-child(3)'],
    ['Fuentes', '#fuentes li:nth-child(3)'],
    ['a long table', '#doce-cultivos tbody:nth-of-type(3) tr:nth-child(2)'],
  ] as const)
    test(`loaded anew ten times in a row in ${where} on a machine ${rate} times slower, the same words stay at the same pixel`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
      await openReadingPage(page);
      // What wakes on the way has grown before the place is taken.
      await wakeComponents(page);
      /** From the window's edge to the item, which is the same element after each load. */
      const top = () =>
        page.evaluate((selector) => document.querySelector(selector)!.getBoundingClientRect().top, item);
      const kept = () => page.evaluate(() => JSON.stringify((history.state as { lugar?: unknown } | null)?.lugar));
      await page.evaluate((by) => scrollBy(0, by - 83), await top());
      // This one, and not where the page came to rest before.
      await expect.poll(kept).toContain(`"id":"${item.split(' ')[0]!.slice(1)}"`);
      const [before, place] = [await top(), await kept()];
      const found: number[] = [];
      for (let times = 0; times < 10; times++) {
        await page.reload();
        await page.waitForFunction(() => document.documentElement.classList.contains('completa'));
        // At rest, with its letters and all that wakes by itself.
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
        await page.waitForFunction(() => document.readyState === 'complete');
        await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestAnimationFrame(done))));
        // Plus nothing: what rounds to −0 is 0.
        found.push(Math.round((await top()) - before) + 0);
        expect(await kept()).toBe(place);
      }
      // Not once off, and nothing that adds up.
      expect(found).toEqual(Array(10).fill(0));
    });
