import { PDFDict } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import { boundsOf } from '../read/bounds-of.ts';
import { wordsOf } from './check-words.ts';
import type { Expectation, Passage } from './expectation.ts';
import type { Bounds } from '../read/matrix.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { pagesOfPassages } from './pages-of-passages.ts';
import { type Problem, pageOf } from './problem.ts';
import { readingOrder } from '../read/reading-order.ts';
import { tagAttribute } from '../read/tag-attribute.ts';
import { near } from './words-near.ts';
import { marksOf, textOf } from '../read/tag-tree.ts';

/** What our own editions promise to those who listen: no words stuck together, links called what they say, figures with a place. */
export function checkHeard(file: PdfFile, { passages = [], further = [] }: Expectation): Problem[] {
  const { doc, pieces, tagList } = file;
  const glued = gluedWords(file, passages, further);
  const known = new Set(glued.map(({ page, text }) => `${page} ${text.toLowerCase()}`));
  const problems = [
    ...gluedBlocks(file).filter(({ page, text }) => !known.has(`${page} ${text.toLowerCase()}`)),
    ...glued,
  ];
  for (const tag of tagList) {
    const page = pageOf(file, tag);
    const says = tag.type === 'Link' ? pieces.say(tag) : '';
    for (const object of says === '' ? [] : tag.objects) {
      const called = textOf(doc.context.lookup(object, PDFDict), 'Contents') ?? '';
      if (called !== says && !called.startsWith(`${says}: `))
        problems.push({ page, text: say.misnamedLink(called, says) });
    }
    if (tag.type !== 'Figure') continue;
    const box = tagAttribute(tag, 'BBox');
    const report = (text: string) => problems.push(near(file, tag, text));
    if (!Array.isArray(box)) report(say.noBounds);
    else if (isElsewhere(box, boundsOf(doc, tag, pieces))) report(say.otherBounds);
  }
  return problems;
}

/** What is read as one word and stands in two paragraphs, items or cells. */
function gluedBlocks({ tags = [], pieces, pageNumbers }: PdfFile): Problem[] {
  const runs = readingOrder(tags, pieces).filter(({ text }) => text !== '');
  return runs.slice(1).flatMap((run, at) => {
    const before = runs[at]!;
    const [end] = /[\p{L}\p{N}]+$/u.exec(before.text) ?? [];
    const [start] = /^[\p{L}\p{N}]+/u.exec(run.text) ?? [];
    if (end === undefined || start === undefined || before.block === run.block) return [];
    const page = pageNumbers.get(run.place.page);
    return [{ ...(page === undefined ? {} : { page }), text: say.gluedWords(`${end} ${start}`, `${end}${start}`) }];
  });
}

/** Words that follow one another in a text of a page, or in one that may stand on any, and are read there as one. */
function gluedWords(file: PdfFile, passages: readonly Passage[], further: readonly string[]): Problem[] {
  const others = further.map(wordsOf);
  const known = new Set([...passages.map(({ words }) => words), ...others].flat());
  const places = pagesOfPassages(file, passages);
  const pairs = file.contents.map(() => new Map<string, string>());
  const all = others.map((words) => ({ words, on: pairs }));
  for (const [index, { words }] of passages.entries()) {
    const { first, to } = places[index]!;
    all.push({ words, on: pairs.slice(first - 1, to) });
  }
  for (const { words, on } of all)
    for (let at = 1; at < words.length; at++) {
      const apart = `${words[at - 1]} ${words[at]}`;
      // The thousands of a number are not a word by themselves.
      if (/^\d+ \d{3}$/.test(apart)) continue;
      for (const each of on) each.set(apart.replace(' ', ''), apart);
    }
  const texts = file.contents.map((): string[] => []);
  for (const mark of (file.tags ?? []).flatMap(marksOf)) {
    const page = mark.page && file.pageNumbers.get(mark.page);
    if (page) texts[page - 1]!.push(...(file.pieces.find(mark)?.runs ?? []).map(({ text }) => text));
  }
  return texts.flatMap((runs, index) =>
    wordsOf(runs.join(''))
      .filter((word) => pairs[index]!.has(word) && !known.has(word))
      .map((word) => ({ page: index + 1, text: say.gluedWords(pairs[index]!.get(word)!, word) })),
  );
}

function isElsewhere(box: unknown[], bounds: Bounds | undefined): boolean {
  return bounds?.some((value, side) => Math.abs(value - Number(box[side])) > 1) ?? false;
}
