import type { Browser } from '@playwright/test';
import { median } from './median.ts';
import type { serve } from './serve.ts';

/** What a phone's first visit to a page showed; times in milliseconds from the start of navigation. */
export interface ReadingVisit {
  /** Bodies received until the page was idle, compressed, fonts included. */
  kilobytes: number;
  /** First text on the screen. */
  firstPaint: number;
  /** The largest part of the first screen. */
  largestPaint: number;
}

// Slow 4G: 1.6 Mbit/s down, 150 ms there and back.
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Opens `path` on a slowed phone with nothing kept from before. */
export async function measureReading(
  browser: Browser,
  server: Awaited<ReturnType<typeof serve>>,
  path: string,
  cpuSlowdown: number,
): Promise<ReadingVisit> {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, isMobile: true, hasTouch: true, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    // As in measureVisit: slowing would be lost with the change of process that a first page brings.
    await page.goto(`${server.origin}/blank`);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    server.takeTraffic();
    await page.goto(server.origin + path);
    await page.waitForLoadState('networkidle');
    const { bytes } = server.takeTraffic();
    const [firstPaint = Number.NaN, largestPaint = Number.NaN] = await page.evaluate(() =>
      Promise.all(
        ['paint', 'largest-contentful-paint'].map(
          (type) =>
            new Promise<number>((resolve) => {
              new PerformanceObserver((list) => {
                const entries = list.getEntries().filter(({ name }) => name !== 'first-paint');
                const entry = entries.at(-1);
                if (entry) resolve(entry.startTime);
              }).observe({ type, buffered: true });
            }),
        ),
      ),
    );
    return { kilobytes: bytes / 1000, firstPaint, largestPaint };
  } finally {
    await context.close();
  }
}

/** The middle of each figure on its own, one line a page. */
export function formatReading(visits: ReadonlyMap<string, readonly ReadingVisit[]>): string {
  const rows = [...visits].map(([name, all]) => {
    const { kilobytes, firstPaint, largestPaint } = medianReading(all);
    return `${name.padEnd(54)}${kilobytes.toFixed(1).padStart(12)}${firstPaint.toFixed(0).padStart(12)}${largestPaint.toFixed(0).padStart(12)}`;
  });
  const head = `${'A phone on slow 4G, first visit'.padEnd(54)}${['kB', 'FCP ms', 'LCP ms'].map((title) => title.padStart(12)).join('')}`;
  return [head, '-'.repeat(90), ...rows].join('\n');
}

export function medianReading(visits: readonly ReadingVisit[]): ReadingVisit {
  return {
    kilobytes: median(visits.map(({ kilobytes }) => kilobytes)),
    firstPaint: median(visits.map(({ firstPaint }) => firstPaint)),
    largestPaint: median(visits.map(({ largestPaint }) => largestPaint)),
  };
}
