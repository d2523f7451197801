import type { Browser } from '@playwright/test';
import { checkText as say } from '../../language/check-es-mx.ts';
import { type Checked, checkPdf } from './check-pdf.ts';
import type { Expectation } from './expectation.ts';
import { lookAtPages } from './look-at-pages.ts';
import { looksAlike } from './looks-alike.ts';
import { inPageOrder, type Problem } from './problem.ts';
import { lostLetters, unprovenPages } from './prove-seen.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { ShownPage } from '../print/shown-pages.ts';
import type { Shown } from '../print/showing.ts';

// Of a page: where that much looks other, it isn’t what was printed.
const DIFFERENT = 0.06;

const placeKey = (x: number, y: number) => `${Math.round(x)},${Math.round(y)}`;

/**
 * An edition of ours, read by the checker. Pages of which that doesn't prove that all is seen, and looks as `shown` by the page
 * that was printed, are drawn by the browser and looked at.
 */
export async function inspectPdf(
  browser: Browser,
  bytes: Uint8Array,
  expected: Expectation,
  shown?: Shown,
): Promise<Checked> {
  const checked = await checkPdf(bytes, expected);
  const { file } = checked;
  const other = otherPages(file, (await shown?.pages) ?? []);
  const numbers = [...new Set([...other, ...unprovenPages(file)])].sort((one, next) => one - next);
  const looked = await lookAtPages(browser, bytes, numbers, await shown?.take(other));
  const seen = looked.flatMap(({ page, unseen, blank, differs }): Problem[] => {
    const content = file.contents[page - 1]!;
    const told = new Set(lostLetters(content));
    const read = new Set(content.runs.filter((run) => !run.cut && !told.has(run)).map(({ x, y }) => placeKey(x, y)));
    // What has been cut away on purpose nobody reads; of what surely nobody sees the checker has told.
    const lost = unseen.filter(({ x, y }) => read.has(placeKey(x, y)));
    const [first] = lost;
    return [
      ...(first ? [{ page, text: say.unseen(first.text, lost.length) }] : []),
      ...blank.map((alt) => ({ page, text: say.blankFigure(alt) })),
      ...(differs > DIFFERENT ? [{ page, text: say.looksOther(Math.ceil(100 * differs)) }] : []),
    ];
  });
  return { ...checked, problems: inPageOrder([...checked.problems, ...seen]) };
}

/** Pages of which words and grounds don't prove that they look as shown. */
function otherPages({ doc, contents }: PdfFile, shown: readonly ShownPage[]): number[] {
  const pages = doc.getPages();
  return shown.flatMap((each, index) => {
    const page = pages[index];
    if (!page) return [];
    const { x, y, width, height } = page.getMediaBox();
    const upright = page.getRotation().angle === 0;
    return upright && looksAlike(each, contents[index]!, [x, y, x + width, y + height]) ? [] : [index + 1];
  });
}
