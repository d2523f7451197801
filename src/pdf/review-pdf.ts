import { basename } from 'node:path';
import type { Taller } from '../content/model.ts';
import { pdfText as say } from '../language/pdf-es-mx.ts';
import { checkPdf } from './check-pdf.ts';
import { flattenExpected } from './check-outline.ts';
import { ALL_EDITIONS, type Edition, outlineOf, SOURCES, slidesPerPage, titleOf } from './edition.ts';
import { type Expectation, expectEdition } from './expectation.ts';
import { openPdf, type PdfFile } from './open-pdf.ts';
import { listProblems } from './problem.ts';
import { readablePdf } from './readable-pdf.ts';
import { readOutline } from './read-outline.ts';

/** Prints what is wrong with any PDF, one of `taller` against its slides; says whether it is fine. */
export async function reviewPdf(path: string, taller: Taller): Promise<boolean> {
  const shown = basename(path);
  const bytes = readablePdf(path);
  if (typeof bytes === 'string') {
    console.error(bytes);
    return false;
  }
  const expected = await quietly(() => expectFrom(bytes, taller).catch(() => undefined));
  if (!expected) {
    console.error(say.damagedPdf(shown));
    return false;
  }
  const { pages, problems } = await checkPdf(bytes, expected);
  if (problems.length === 0) {
    console.log(say.fine(shown, pages));
    return true;
  }
  for (const line of listProblems(problems)) console.error(`${shown}, ${line}`);
  console.error(say.problems(problems.length));
  return false;
}

/** An edition of this workshop says so in its title; anything else is only held to what holds for all. */
async function expectFrom(bytes: Uint8Array, taller: Taller): Promise<Expectation> {
  const file = await openPdf(bytes);
  try {
    const edition = ALL_EDITIONS.find((each) => titleOf(taller, each) === file.doc.getTitle());
    if (!edition) return { language: taller.config.idioma, images: true };
    return expectEdition(taller, edition, await slidesByPage(file, taller, edition));
  } finally {
    await file.view.destroy();
  }
}

/** The slides by page, as the outline says where each begins; undefined when it isn't this workshop's. */
async function slidesByPage(file: PdfFile, taller: Taller, edition: Edition): Promise<string[] | undefined> {
  const begins = (await readOutline(file)).map(({ page }) => page ?? 0);
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
