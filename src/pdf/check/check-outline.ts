import { checkText as say } from '../../language/check-es-mx.ts';
import { firstMissing, wordsOf } from './check-words.ts';
import type { OutlineEntry } from '../print/edition.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { type FoundEntry, readOutline } from '../read/read-outline.ts';

type WantedEntry = OutlineEntry & { depth: number };

/** Every entry of the outline that leads somewhere leads to a page that there is. */
export function checkOutline(file: PdfFile): Problem[] {
  const found = readOutline(file);
  return found
    .filter(({ leads, page }) => leads && page === undefined)
    .map(({ title }) => ({ text: say.outlineNowhere(title) }));
}

/** The outline has the entries `expected` and no others, each leading to the page that has its title; `texts` are those of the pages. */
export function compareOutline(file: PdfFile, texts: readonly string[], expected: readonly OutlineEntry[]): Problem[] {
  const found = readOutline(file);
  if (found.length === 0) return [{ text: say.noOutline }];
  const wanted = flattenExpected(expected);
  const problems: Problem[] = compare(found, wanted);
  for (const [index, { title, page, leads }] of found.entries()) {
    if (page !== undefined && page < (found[index - 1]?.page ?? 0))
      problems.push({ page, text: say.outlineBack(title) });
    const heading = wordsOf(wanted[index]?.heading ?? '');
    if (!leads) problems.push({ text: say.outlineNowhere(title) });
    else if (page !== undefined && firstMissing(heading, wordsOf(texts[page - 1] ?? '')) !== undefined)
      problems.push({ page, text: say.outlineWrong(title) });
  }
  return problems;
}

function compare(found: readonly FoundEntry[], wanted: readonly WantedEntry[]): Problem[] {
  const at = wanted.findIndex(
    ({ title, depth }, index) => found[index]?.title !== title || found[index]?.depth !== depth,
  );
  if (at < 0) return found[wanted.length] ? [{ text: say.outlineExtra(found[wanted.length]!.title) }] : [];
  const other = found[at];
  const { title } = wanted[at]!;
  return [{ text: other ? say.outlineOrder(other.title, title) : say.outlineMisses(title) }];
}

/** The entries as they are read from top to bottom. */
export function flattenExpected(entries: readonly OutlineEntry[], depth = 0): WantedEntry[] {
  return entries.flatMap((entry) => [{ ...entry, depth }, ...flattenExpected(entry.children, depth + 1)]);
}
