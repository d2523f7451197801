import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { type BarePage, openBarePage } from './bare-page.ts';
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
  select(selectors: string[], pause: number): Promise<number[]>;
}
declare const bench: Probe;

// What is kept for use without a network is fetched later, and is no part of what a page needs.
const NO_WORKERS = 'if (navigator.serviceWorker) navigator.serviceWorker.register = () => new Promise(() => {});';
const ADVANCES = 20;
const PAUSE = 150;

/** Milliseconds from a click on an entity of the map on `slide` to the end of the frame that shows its card, each of 12 entities. */
export async function measureSelection(
  browser: Browser,
  { origin }: { origin: string },
  path: string,
  { slide, cpuSlowdown }: { slide: string; cpuSlowdown: number },
): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
    await page.goto(`${origin}${path}#/${slide}/5`);
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

/** Opens `path` in a profile of its own, measures it and closes it. */
export async function measureVisit(
  browser: Browser,
  server: Awaited<ReturnType<typeof serve>>,
  path: string,
  { slides, cpuSlowdown }: VisitOptions,
): Promise<Visit> {
  // A page of the same origin first: slowing would be lost with the change of process that a first page brings.
  const page = await openBarePage(browser, `${server.origin}/blank`);
  try {
    const probe = readFileSync(join(import.meta.dirname, 'probe.js'), 'utf-8');
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: `${NO_WORKERS}\n${probe}` });
    await page.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await page.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await readMetrics(page);
    server.takeTraffic();

    await page.send('Page.navigate', { url: server.origin + path });
    const ready = await page.evaluate<number>('bench.ready.then(({ frame }) => frame)');
    await server.quiet(500);
    const { bytes, requests } = server.takeTraffic();
    const firstPaint = await page.evaluate<number>('bench.firstPaint()');
    const shown = await page.evaluate<number>('bench.shown()');

    const idle = await readMetrics(page);
    await page.send('HeapProfiler.enable');
    await page.send('HeapProfiler.collectGarbage');
    const collected = await readMetrics(page);
    await page.send('HeapProfiler.disable');
    await page.send('Performance.disable');

    return {
      kilobytes: bytes / 1000,
      requests,
      firstPaint,
      shown,
      ready,
      mainThread: (idle('TaskDuration') - before('TaskDuration')) * 1000,
      advance: await measureAdvance(page, slides),
      heapMegabytes: collected('JSHeapUsedSize') / 1e6,
    };
  } finally {
    await page.close();
  }
}

async function readMetrics(page: BarePage): Promise<(name: string) => number> {
  const { metrics } = await page.send<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics');
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

async function measureAdvance(page: BarePage, slides: readonly string[]): Promise<number> {
  // The middle, or as near to it as leaves enough slides to go.
  const from = slides[Math.max(0, Math.min(Math.floor(slides.length / 2), slides.length - ADVANCES - 2))]!;
  await page.evaluate(`location.hash = ${JSON.stringify(`#/${from}`)}`);
  const arrived = `document.querySelector(${JSON.stringify(`.present[id="${from}"]`)}) !== null`;
  await waitUntil(page, arrived, `${from} never came`);
  // The jump's own transition is not to fall into the first frames that are timed.
  await sleep(1000);
  const before = JSON.stringify(await page.evaluate<string>('location.href'));
  const times = await page.evaluate<number[]>(`bench.advance(${ADVANCES}, ${PAUSE})`);
  // reveal.js writes the address a little later.
  await waitUntil(page, `location.href !== ${before}`, `the right arrow moved nothing in ${before}`);
  return median(times);
}

async function waitUntil(page: BarePage, condition: string, problem: string): Promise<void> {
  for (const end = Date.now() + 30_000; !(await page.evaluate<boolean>(condition)); await sleep(20)) {
    if (Date.now() > end) throw new Error(problem);
  }
}
