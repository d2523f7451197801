import { checkText as say } from '../../language/check-es-mx.ts';
import { firstMissing, folded, missingTexts, wordsOf } from './check-words.ts';
import type { Expectation } from './expectation.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { pagesOfPassages } from './pages-of-passages.ts';
import { type Problem, pageOf } from './problem.ts';
import { textOf } from '../read/tag-tree.ts';

/** Each slide's words, in order, what its figures show, and what is said of its images. */
export function checkPassages(file: PdfFile, reading: readonly string[], { passages = [] }: Expectation): Problem[] {
  const places = pagesOfPassages(file, passages);
  const figures = describedFigures(file);
  return passages.flatMap(({ slide, passing, words, alts = [], texts = [], told = [] }, index) => {
    const { from, first, to } = places[index]!;
    const problems: Problem[] = [];
    const missing = firstMissing(words, wordsOf(reading.slice((passing ? first : from) - 1, to).join('\n')));
    if (missing !== undefined) {
      const after = words.slice(Math.max(0, missing - 3), missing).join(' ');
      problems.push({ page: from, slide, text: say.missingWord(slide, words[missing]!, after) });
    }
    const onItsPages = reading.slice(first - 1, to).join('\n');
    const cut = missingTexts(texts, onItsPages);
    for (const text of cut) problems.push({ page: first, slide, text: say.missingText(slide, text) });
    const swapped = cut.length === 0 ? firstSwapped(texts, onItsPages) : undefined;
    if (swapped !== undefined) problems.push({ page: first, slide, text: say.swappedText(slide, swapped) });
    const described = figures.filter(({ page: at = 0 }) => at >= first && at <= to).map(({ alt }) => alt);
    const wanted = alts.filter((alt) => folded(alt) !== '');
    const without = firstMissing(wanted.map(folded), described.map(folded));
    if (without !== undefined) problems.push({ page: from, slide, text: say.missingAlt(slide, wanted[without]!) });
    const [untold] = missingTexts(told, `${onItsPages}\n${described.join('\n')}`);
    if (untold !== undefined && cut.length === 0) problems.push({ page: from, slide, text: say.untold(slide, untold) });
    return problems;
  });
}

/** The figures that say what they show, in reading order. */
function describedFigures(file: PdfFile): { page: number | undefined; alt: string }[] {
  return file.tagList.flatMap((tag) => {
    const alt = tag.type === 'Figure' ? textOf(tag.dict, 'Alt') : undefined;
    return alt === undefined ? [] : [{ page: pageOf(file, tag), alt }];
  });
}

/** The first of `texts` that isn't read after those before it. */
function firstSwapped(texts: readonly string[], seen: string): string | undefined {
  const words = texts.map(wordsOf);
  const missing = firstMissing(words.flat(), wordsOf(seen));
  if (missing === undefined) return undefined;
  return texts.find((_, index) => missing < words.slice(0, index + 1).flat().length);
}
