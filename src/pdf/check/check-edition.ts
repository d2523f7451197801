import { checkText as say } from '../../language/check-es-mx.ts';
import { checkBonds } from './check-bonds.ts';
import { checkContents } from './check-contents.ts';
import { checkHeard } from './check-heard.ts';
import { compareOutline } from './check-outline.ts';
import { checkPassages } from './check-passages.ts';
import { checkPlaces } from './check-places.ts';
import { checkPromises } from './check-promises.ts';
import { checkStructure } from './check-structure.ts';
import { checkTargets } from './check-targets.ts';
import type { Expectation } from './expectation.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { groupBy } from '../../lists/group-by.ts';
import { lostLetters } from './prove-seen.ts';
import { textInReadingOrder, textOfTag } from '../read/read-text.ts';
import type { Tag } from '../read/tag-tree.ts';

/** What only our own editions promise: this workshop, whole and in order, and nothing else. */
export function checkEdition(file: PdfFile, expected: Expectation): Problem[] {
  const reading = textInReadingOrder(file);
  const problems = checkPromises(file, expected);
  if (!file.tags || file.tagList.length === 0) return problems;
  if (file.tags.some(({ type }) => type !== 'Document')) problems.push({ text: say.noDocument });
  const tagged = new Set(
    file.tagList.flatMap(({ marks }) => marks.map(({ page }) => page && file.pageNumbers.get(page))),
  );
  for (const [index, content] of file.contents.entries()) {
    const page = index + 1;
    if (content.paints.length === 0) problems.push({ page, text: say.blankPage });
    else if (expected.pages !== undefined && !tagged.has(page)) problems.push({ page, text: say.pageWithoutTags });
    const lines = [...groupBy(lostLetters(content), ({ y }) => y).values()];
    const [first] = lines.map((runs) =>
      runs
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    if (first !== undefined) problems.push({ page, text: say.unseen(first, lines.length) });
  }
  const words = (tag: Tag) => textOfTag(tag, file);
  return [
    ...problems,
    ...checkStructure(file, words, expected),
    ...checkBonds(file),
    ...checkTargets(file, words, reading, expected),
    ...checkPlaces(file, words, expected),
    ...checkPassages(file, reading, expected),
    ...checkHeard(file, expected),
    ...checkContents(file, expected),
    ...(expected.outline ? compareOutline(file, reading, expected.outline) : []),
  ];
}
