import { basename } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Taller } from '../../content/model.ts';
import { pdfText as say } from '../../language/pdf-es-mx.ts';
import { type Checked, checkPdf } from './check-pdf.ts';
import { flattenExpected } from './check-outline.ts';
import { comparePrints } from './compare-prints.ts';
import { makeEdition } from '../print/make-edition.ts';
import {
  ALL_EDITIONS,
  type Edition,
  outlineOf,
  SOURCES,
  slidesPerPage,
  subjectOf,
  titleOf,
  type Variant,
} from '../print/edition.ts';
import { expectEdition } from './expectation.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { openPdf, type PdfFile } from '../read/open-pdf.ts';
import { inPageOrder, listProblems } from './problem.ts';
import { readablePdf } from '../read/readable-pdf.ts';
import { readOutline } from '../read/read-outline.ts';
import { unsaid } from './unsaid.ts';
import { CREATOR } from '../finish/write-metadata.ts';

const VARIANTS: Variant[] = [{}, { steps: true }, { grey: true }, { steps: true, grey: true }];

// How wide its paper is, in points.
const A4 = 595;

/** What prints an edition again: a browser, and the workshop's site built into a folder. */
export interface Press {
  browser: Browser;
  site: string;
  close(): Promise<void>;
}

/**
 * Prints what is wrong with any PDF, and by which rules; says whether it is fine. One of `taller` is checked against its slides,
 * looked at, and compared with the same edition as `open` has it printed now; where that can't be, it is said.
 */
export async function reviewPdf(path: string, taller: Taller, open: () => Promise<Press>): Promise<boolean> {
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
  const { edition, how, pages, problems } = review;
  console.log(edition ? say.asEdition(shown, edition) : say.asAny(shown));
  if (how !== undefined) console.log(how);
  if (problems.length === 0) {
    console.log(say.fine(shown, pages));
    return true;
  }
  for (const line of listProblems(problems)) console.error(`${shown}, ${line}`);
  console.error(say.problems(problems.length));
  return false;
}

interface Review extends Checked {
  edition?: Edition;
  /** Whether it has been compared with a new print. */
  how?: string;
}

async function reviewBytes(bytes: Uint8Array, taller: Taller, open: () => Promise<Press>): Promise<Review> {
  const file = await openPdf(bytes);
  const edition = editionOf(file, taller);
  if (!edition) return checkPdf(bytes);
  const variant = variantOf(file, edition);
  const expect = (pages: readonly string[] | undefined) => ({
    ...expectEdition(taller, edition, pages),
    grey: variant.grey,
  });
  const press = await open().catch(() => undefined);
  const paper = Math.round(file.doc.getPage(0).getWidth()) === A4 ? 'a4' : 'carta';
  const options = { ...variant, paper, date: new Date(), report() {} } as const;
  const compare = ({ browser, site }: Press) =>
    makeEdition(browser, site, taller, edition, options, async ({ bytes: again, pages, shown }) => {
      const checked = await inspectPdf(browser, bytes, expect(pages), shown);
      const printed = await openPdf(again);
      const [producer = '', own = ''] = [file, printed].map(({ doc }) => doc.getProducer());
      // Browsers of other versions place and pack things otherwise.
      if (producer !== own && !file.xmp?.includes(`>${own}<`))
        return { edition, how: say.otherPrinter(producer, own), ...checked };
      const problems = inPageOrder([...checked.problems, ...unsaid(comparePrints(file, printed), checked.problems)]);
      return { edition, how: say.compared, ...checked, problems };
    });
  // Slides that can't be printed now are no fault of the file.
  const compared = press && (await compare(press).catch(() => undefined));
  await press?.close();
  if (compared) return compared;
  return { edition, how: say.notLooked, ...(await checkPdf(bytes, expect(slidesByPage(file, taller, edition)))) };
}

/** An edition of this workshop says so in its title; one that has lost it, by who made it, on what, and its outline. */
function editionOf(file: PdfFile, taller: Taller): Edition | undefined {
  const { doc } = file;
  const titled = ALL_EDITIONS.find((each) => titleOf(taller, each) === doc.getTitle());
  if (titled || doc.getCreator() !== CREATOR) return titled;
  const edition = ALL_EDITIONS.find((each) =>
    VARIANTS.some((variant) => subjectOf(each, variant) === doc.getSubject()),
  );
  const titles = new Set(edition && flattenExpected(outlineOf(taller, edition, [])).map(({ title }) => title));
  const found = readOutline(file);
  return found.filter(({ title }) => titles.has(title)).length > found.length / 2 ? edition : undefined;
}

/** How it says, in one of two places, that it was printed. */
function variantOf({ doc, xmp = '' }: PdfFile, edition: Edition): Variant {
  const said = [doc.getSubject(), /<dc:description>.*?<rdf:li[^>]*>([^<]*)/s.exec(xmp)?.[1]];
  return VARIANTS.findLast((variant) => said.includes(subjectOf(edition, variant))) ?? {};
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
