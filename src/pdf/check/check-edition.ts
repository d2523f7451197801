import { checkText as say } from '../../language/check-es-mx.ts';
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
  for (const [index, { paints, unseen, inlineImages }] of file.contents.entries()) {
    const report = (found: string) => problems.push({ page: index + 1, text: found });
    if (paints.length > 0 && expected.pages !== undefined && !tagged.has(index + 1)) report(say.pageWithoutTags);
    if (unseen > 0) report(say.unseenLetters(unseen));
    if (inlineImages > 0) report(say.inlineImages(inlineImages));
  }
  const words = (tag: Tag) => textOfTag(tag, file);
  return [
    ...problems,
    ...checkStructure(file, words, expected),
    ...checkTargets(file, words, reading, expected),
    ...checkPlaces(file, words, expected),
    ...checkPassages(file, reading, expected),
    ...checkHeard(file, expected.passages ?? []),
    ...checkContents(file, reading, expected),
    ...(expected.outline ? compareOutline(file, reading, expected.outline) : []),
  ];
}
