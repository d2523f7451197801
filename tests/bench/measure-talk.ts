import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a talk keeps in memory: the deck by itself, and with its presenter's window. */
export interface TalkMemory {
  aloneMegabytes: number;
  togetherMegabytes: number;
  aloneNodes: number;
  togetherNodes: number;
}

/**
 * Opens `path` and, by the key S, its presenter's or speaker's window; `waitUntilReady` gets that window. The two share one
 * process, and so one heap: what is read after opening is of both together, of all their frames too.
 */
export async function measureTalk(
  browser: Browser,
  { origin }: { origin: string },
  path: string,
  waitUntilReady: (presenter: Page) => Promise<unknown>,
): Promise<TalkMemory> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(origin + path);
    await page.locator('html.arrancada').waitFor();
    await page.waitForLoadState('networkidle');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const alone = await readHeap(devtools);
    const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await waitUntilReady(presenter);
    const together = await readHeap(devtools);
    return {
      aloneMegabytes: alone.megabytes,
      aloneNodes: alone.nodes,
      togetherMegabytes: together.megabytes,
      togetherNodes: together.nodes,
    };
  } finally {
    await context.close();
  }
}

/** Our board is ready when it has found the deck. */
export async function boardReady(presenter: Page): Promise<void> {
  await presenter.locator('.tablero-enlace:not(.enlace-roto)').waitFor();
}

/** reveal.js's speaker view holds the deck twice: the current slide and the next. */
export async function speakerReady(presenter: Page): Promise<void> {
  for (const frame of ['#current-slide iframe', '#upcoming-slide iframe'])
    await presenter.frameLocator(frame).locator('.reveal.ready').waitFor();
}

async function readHeap(devtools: CDPSession): Promise<{ megabytes: number; nodes: number }> {
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.disable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { megabytes: value('JSHeapUsedSize') / 1e6, nodes: value('Nodes') };
}
