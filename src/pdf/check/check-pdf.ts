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
import type { Fault } from '../read/page-found.ts';
import { inPageOrder, type Problem } from './problem.ts';
import { besides, wordsAt } from './words-near.ts';

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
    ...checkMarks(file, own),
    ...checkTags(file),
    ...checkParents(file, own),
    ...checkLinks(file),
    ...checkResources(file, { own, images: expected?.images }),
    ...checkOutline(file),
    ...(expected ? checkEdition(file, expected) : []),
  ];
  return { file, pages: file.contents.length, problems: inPageOrder(problems) };
}

/** What stands wrong on the pages, of each kind the first place; what only our `own` editions promise besides. */
function checkMarks(file: PdfFile, own: boolean): Problem[] {
  const kinds: (readonly [Fault, ((count: number) => string) | undefined])[] = [
    ['unmarked', file.tags ? say.unmarked : undefined],
    ['crossed', say.crossedMarks],
    ['unknown', say.unknownSigns],
    ...(own
      ? ([
          ['untyped', say.untypedArtifacts],
          ['unseen', say.unseenLetters],
          ['inline', say.inlineImages],
        ] as const)
      : []),
  ];
  return file.contents.flatMap(({ faults }, index) =>
    kinds.flatMap(([kind, text]) => {
      const found = faults.filter((each) => each.kind === kind);
      if (!text || found.length === 0) return [];
      return [{ page: index + 1, text: besides(text(found.length), wordsAt(file, index + 1, found[0]!.bounds)) }];
    }),
  );
}
