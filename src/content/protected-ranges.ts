import type { Token } from 'marked';
import { tagsOf } from './check-html.ts';
import { walkTokens } from './markdown-lexer.ts';

/** A stretch of text: offsets of its first character and of the one after its last. */
export type Range = [from: number, to: number];

/**
 * Where in `text`, lexed to `tokens`, a line that looks like a separator or a marker is only text: in code, in a comment,
 * inside an HTML element. What follows a closed element without a blank line is HTML to CommonMark, yet an editor means a
 * separator or a marker there.
 */
export function protectedRanges(tokens: readonly Token[], text: string): Range[] {
  const ranges: Range[] = [];
  walkTokens(tokens, text, (token, offset, end) => {
    if (token.type === 'code' || token.type === 'codespan') ranges.push([offset, end]);
    else if (token.type === 'html') ranges.push(...rangesInHtml(token.raw, offset));
  });
  return mergeRanges(ranges);
}

/** Ranges in their order, none touching another. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) merged.push([from, to]);
  }
  return merged;
}

/** True where `offset` stands inside one of `ranges`, which mergeRanges has put in order. */
export function isInside(ranges: readonly Range[], offset: number): boolean {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]![0] <= offset;
}

function rangesInHtml(html: string, offset: number): Range[] {
  const ranges: Range[] = [...html.matchAll(/<!--[\s\S]*?(?:-->|$)/g)].map(({ index, 0: comment }) => [
    offset + index,
    offset + index + comment.length,
  ]);
  let depth = 0;
  let start = 0;
  for (const tag of tagsOf(html)) {
    if (!tag.closes && depth++ === 0) start = tag.offset;
    if (tag.closes && depth > 0 && --depth === 0) ranges.push([offset + start, offset + tag.offset]);
  }
  if (depth > 0) ranges.push([offset + start, offset + html.length]);
  return ranges;
}
