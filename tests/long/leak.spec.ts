import { expect, type Page, test } from '@playwright/test';
import { allIds, currentId, openDeck } from '../deck/open-deck.ts';

// Compiled code grows with use and is thrown away when memory is short: without a compiler the heap is what the deck keeps.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--js-flags=--jitless --no-flush-bytecode'] });
  },
});

/** From the first slide to the last and back to the first, `times` times; in the page, which a driver's own memory stays out of. */
async function walk(page: Page, ids: readonly string[], times: number): Promise<void> {
  await page.evaluate(
    async ([all, count]) => {
      for (let time = 0; time < count; time++) {
        for (const id of [...all, all[0]!]) {
          location.hash = `#/${id}`;
          while (document.querySelector('.slides section.lamina.present:not(.stack)')?.id !== id) {
            await new Promise((done) => requestAnimationFrame(done));
          }
        }
      }
    },
    [ids, times] as const,
  );
  expect(await currentId(page)).toBe(ids[0]);
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
  await walk(page, ids, 5);
  const after5 = await heap();
  await walk(page, ids, 45);
  const after50 = await heap();
  expect(after50 / after5, `${after5} bytes after 5 walks, ${after50} after 50`).toBeLessThan(1.1);
});
