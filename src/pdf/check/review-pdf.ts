import { basename } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Taller } from '../../content/model.ts';
import { pdfText as say } from '../../language/pdf-es-mx.ts';
import { type Checked, checkPdf } from './check-pdf.ts';
import { flattenExpected } from './check-outline.ts';
import { ALL_EDITIONS, type Edition, outlineOf, SOURCES, slidesPerPage, titleOf } from '../print/edition.ts';
import { expectEdition } from './expectation.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { openPdf, type PdfFile } from '../read/open-pdf.ts';
import { listProblems } from './problem.ts';
import { readablePdf } from '../read/readable-pdf.ts';
import { readOutline } from '../read/read-outline.ts';
import { CREATOR } from '../finish/write-metadata.ts';

/**
 * Prints what is wrong with any PDF, one of `taller` against its slides, and by which rules; says whether it is fine. Ours are
 * looked at by the browser that `open` starts; where there is none, that is said.
 */
export async function reviewPdf(path: string, taller: Taller, open: () => Promise<Browser>): Promise<boolean> {
  const shown = basename(path);
  const bytes = readablePdf(path);
  if (typeof bytes === 'string') {
    console.error(bytes);
    return false;
  }
  const review = await quietly(() => reviewBytes(bytes, taller, open).catch(() => undefined));
  if (!review) {
    console.error(say.damagedPdf(shown));
    return false;
  }
  const { edition, looked, pages, problems } = review;
  console.log(edition ? say.asEdition(shown, edition) : say.asAny(shown));
  if (edition && !looked) console.log(say.notLooked);
  if (problems.length === 0) {
    console.log(say.fine(shown, pages));
    return true;
  }
  for (const line of listProblems(problems)) console.error(`${shown}, ${line}`);
  console.error(say.problems(problems.length));
  return false;
}

interface Review extends Checked {
  edition: Edition | undefined;
  /** The browser has drawn its pages. */
  looked: boolean;
}

async function reviewBytes(bytes: Uint8Array, taller: Taller, open: () => Promise<Browser>): Promise<Review> {
  const file = await openPdf(bytes);
  const edition = editionOf(file, taller);
  const expected = edition && expectEdition(taller, edition, slidesByPage(file, taller, edition));
  // Only what our editions promise can be looked for: others may hide what they like.
  const browser = expected && (await open().catch(() => undefined));
  try {
    const checked = await (browser ? inspectPdf(browser, bytes, expected!) : checkPdf(bytes, expected));
    return { edition, looked: browser !== undefined, ...checked };
  } finally {
    await browser?.close();
  }
}

/** An edition of this workshop says so in its title; one that has lost it, by who made it, on what, and its outline. */
function editionOf(file: PdfFile, taller: Taller): Edition | undefined {
  const { doc } = file;
  const titled = ALL_EDITIONS.find((each) => titleOf(taller, each) === doc.getTitle());
  if (titled || doc.getCreator() !== CREATOR) return titled;
  const edition = ALL_EDITIONS.find((each) => say.subjects[each] === doc.getSubject());
  const titles = new Set(edition && flattenExpected(outlineOf(taller, edition, [])).map(({ title }) => title));
  const found = readOutline(file);
  return found.filter(({ title }) => titles.has(title)).length > found.length / 2 ? edition : undefined;
}

/** The slides by page, as the outline says where each begins; undefined when it isn't this workshop's. */
function slidesByPage(file: PdfFile, taller: Taller, edition: Edition): string[] | undefined {
  const begins = readOutline(file).map(({ page }) => page ?? 0);
  const outlines = [outlineOf(taller, edition), outlineOf(taller, edition, [SOURCES])];
  const targets = outlines
    .map((outline) => flattenExpected(outline).map(({ target }) => target))
    .find(({ length }) => length === begins.length);
  if (!targets) return undefined;
  const places = slidesPerPage(edition) ?? 1;
  return Array.from({ length: file.doc.getPageCount() }, (_, page) => {
    const here = targets.filter((_, index) => begins[index] === page + 1);
    // What began on an earlier page may go on here.
    const before = targets[begins.findLastIndex((begin) => begin <= page)] ?? '';
    return [...Array.from({ length: places - here.length }, () => before), ...here];
  }).flat();
}

/** Without what the parsers print about a damaged file. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn, log } = console;
  console.warn = () => {};
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.warn = warn;
    console.log = log;
  }
}
