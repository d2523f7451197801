import { checkText as say } from '../language/check-es-mx.ts';
import { firstMissing, wordsOf } from './check-words.ts';
import type { OutlineEntry } from './edition.ts';
import type { PdfFile } from './open-pdf.ts';
import type { Problem } from './problem.ts';
import { type FoundEntry, readOutline } from './read-outline.ts';

type WantedEntry = OutlineEntry & { depth: number };

/** The outline leads from every entry to the page that has its title; with `expected`, it has those entries and no others. */
export async function checkOutline(
  file: PdfFile,
  texts: readonly string[],
  expected: readonly OutlineEntry[] | undefined,
): Promise<Problem[]> {
  const found = await readOutline(file);
  if (found.length === 0) return [{ text: say.noOutline }];
  const wanted = expected && flattenExpected(expected);
  const problems: Problem[] = wanted ? compare(found, wanted) : [];
  for (const [index, { title, page }] of found.entries()) {
    const heading = wordsOf(wanted?.[index]?.heading ?? '');
    if (page === undefined) problems.push({ text: say.outlineNowhere(title) });
    else if (firstMissing(heading, wordsOf(texts[page - 1] ?? '')) !== undefined)
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
