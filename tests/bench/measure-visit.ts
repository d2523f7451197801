import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { median } from './median.ts';
import type { serve } from './serve.ts';

/** What one first visit to a page showed; times in milliseconds. */
export interface Visit {
  /** Bodies received until the page was ready and idle, compressed. */
  kilobytes: number;
  requests: number;
  firstPaint: number;
  /** From the start of navigation to the end of the frame from which the first slide stays as it is, letters and all. */
  shown: number;
  /** From the start of navigation to the first frame after the page said that it is ready. */
  ready: number;
  /** Processor time of the page's main thread until idle: other programs' load hardly changes it. */
  mainThread: number;
  /** From the right arrow to the end of the frame that it causes. */
  advance: number;
  heapMegabytes: number;
}

export interface VisitOptions {
  /** Ids of the deck's slides in order. */
  slides: readonly string[];
  cpuSlowdown: number;
}

interface Probe {
  ready: Promise<{ frame: number; paint: number }>;
  firstPaint(): Promise<number>;
  shown(): number;
  advance(count: number, pause: number): Promise<number[]>;
  select(selectors: string[], pause: number): Promise<number[]>;
}
declare const bench: Probe;

const ADVANCES = 20;
const PAUSE = 150;

/** Milliseconds from a click on an entity of the map to the end of the frame that shows its card, each of 12 entities. */
export async function measureSelection(
  browser: Browser,
  { origin }: { origin: string },
  path: string,
  cpuSlowdown: number,
): Promise<number[]> {
  const context = await newVisitor(browser);
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
    await page.goto(`${origin}${path}#/treinta-estados/5`);
    await page.locator('.present mapa-ejercicios[data-paso="5"]').waitFor();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    const keys = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const targets = keys.map((key) => `.present .mapa-entidades [data-clave="${key}"]`);
    const times = await page.evaluate(([all, pause]) => bench.select(all, pause), [targets, PAUSE] as const);
    const last = await page.locator('.present .mapa-ficha').getAttribute('data-clave');
    if (last !== keys.at(-1)) throw new Error(`a click on an entity chose nothing in ${path}`);
    return times;
  } finally {
    await context.close();
  }
}

/** Opens `path` in a context of its own, measures it and closes it. */
export async function measureVisit(
  browser: Browser,
  server: Awaited<ReturnType<typeof serve>>,
  path: string,
  { slides, cpuSlowdown }: VisitOptions,
): Promise<Visit> {
  const context = await newVisitor(browser);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    // A page of the same origin first: slowing would be lost with the change of process that a first page brings.
    await page.goto(`${server.origin}/blank`);
    await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await readMetrics(devtools);
    server.takeTraffic();

    await page.goto(server.origin + path);
    const { frame } = await page.evaluate(() => bench.ready);
    await page.waitForLoadState('networkidle');
    const { bytes, requests } = server.takeTraffic();
    const firstPaint = await page.evaluate(() => bench.firstPaint());
    const shown = await page.evaluate(() => bench.shown());

    const idle = await readMetrics(devtools);
    await devtools.send('HeapProfiler.enable');
    await devtools.send('HeapProfiler.collectGarbage');
    const collected = await readMetrics(devtools);
    await devtools.send('HeapProfiler.disable');
    await devtools.send('Performance.disable');

    return {
      kilobytes: bytes / 1000,
      requests,
      firstPaint,
      shown,
      ready: frame,
      mainThread: (idle('TaskDuration') - before('TaskDuration')) * 1000,
      advance: await measureAdvance(page, slides),
      heapMegabytes: collected('JSHeapUsedSize') / 1e6,
    };
  } finally {
    await context.close();
  }
}

/** Without workers: what is kept for use without a network is fetched later, and is no part of what a page needs. */
function newVisitor(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
}

async function readMetrics(devtools: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

async function measureAdvance(page: Page, slides: readonly string[]): Promise<number> {
  // The middle, or as near to it as leaves enough slides to go.
  const from = Math.max(0, Math.min(Math.floor(slides.length / 2), slides.length - ADVANCES - 2));
  await page.evaluate((address) => {
    location.hash = address;
  }, `#/${slides[from]}`);
  await page.locator(`.present[id="${slides[from]}"]`).waitFor({ state: 'attached' });
  // The jump's own transition is not to fall into the first frames that are timed.
  await page.waitForTimeout(1000);
  const before = page.url();
  const times = await page.evaluate(([count, pause]) => bench.advance(count, pause), [ADVANCES, PAUSE] as const);
  // reveal.js writes the address a little later.
  await page
    .waitForURL(({ href }) => href !== before, { timeout: 2000, waitUntil: 'commit' })
    .catch((cause: unknown) => {
      throw new Error(`the right arrow moved nothing in ${before}`, { cause });
    });
  return median(times);
}
