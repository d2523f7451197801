import { checkText as say } from '../language/check-es-mx.ts';
import { checkDocument } from './check-document.ts';
import { checkHeard } from './check-heard.ts';
import { checkLinks, pageOfTarget } from './check-links.ts';
import { checkOutline } from './check-outline.ts';
import { checkResources } from './check-resources.ts';
import { checkTags } from './check-tags.ts';
import { firstMissing, missingTexts, wordsOf } from './check-words.ts';
import type { Expectation } from './expectation.ts';
import { findColour } from './find-colour.ts';
import { openPdf, type PdfFile } from './open-pdf.ts';
import { type Problem, pageOf } from './problem.ts';
import { textOf } from './tag-tree.ts';
import { namedTarget } from './write-outline.ts';
import { readPage, textInReadingOrder, textOfTag } from './read-text.ts';

// A sheet with lines to write on has no more words than a running head.
const RUNNING_HEAD = 30;

export interface Checked {
  pages: number;
  problems: Problem[];
}

/**
 * Reads a finished PDF and says all that is wrong with it, by page. Without more than a language expected, what holds for
 * any accessible PDF is checked; `onPage` hears of each page read.
 */
export async function checkPdf(
  bytes: Uint8Array,
  expected: Expectation,
  onPage: (done: number, total: number) => void = () => {},
): Promise<Checked> {
  const file = await openPdf(bytes);
  try {
    const pages = file.view.numPages;
    const problems = await checkDocument(file, expected);
    if (expected.pages !== undefined && pages !== expected.pages)
      problems.push({ text: say.pageCount(pages, expected.pages) });
    const colour = expected.grey ? findColour(file.doc) : undefined;
    if (colour !== undefined) problems.push({ text: say.colour(colour) });
    const text = new Map<number, Map<number, string>>();
    const tagged = taggedPages(file);
    for (let number = 1; number <= pages; number++) {
      const page = await file.view.getPage(number);
      const { pieces, text: all, unmarked, painted } = await readPage(page);
      page.cleanup();
      text.set(number, pieces);
      const bare = painted && (expected.pages !== undefined || wordsOf(all).length > RUNNING_HEAD);
      if (file.tags && bare && !tagged.has(number)) problems.push({ page: number, text: say.pageWithoutTags });
      if (file.tags && unmarked > 0) problems.push({ page: number, text: say.unmarked(unmarked) });
      onPage(number, pages);
    }
    const reading = textInReadingOrder(file, text);
    problems.push(
      ...checkTags(file, (tag) => textOfTag(tag, file, text)),
      ...checkLinks(file),
      ...checkResources(file, expected),
      ...(await checkOutline(file, reading, expected.outline)),
      ...checkPassages(file, reading, expected),
      ...(expected.passages ? checkHeard(file, expected.passages) : []),
      ...checkContents(file, reading, expected),
    );
    // In the order of the pages, what concerns the whole first.
    return { pages, problems: problems.sort((one, other) => (one.page ?? 0) - (other.page ?? 0)) };
  } finally {
    await file.view.destroy();
  }
}

function taggedPages(file: PdfFile): Set<number | undefined> {
  return new Set(file.tagList.flatMap(({ marks }) => marks.map(({ page }) => page && file.pageNumbers.get(page))));
}

function checkPassages(file: PdfFile, reading: readonly string[], { passages = [] }: Expectation): Problem[] {
  const starts = passages.map(({ slide, page }) => page ?? pageOfId(file, slide));
  const figures = describedFigures(file);
  return passages.flatMap(({ slide, page, firstPage, passing, words, alts = [], texts = [] }, index) => {
    const from = starts[index] ?? 1;
    // A slide on pages of its own ends where the next one begins at the latest.
    const to = page ?? starts[index + 1] ?? reading.length;
    const problems: Problem[] = [];
    const first = firstPage ?? from;
    const missing = firstMissing(words, wordsOf(reading.slice((passing ? first : from) - 1, to).join('\n')));
    if (missing !== undefined) {
      const after = words.slice(Math.max(0, missing - 3), missing).join(' ');
      problems.push({ page: from, slide, text: say.missingWord(slide, words[missing]!, after) });
    }
    const onItsPages = reading.slice(first - 1, to).join('\n');
    for (const text of missingTexts(texts, onItsPages))
      problems.push({ page: firstPage ?? from, slide, text: say.missingText(slide, text) });
    const described = figures.filter(({ page: at = 0 }) => at >= first && at <= to).map(({ alt }) => alt);
    const told = alts.filter((alt) => folded(alt) !== '');
    const untold = firstMissing(told.map(folded), described.map(folded));
    if (untold !== undefined) problems.push({ page: from, slide, text: say.missingAlt(slide, told[untold]!) });
    return problems;
  });
}

/** The figures that say what they show, in reading order. */
function describedFigures(file: PdfFile): { page: number | undefined; alt: string }[] {
  return file.tagList.flatMap((tag) => {
    const alt = tag.type === 'Figure' ? textOf(tag.dict, 'Alt') : undefined;
    return alt === undefined ? [] : [{ page: pageOf(file, tag), alt }];
  });
}

function folded(text: string): string {
  return wordsOf(text).join('');
}

/** The printed contents name every entry with the page that it has. */
function checkContents(file: PdfFile, reading: readonly string[], { outline, contents }: Expectation): Problem[] {
  if (!contents || !outline) return [];
  const words = wordsOf(reading.join('\n'));
  const lines = outline
    .flatMap((entry) => [entry, ...entry.children])
    .map(({ title, target }) => ({ title, words: wordsOf(`${title} ${pageOfId(file, target) ?? '?'}`) }));
  const missing = firstMissing(
    lines.flatMap((line) => line.words),
    words,
  );
  if (missing === undefined) return [];
  const line = lines.find((_, index) => lines.slice(0, index + 1).flatMap((each) => each.words).length > missing);
  return [{ text: say.contentsMiss(line?.title ?? '') }];
}

function pageOfId(file: PdfFile, id: string): number | undefined {
  const target = namedTarget(file.doc, id);
  return target && pageOfTarget(file, target);
}
