import type { PdfFile } from '../read/open-pdf.ts';
import { pageOfId } from '../read/read-target.ts';
import type { Passage } from './expectation.ts';

/** On which pages each passage stands: its last where it has several, the first of all, and where it ends at the latest. */
export function pagesOfPassages(
  file: PdfFile,
  passages: readonly Passage[],
): { from: number; first: number; to: number }[] {
  const starts = passages.map(({ slide, page }) => page ?? pageOfId(file, slide));
  return passages.map(({ page, firstPage }, index) => {
    const from = starts[index] ?? 1;
    // A slide on pages of its own ends where the next one begins at the latest.
    return { from, first: firstPage ?? from, to: page ?? starts[index + 1] ?? file.contents.length };
  });
}
