import { checkText as say } from '../../language/check-es-mx.ts';
import { firstMissing, wordsOf } from './check-words.ts';
import type { Expectation } from './expectation.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { pageOfId } from '../read/read-target.ts';
import { textOfTag } from '../read/read-text.ts';
import type { Problem } from './problem.ts';

/** The printed contents, by their tags, name every entry with the page that it has. */
export function checkContents(file: PdfFile, { outline, contents }: Expectation): Problem[] {
  if (!contents || !outline) return [];
  const listed = file.tagList.filter(
    ({ type, parent }) => type === 'TOC' && parent?.type !== 'TOC' && parent?.type !== 'TOCI',
  );
  const words = wordsOf(listed.map((tag) => textOfTag(tag, file)).join('\n'));
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
