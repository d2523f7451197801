import { nearWords } from '../../language/pdf-es-mx.ts';
import type { Bounds } from '../read/matrix.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Problem } from './problem.ts';
import { type Mark, marksOf, type Tag } from '../read/tag-tree.ts';

// As many as find a place on its page.
const ENOUGH = 40;

/** What is wrong and its remedy, and between them the words by which a reader finds the place, unless it says them already. */
export function besides(text: string, words: string): string {
  const short = words.length > ENOUGH ? `${words.slice(0, ENOUGH).replace(/\s+\S*$/, '')}…` : words;
  const remedy = text.lastIndexOf('; ');
  if (short === '' || remedy < 0 || text.includes(short.replace('…', ''))) return text;
  return `${text.slice(0, remedy)}, ${nearWords(short)}${text.slice(remedy)}`;
}

/** What is wrong with a tag, on its page and with its words or, of one that says nothing, what is read before it or after it. */
export function near({ tags = [], pieces, pageNumbers }: PdfFile, tag: Tag, text: string): Problem {
  const before: Mark[] = [];
  const after: Mark[] = [];
  let passed = false;
  const visit = (each: Tag) => {
    if (each === tag) passed = true;
    for (const kid of each.kids) {
      if ('kids' in kid) visit(kid);
      else if ('mcid' in kid) (passed ? after : before).push(kid);
    }
  };
  for (const each of tags) visit(each);
  const [page] = [...marksOf(tag), ...before.slice(-1), ...after].map((mark) => mark.page);
  const said = (mark: Mark) => (mark.page === page ? pieces.seen(mark).trim() : '');
  const around = [...before.toReversed(), ...after].map(said).find((words) => words !== '');
  return { page: page && pageNumbers.get(page), text: besides(text, pieces.say(tag) || (around ?? '')) };
}

/** The words that stand at a place of a page, from 1, or the nearest to it. */
export function wordsAt({ contents }: PdfFile, page: number, [left, bottom, right, top]: Bounds): string {
  const runs = contents[page - 1]!.runs.filter(({ text }) => text.trim() !== '');
  const apart = ({ x, end, y, height }: (typeof runs)[number]) =>
    Math.max(left - end, x - right, 0) + Math.max(bottom - (y + height), y - top, 0);
  const least = Math.min(...runs.map(apart));
  return runs
    .filter((run) => apart(run) === least)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
