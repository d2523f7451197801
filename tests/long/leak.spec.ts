import { expect, type Page, test } from '@playwright/test';
import { allIds, currentId, openDeck } from '../deck/open-deck.ts';

/** From the first slide to the last and back to the first, a slide at a time. */
async function walk(page: Page, ids: readonly string[]): Promise<void> {
  for (const id of [...ids, ids[0]!]) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${id}`);
    await expect.poll(() => currentId(page), { intervals: [5] }).toBe(id);
  }
}

test('50 walks through the deck take no more memory than 5', async ({ page, context }) => {
  test.setTimeout(20 * 60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page);
  const ids = await allIds(page);
  const session = await context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  for (let walks = 0; walks < 5; walks++) await walk(page, ids);
  const after5 = await heap();
  for (let walks = 5; walks < 50; walks++) await walk(page, ids);
  expect((await heap()) / after5).toBeLessThan(1.1);
});
