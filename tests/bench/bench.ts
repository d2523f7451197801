import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/tasks/find-browser.ts';
import { buildOurs, writeWorkshop } from './build-ours.ts';
import { buildReveal } from './build-reveal.ts';
import { type DeckSource, plainMarkdown, readDeckSource, repeatSlides, type SourceSlide } from './deck-source.ts';
import { formatReading, measureReading, medianReading, type ReadingVisit } from './measure-reading.ts';
import { boardReady, measureTalk, speakerReady, type TalkMemory } from './measure-talk.ts';
import { measureSelection, measureVisit, type Visit } from './measure-visit.ts';
import { formatPdf, measurePdf, type PdfFigures } from './measure-pdf.ts';
import { median } from './median.ts';
import { CONTENDERS, type Contender, formatGoals, formatTable, formatTalks, type Goal, medianVisit } from './report.ts';
import { serve } from './serve.ts';

/** A deck in all its builds, with what each visit to them showed. */
interface Deck {
  name: string;
  slides: readonly SourceSlide[];
  pages: Map<Contender, string>;
  visits: Map<Contender, Visit[]>;
}

const CPU_SLOWDOWN = 4;
const source = readDeckSource(resolve(import.meta.dirname, '../../slides'));

const { values: options } = parseArgs({
  options: {
    rapido: { type: 'boolean', default: false },
    // Only the reading edition, which takes a minute.
    lectura: { type: 'boolean', default: false },
  },
});
const runs = options.rapido ? 3 : 7;
// Chromium's tagged print of 2,000 slides takes minutes: `--rapido` leaves it out.
const PDF_LIMIT = 5 * 60_000;
const pdfCounts = options.rapido ? [40] : [40, 400, 2000];
const counts = options.lectura ? [] : options.rapido ? [40, 2000] : [40, 400, 2000];

/** What a participant's phone may open. reveal.js turns to its scroll view by itself at this width. */
const READINGS = [
  ['reading edition', '/real/reading/lectura.html'],
  ['deck', '/real/ours/index.html'],
  ['reveal.js, scroll view', '/real/reveal/bare/bare.html'],
  ['reveal.js + Markdown + theme, scroll view', '/real/reveal/themed/themed.html'],
] as const;

const folder = await mkdtemp(join(tmpdir(), 'taller-bench-'));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void clean().then(() => process.exit(1)));
try {
  await runBench();
} finally {
  await clean();
}

function printReading(visits: ReadonlyMap<string, readonly ReadingVisit[]>): void {
  const { kilobytes, firstPaint } = medianReading(visits.get(READINGS[0]![0])!);
  const goals: Goal[] = [
    { name: 'reading edition, text on the screen', value: firstPaint / 1000, limit: 1.5, unit: ' s' },
    { name: 'reading edition, before the first interaction', value: kilobytes, limit: 120, unit: ' kB' },
  ];
  console.log(`${formatReading(visits)}\n\n${formatGoals(goals)}\n`);
}

function clean(): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

async function runBench(): Promise<void> {
  const buildTimes = new Map<number, number>();
  const decks: Deck[] = [];
  const selections: number[] = [];
  // 40 slides first: what is timed is a build that starts cold, as an editor's does.
  for (const count of counts) decks.push(await makeDeck(count, source, buildTimes));
  decks.unshift(await realDeck(source));
  await buildOurs(source.folder, join(folder, 'real/reading'), 'lectura.html');
  const readings = new Map<string, ReadingVisit[]>(READINGS.map(([name]) => [name, []]));

  const server = await serve(folder);
  let busy = 0;
  const browser = await chromium.launch({
    ...(await findBrowser()),
    // No other host can be reached, whatever a page or the browser itself would like.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    for (let run = 0; run < runs; run++) {
      busy = Math.max(busy, loadavg()[0] ?? 0);
      for (const [name, path] of READINGS) {
        progress(`run ${run + 1}/${runs}: ${name}`);
        readings.get(name)!.push(await measureReading(browser, server, path, CPU_SLOWDOWN));
      }
      if (options.lectura) continue;
      selections.push(...(await measureSelection(browser, server, decks[0]!.pages.get('ours')!, CPU_SLOWDOWN)));
      for (const deck of decks) {
        // Interleaved, and each time from another start, so that a busy moment of the machine hits all alike.
        const pages = [...deck.pages];
        const slides = deck.slides.map(({ id }) => id);
        for (const [contender, path] of [...pages.slice(run % pages.length), ...pages.slice(0, run % pages.length)]) {
          progress(`run ${run + 1}/${runs}: ${deck.name}, ${contender}`);
          const visit = await measureVisit(browser, server, path, { slides, cpuSlowdown: CPU_SLOWDOWN });
          deck.visits.get(contender)!.push(visit);
        }
      }
    }
    progress('');
    printReading(readings);
    if (options.lectura) return;
    const talks = [
      ['this build', await measureTalk(browser, server, '/real/ours/index.html', boardReady)],
      [
        'reveal.js, speaker view',
        await measureTalk(browser, server, '/real/reveal/speaker/speaker.html', speakerReady),
      ],
    ] as const;
    const pdfs: PdfFigures[] = [];
    for (const count of pdfCounts) {
      progress(`${count} slides as PDF`);
      const place = join(folder, String(count));
      pdfs.push(await measurePdf(browser, join(place, 'ours'), join(place, 'slides'), count, PDF_LIMIT));
    }
    progress('');
    if (busy > cpus().length) console.log(`The machine was busy (load ${busy.toFixed(1)}): times are only indicative.`);
    print(decks, buildTimes, median(selections), `Chromium ${browser.version()}`, new Map(talks), pdfs);
  } finally {
    await browser.close();
    server.close();
  }
}

async function realDeck(deckSource: DeckSource): Promise<Deck> {
  await buildOurs(deckSource.folder, join(folder, 'real/ours'));
  await buildOurs(deckSource.folder, join(folder, 'real/ours'), 'presentador.html');
  await buildReveal(
    deckSource.slides.map((slide) => plainMarkdown(slide, deckSource)),
    join(folder, 'real/reveal'),
  );
  return newDeck('real', 'the workshop', deckSource.slides, ['ours', 'themed', 'markdown', 'bare']);
}

async function makeDeck(count: number, deckSource: DeckSource, buildTimes: Map<number, number>): Promise<Deck> {
  progress(`building ${count} slides`);
  const slides = repeatSlides(deckSource, count);
  const name = String(count);
  const contenders: Contender[] = ['ours', 'themed', 'markdown', 'bare'];
  await writeWorkshop(slides, deckSource, join(folder, name, 'slides'));
  buildTimes.set(count, await buildOurs(join(folder, name, 'slides'), join(folder, name, 'ours')));
  if (count === 2000) {
    contenders.splice(1, 0, 'one-chapter');
    await writeWorkshop(slides, deckSource, join(folder, name, 'slides-one-chapter'), { oneChapter: true });
    await buildOurs(join(folder, name, 'slides-one-chapter'), join(folder, name, 'one-chapter'));
  }
  await buildReveal(
    slides.map((slide) => plainMarkdown(slide, deckSource)),
    join(folder, name, 'reveal'),
  );
  return newDeck(name, 'made from its text', slides, contenders);
}

function newDeck(path: string, name: string, slides: readonly SourceSlide[], contenders: Contender[]): Deck {
  const pageOf = (contender: Contender) =>
    contender === 'ours' || contender === 'one-chapter'
      ? `${contender}/index.html`
      : `reveal/${contender}/${contender}.html`;
  return {
    name: `${slides.length.toLocaleString('en')} slides, ${name}`,
    slides,
    pages: new Map(contenders.map((contender) => [contender, `/${path}/${pageOf(contender)}`])),
    visits: new Map(contenders.map((contender) => [contender, []])),
  };
}

function print(
  decks: Deck[],
  buildTimes: Map<number, number>,
  selection: number,
  browser: string,
  talks: ReadonlyMap<string, TalkMemory>,
  pdfs: readonly PdfFigures[],
): void {
  console.log(`${browser}, ${cpus().length} processors, CPU slowed ${CPU_SLOWDOWN}x, median of ${runs} first visits\n`);
  const results = decks.map(
    (deck) => new Map([...deck.visits].map(([contender, visits]) => [contender, medianVisit(visits)] as const)),
  );
  for (const [index, deck] of decks.entries()) console.log(`${formatTable(deck.name, results[index]!)}\n`);
  console.log(`${formatTalks(talks)}\n`);
  console.log(`${formatPdf(pdfs)}\n`);
  for (const [count, time] of buildTimes) {
    console.log(`Build of ${count.toLocaleString('en')} slides: ${(time / 1000).toFixed(2)} s`);
  }

  const of = (slides: number | undefined, contender: Contender) =>
    results[slides === undefined ? 0 : decks.findIndex((deck, i) => i > 0 && deck.slides.length === slides)]!.get(
      contender,
    )!;
  const goal = (key: 'ready' | 'advance', slides: number, mine: Contender, other: Contender, limit: number): Goal => ({
    name: `${key} at ${slides.toLocaleString('en')}, ${CONTENDERS[mine]} / ${CONTENDERS[other]}`,
    value: of(slides, mine)[key] / of(slides, other)[key],
    limit,
    unit: 'x',
  });
  const goals: Goal[] = [
    { name: 'first visit, the workshop', value: of(undefined, 'ours').kilobytes, limit: 130, unit: ' kB' },
    // The goals were set against a page that moves 479 kB, which is the one with the theme.
    ...(['themed', 'markdown'] as const).flatMap((other) => [
      goal('ready', 40, 'ours', other, 0.45),
      goal('ready', 2000, 'ours', other, 0.5),
      goal('ready', 2000, 'one-chapter', other, 0.5),
    ]),
    goal('advance', 40, 'ours', 'bare', 1),
    goal('advance', 2000, 'ours', 'bare', 1 / 3),
    goal('advance', 2000, 'one-chapter', 'bare', 1 / 3),
    { name: 'selecting an entity of the map, click to frame', value: selection, limit: 16, unit: ' ms' },
    { name: 'memory of the second window / speaker view', value: secondWindow(talks), limit: 1, unit: 'x' },
    { name: 'build of 40 slides', value: buildTimes.get(40)! / 1000, limit: 2, unit: ' s' },
  ];
  console.log(`\nGoals\n${formatGoals(goals)}`);
  console.log(
    "\nreveal.js has no components: their slides are text only on its side, drawn on ours.\nCPU is the time of the page's main thread until idle; the other times are by the clock.",
  );
}

/** What the presenter's window adds to the deck's memory, as a share of what reveal.js's adds. */
function secondWindow(talks: ReadonlyMap<string, TalkMemory>): number {
  const [ours = Number.NaN, reveal = Number.NaN] = [...talks.values()].map(
    ({ aloneMegabytes, togetherMegabytes }) => togetherMegabytes - aloneMegabytes,
  );
  return ours / reveal;
}

/** What is going on, on one line that is written over; nothing where nobody watches. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
