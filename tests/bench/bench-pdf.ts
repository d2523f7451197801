import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { checkPdf } from '../../src/pdf/check-pdf.ts';
import { expectEdition } from '../../src/pdf/expectation.ts';
import { makeEditions } from '../../src/pdf/make-editions.ts';
import { PRINT_ORIGIN, serveFolder } from '../../src/pdf/serve-folder.ts';
import { openBrowser } from '../../src/tasks/find-browser.ts';
import { buildOurs, writeWorkshop } from './build-ours.ts';
import { readDeckSource, repeatSlides } from './deck-source.ts';

// Slides as PDF, by number of slides: bare Chromium, printed and mended by us, and read back by the checker.
const source = readDeckSource(resolve(import.meta.dirname, '../../slides'));
const { values } = parseArgs({ options: { laminas: { type: 'string', default: '40,400,2000' } } });
const folder = await mkdtemp(join(tmpdir(), 'taller-bench-pdf-'));
const browser = await openBrowser('npm run bench:pdf');
console.log(`Chromium ${browser.version()}, ${cpus().length} processors, one run each`);
console.log('slides   bare Chromium s   ours s   check s        kB   Node MB');
try {
  for (const count of values.laminas.split(',').map(Number)) {
    const slides = join(folder, String(count), 'slides');
    const site = join(folder, String(count), 'site');
    await writeWorkshop(repeatSlides(source, count), source, slides);
    await buildOurs(slides, site);
    const taller = readTaller(slides, registry.values());
    const bare = await timed(() => printBare(site));
    const ours = await timed(() =>
      makeEditions(browser, site, taller, ['diapositivas'], { date: new Date(), report() {} }),
    );
    const { bytes } = ours.result[0]!;
    const check = await timed(() => checkPdf(bytes, expectEdition(taller, 'diapositivas')));
    const memory = process.memoryUsage().rss / 1e6;
    const cells = [bare.seconds, ours.seconds, check.seconds].map((seconds) => seconds.toFixed(1));
    console.log(
      String(count).padEnd(9) +
        [
          cells[0]!.padStart(15),
          cells[1]!.padStart(8),
          cells[2]!.padStart(9),
          (bytes.length / 1000).toFixed(0).padStart(9),
        ].join(' ') +
        memory.toFixed(0).padStart(10) +
        (check.result.problems.length > 0 ? `   ${check.result.problems.length} problems` : ''),
    );
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

/** The same page, printed as the browser does it, tags and all. */
async function printBare(site: string): Promise<number> {
  const context = await browser.newContext();
  await serveFolder(context, site);
  const page = await context.newPage();
  await page.goto(`${PRINT_ORIGIN}/index.html?print-pdf`);
  await page.waitForSelector('html.arrancada .pdf-page', { state: 'attached' });
  const { length } = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  await context.close();
  return length;
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ seconds: number; result: Result }> {
  const start = performance.now();
  const result = await work();
  return { seconds: (performance.now() - start) / 1000, result };
}
