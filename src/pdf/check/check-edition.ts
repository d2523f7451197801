import { checkText as say } from '../../language/check-es-mx.ts';
import { checkContents } from './check-contents.ts';
import { checkHeard } from './check-heard.ts';
import { compareOutline } from './check-outline.ts';
import { checkPassages } from './check-passages.ts';
import { checkPromises } from './check-promises.ts';
import { checkStructure } from './check-structure.ts';
import { checkTargets } from './check-targets.ts';
import type { Expectation } from './expectation.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { type PageContent, textInReadingOrder, textOfTag } from '../read/read-text.ts';
import type { Tag } from '../read/tag-tree.ts';

/** What only our own editions promise: this workshop, whole and in order, and nothing else. */
export async function checkEdition(
  file: PdfFile,
  contents: readonly PageContent[],
  expected: Expectation,
): Promise<Problem[]> {
  const text = new Map(contents.map(({ pieces }, index) => [index + 1, pieces]));
  const reading = textInReadingOrder(file, text);
  const problems = await checkPromises(file, expected);
  if (!file.tags || file.tagList.length === 0) return problems;
  const tagged = new Set(
    file.tagList.flatMap(({ marks }) => marks.map(({ page }) => page && file.pageNumbers.get(page))),
  );
  for (const [index, { painted, unseen, inlineImages }] of contents.entries()) {
    const report = (found: string) => problems.push({ page: index + 1, text: found });
    if (painted && expected.pages !== undefined && !tagged.has(index + 1)) report(say.pageWithoutTags);
    if (unseen > 0) report(say.unseenLetters(unseen));
    if (inlineImages > 0) report(say.inlineImages(inlineImages));
  }
  const words = (tag: Tag) => textOfTag(tag, file, text);
  return [
    ...problems,
    ...checkStructure(file, words, expected),
    ...(await checkTargets(file, words, reading, expected)),

    ...checkPassages(file, reading, expected),
    ...checkHeard(file, expected.passages ?? []),
    ...checkContents(file, reading, expected),
    ...(expected.outline ? await compareOutline(file, reading, expected.outline) : []),
  ];
}
