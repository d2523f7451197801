import { PDFDict } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import { flattenExpected } from './check-outline.ts';
import { missingTexts, folded } from './check-words.ts';
import type { Expectation } from './expectation.ts';
import { groupBy } from '../../lists/group-by.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { pageOfId, readTarget } from '../read/read-target.ts';
import { type Problem, pageOf } from './problem.ts';
import { readOutline } from '../read/read-outline.ts';
import type { Tag } from '../read/tag-tree.ts';

/**
 * Links inside our own files lead where their words say: a number to its source, a title to its slide, words of a slide to
 * the slide that its source names. `reading` are the pages' texts.
 */
export function checkTargets(
  file: PdfFile,
  words: (tag: Tag) => string,
  reading: readonly string[],
  { outline = [], sources = [], links, passages = [] }: Expectation,
): Problem[] {
  const entries = readOutline(file);
  const begins = new Map(flattenExpected(outline).map(({ target }, index) => [target, entries[index]?.page]));
  for (const { slide, firstPage, page } of passages) if (firstPage ?? page) begins.set(slide, firstPage ?? page);
  const problems: Problem[] = [];
  for (const [id, page] of begins) {
    const named = pageOfId(file, id);
    if (named !== undefined && page !== undefined && named !== page)
      problems.push({ page: named, text: say.otherTarget(id, page) });
  }
  const leads = [
    ...flattenExpected(outline).map(({ title, target }) => ({ text: title, target })),
    ...(links?.slides ?? []),
  ];
  const titles = groupBy(leads, ({ text }) => folded(text));
  for (const tag of file.tagList) {
    if (tag.type !== 'Link') continue;
    for (const object of tag.objects) {
      const place = file.doc.context.lookup(object);
      const target = place instanceof PDFDict ? readTarget(file, place) : undefined;
      if (target?.page === undefined) continue;
      const says = words(tag).replace(/\s+/g, ' ').trim();
      const source = /^\d+$/.test(says) ? sources[Number(says) - 1] : undefined;
      // In the contents the page's number stands after the title.
      const named = [says, says.replace(/[\s.]*\d+$/, '')].flatMap((each) => titles.get(folded(each)) ?? []);
      const wanted = named.map((each) => begins.get(each.target));
      const wrong =
        source === undefined
          ? wanted.length > 0 && wanted.every((page) => page !== undefined && page !== target.page)
          : missingTexts([source], reading[target.page - 1] ?? '').length > 0;
      if (wrong) problems.push({ page: pageOf(file, tag), text: say.linkElsewhere(says, target.page) });
    }
  }
  return problems;
}
