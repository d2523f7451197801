import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext } from '@playwright/test';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { expectEdition } from '../../src/pdf/check/expectation.ts';
import { inspectPdf } from '../../src/pdf/check/inspect-pdf.ts';
import { type MadeEdition, makeEdition } from '../../src/pdf/print/make-edition.ts';
import { PRINT_ORIGIN, serveFolder } from '../../src/pdf/print/serve-folder.ts';
import { processorTime } from './processor-time.ts';

/** By the clock, and of processor, browser and ours. */
const UNITS = ['clock', 'processor'] as const;
type Unit = (typeof UNITS)[number];
type Spent = Record<Unit, number>;

/** Seconds that the slides of one deck take as PDF; undefined where the time limit ended it. */
export interface PdfFigures {
  slides: number;
  unit: Unit;
  /** Printed by Chromium, tags and all, and nothing more. */
  bare: number | undefined;
  /** Printed and mended by us. */
  ours: number | undefined;
  /** Read back by the checker and looked at by the browser. */
  check: number | undefined;
  kilobytes: number | undefined;
  /** Most memory that the browser's processes held together, in MB; undefined where there is no /proc, and for a short deck. */
  browserMegabytes: number | undefined;
}

const now = (): Spent => ({ clock: performance.now() / 1000, processor: processorTime() });
const since = (start: Spent): Spent => {
  const end = now();
  return { clock: end.clock - start.clock, processor: end.processor - start.processor };
};

/** The middle one of several prints, by the clock and by processor time. */
export async function measurePdf(rounds: number, ...how: Parameters<typeof measureOnce>): Promise<PdfFigures[]> {
  const all: PdfFigures[] = [];
  for (let round = 0; round < rounds; round++) all.push(...(await measureOnce(...how)));
  return UNITS.map((unit) => {
    const own = all.filter((each) => each.unit === unit).sort((one, other) => shareOfBare(one) - shareOfBare(other));
    return own[Math.floor(own.length / 2)]!;
  });
}

function shareOfBare({ bare = Number.NaN, ours = Number.NaN, check = Number.NaN }: PdfFigures): number {
  return (ours + check) / bare;
}

/** Prints the deck built in `site` from the workshop in `folder`, each part for no longer than `limit` ms. */
async function measureOnce(
  browser: Browser,
  site: string,
  folder: string,
  slides: number,
  limit: number,
): Promise<PdfFigures[]> {
  const taller = readTaller(folder, registry.values());
  // Looking takes time of its own, which counts in a short print.
  const memory = slides > 40 ? watchMemory() : undefined;
  const bare = await measureBare(browser, site, limit);
  let printed: Spent | undefined;
  let bytes: Uint8Array | undefined;
  const start = now();
  const how = { date: new Date(), report() {} };
  const use = async (made: MadeEdition) => {
    printed = since(start);
    bytes = made.bytes;
    await inspectPdf(browser, bytes, expectEdition(taller, 'diapositivas', made.pages), made.shown);
  };
  const checked = await timed(makeEdition(browser, site, taller, 'diapositivas', how, use), 2 * limit);
  const kilobytes = bytes && bytes.length / 1000;
  const browserMegabytes = await memory?.();
  return UNITS.map((unit) => ({
    ...{ slides, unit, bare: bare?.[unit], ours: printed?.[unit], kilobytes, browserMegabytes },
    check: checked && printed && checked[unit] - printed[unit],
  }));
}

// Measured once, 40 slides of the same text, on a busy machine where bare Chromium took 2.9 s: what others need, for comparison.
const OTHERS = [
  'Others, 40 slides, measured by hand beside a bare print of 2.9 s: Typst (ua-1) 1.0 s, 0.34x; Marp 6 to 13 s, 2.1x to 4.5x.',
];

/** The figures as a table, ready to print. */
export function formatPdf(figures: readonly PdfFigures[]): string {
  const cell = (value: number | undefined, digits: number) => (value?.toFixed(digits) ?? '—').padStart(12);
  return [
    `${'Slides as PDF, seconds (— : not within the limit)'.padEnd(62)}bare s     print s     check s  both/bare          kB  browser MB`,
    ...figures.map(
      ({ slides, unit, bare, ours, check, kilobytes, browserMegabytes }) =>
        `${slides.toLocaleString('en')} slides, ${unit}`.padEnd(56) +
        cell(bare, 2) +
        cell(ours, 2) +
        cell(check, 2) +
        cell(bare && ours && check && (ours + check) / bare, 2) +
        cell(kilobytes, 0) +
        cell(browserMegabytes, 0),
    ),
    ...OTHERS,
  ].join('\n');
}

async function measureBare(browser: Browser, site: string, limit: number): Promise<Spent | undefined> {
  const start = now();
  const context = await browser.newContext();
  // A print that the limit ended would else go on beside the next.
  const done = await timed(printBare(context, site), limit).finally(() => context.close());
  return done && since(start);
}

async function printBare(context: BrowserContext, site: string): Promise<void> {
  await serveFolder(context, site);
  const page = await context.newPage();
  await page.goto(`${PRINT_ORIGIN}/index.html?print-pdf`);
  await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

async function timed(work: Promise<void>, limit: number): Promise<Spent | undefined> {
  const start = now();
  const stop = new AbortController();
  const ended = wait(limit, undefined, { signal: stop.signal }).catch(() => undefined);
  // What the limit has ended fails once the browser is closed: nobody waits for it then.
  work.catch(() => undefined);
  const done = await Promise.race([work.then(() => true), ended]);
  stop.abort();
  return done ? since(start) : undefined;
}

/** Looks twice a second; gives the most that was seen. */
function watchMemory(): () => Promise<number | undefined> {
  let most = 0;
  const look = async () => {
    most = Math.max(most, await browserMemory().catch(() => 0));
  };
  const timer = setInterval(() => void look(), 500);
  return async () => {
    clearInterval(timer);
    await look();
    return most || undefined;
  };
}

/** Memory of all Chromium processes of this machine, in MB. */
async function browserMemory(): Promise<number> {
  let total = 0;
  for (const id of await readdir('/proc')) {
    if (!/^\d+$/.test(id)) continue;
    const status = await readFile(`/proc/${id}/status`, 'utf-8').catch(() => '');
    if (/^Name:\s*(chrom|headless_shell)/m.test(status)) total += Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0);
  }
  return total / 1000;
}
