import { PDFDict } from 'pdf-lib';
import { checkText as say } from '../../language/check-es-mx.ts';
import { boundsOf } from '../read/bounds-of.ts';
import { wordsOf } from './check-words.ts';
import type { Passage } from './expectation.ts';
import type { Bounds } from '../read/matrix.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import { type Problem, pageOf } from './problem.ts';
import { tagAttribute } from '../read/tag-attribute.ts';
import { near } from './words-near.ts';
import { marksOf, textOf } from '../read/tag-tree.ts';

/** What our own editions promise to those who listen: no words stuck together, links called what they say, figures with a place. */
export function checkHeard(file: PdfFile, passages: readonly Passage[]): Problem[] {
  const { doc, pieces, tagList } = file;
  const problems = gluedWords(file, passages);
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

/** Words that follow one another in a text and are read as one. */
function gluedWords(file: PdfFile, passages: readonly Passage[]): Problem[] {
  const known = new Set(passages.flatMap(({ words }) => words));
  const pairs = new Map<string, string>();
  for (const { words } of passages)
    for (let at = 1; at < words.length; at++)
      // The thousands of a number are not a word by themselves.
      if (!/^\d+ \d{3}$/.test(`${words[at - 1]} ${words[at]}`))
        pairs.set(`${words[at - 1]}${words[at]}`, `${words[at - 1]} ${words[at]}`);
  const pages = new Map<number, string>();
  for (const mark of (file.tags ?? []).flatMap(marksOf)) {
    const page = (mark.page && file.pageNumbers.get(mark.page)) ?? 0;
    const runs = file.pieces.find(mark)?.runs ?? [];
    pages.set(page, (pages.get(page) ?? '') + runs.map(({ text }) => text).join(''));
  }
  return [...pages].flatMap(([page, text]) =>
    wordsOf(text)
      .filter((word) => pairs.has(word) && !known.has(word))
      .map((word) => ({ page, text: say.gluedWords(pairs.get(word)!, word) })),
  );
}

function isElsewhere(box: unknown[], bounds: Bounds | undefined): boolean {
  return bounds?.some((value, side) => Math.abs(value - Number(box[side])) > 1) ?? false;
}
