import { checkText as say } from '../../language/check-es-mx.ts';
import { checkDocument } from './check-document.ts';
import { checkEdition } from './check-edition.ts';
import { checkLinks } from './check-links.ts';
import { checkOutline } from './check-outline.ts';
import { checkParents } from './check-parents.ts';
import { checkResources } from './check-resources.ts';
import { checkTags } from './check-tags.ts';
import type { Expectation } from './expectation.ts';
import { openPdf, type PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';

export interface Checked {
  /** What was read of it. */
  file: PdfFile;
  pages: number;
  problems: Problem[];
}

/**
 * All that is wrong with a finished PDF, by page: what holds for any accessible PDF (PDF/UA-1), and of an edition of ours,
 * which is `expected`, all that it promises besides.
 */
export async function checkPdf(bytes: Uint8Array, expected?: Expectation): Promise<Checked> {
  const file = await openPdf(bytes);
  const own = expected !== undefined;
  const problems = [
    ...checkDocument(file),
    ...checkMarks(file),
    ...checkTags(file),
    ...checkParents(file, own),
    ...checkLinks(file),
    ...checkResources(file, { own, images: expected?.images }),
    ...checkOutline(file),
    ...(expected ? checkEdition(file, expected) : []),
  ];
  // In the order of the pages, what concerns the whole first.
  problems.sort((one, other) => (one.page ?? 0) - (other.page ?? 0));
  return { file, pages: file.contents.length, problems };
}

/** All that is drawn is a tag's or an artifact, and no sign is one that its font lacks. */
function checkMarks({ contents, tags }: PdfFile): Problem[] {
  return contents.flatMap(({ unmarked, crossed, unknownSigns }, index) => {
    const texts = [
      ...(tags && unmarked > 0 ? [say.unmarked(unmarked)] : []),
      ...(crossed > 0 ? [say.crossedMarks(crossed)] : []),
      ...(unknownSigns > 0 ? [say.unknownSigns(unknownSigns)] : []),
    ];
    return texts.map((text) => ({ page: index + 1, text }));
  });
}
