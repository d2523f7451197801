import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { elementTags } from '../element-tags.ts';
import { openDeck } from '../deck/open-deck.ts';

const ASLEEP = elementTags.map((tag) => `.lamina.present ${tag}:not(:defined)`).join();

interface Held {
  /** Bytes of everything: compiled code, layout and the browser's own objects too; the size that DevTools shows. */
  all: number;
  /** Bytes of what scripts have made: objects, arrays, strings, functions. */
  made: number;
}

/** With a clicker's keys through all slides and steps and back to the first, `times` times. */
async function walk(page: Page, times: number, pressNext: () => Promise<void>): Promise<void> {
  for (let time = 0; time < times; time++) {
    while (!(await isAtEnd(page))) await pressNext();
    await page.keyboard.press('Home');
  }
  // Slides on their way out are still laid out.
  await page.waitForFunction(() => location.hash === '#/bienvenida' && document.getAnimations().length === 0);
}

function isAtEnd(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const last = document.querySelector('.slides > section:last-child > section.present:last-child');
    return last !== null && last.querySelector('.fragment:not(.visible)') === null;
  });
}

/** So slowly that each slide's components wake. */
async function pressAndLook(page: Page): Promise<void> {
  const before = page.url();
  await page.keyboard.press('PageDown');
  await page.waitForURL((url) => url.href !== before);
  await page.waitForFunction((asleep) => document.querySelector(asleep) === null, ASLEEP);
}

async function pressFast(page: Page): Promise<void> {
  for (let key = 0; key < 10; key++) await page.keyboard.press('PageDown');
}

async function takeSnapshot(session: CDPSession): Promise<Held> {
  let text = '';
  const take = ({ chunk }: { chunk: string }) => {
    text += chunk;
  };
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  // https://developer.chrome.com/docs/devtools/memory-problems/heap-snapshots: a row of fields for each node.
  const { snapshot, nodes } = JSON.parse(text) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
    nodes: number[];
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const held: Held = { all: 0, made: 0 };
  for (let row = 0; row < nodes.length; row += fields.length) {
    const size = nodes[row + fields.indexOf('self_size')]!;
    const type = types[0][nodes[row + fields.indexOf('type')]!]!;
    held.all += size;
    if (['object', 'array', 'string', 'concatenated string', 'closure'].includes(type)) held.made += size;
  }
  return held;
}

test('a browser as it comes holds no more after 50 walks through the deck than after 5', async ({ page, context }) => {
  test.setTimeout(20 * 60_000);
  await openDeck(page);
  const session = await context.newCDPSession(page);
  await walk(page, 1, () => pressAndLook(page));
  await walk(page, 4, () => pressFast(page));
  const after5 = await takeSnapshot(session);
  await walk(page, 45, () => pressFast(page));
  const after50 = await takeSnapshot(session);
  const figures = `after 5 walks ${JSON.stringify(after5)}, after 50 ${JSON.stringify(after50)}`;
  expect(after50.all / after5.all, figures).toBeLessThan(1.1);
  // Compiled code comes with use, for as long as there is memory for it; what scripts have made does not.
  expect(after50.made / after5.made, figures).toBeLessThan(1.01);
});
