import type { Token } from 'marked';
import { lexPlain } from './markdown-lexer.ts';
import { isInside, mergeRanges, protectedRanges, type Range } from './protected-ranges.ts';

/** The text of one slide and where it starts in its chapter. */
export interface SlidePiece {
  text: string;
  /** Offset of the piece's first character in the chapter. */
  offset: number;
  /** True where `--` and not `---` stands before it: below the slide before, as in reveal.js. */
  below: boolean;
}

const SEPARATOR = /^(?: {0,3}(---)|--)[ \t]*$/gm;

/**
 * Splits a chapter into slides at lines `---` (next slide) and `--` (slide below) of their own. marked's own tokens
 * decide what is such a line: not inside a fence, a comment or an HTML element. `---` under text makes a heading of it. What stands
 * before `from` is left out.
 */
export function splitSlides(source: string, from = 0): SlidePiece[] {
  const tokens = lexPlain(source);
  const text = protectedRanges(tokens, source);
  const textOrRule = mergeRanges([...text, ...rangesOf(tokens, ['heading', 'list'])]);
  const pieces: SlidePiece[] = [];
  let start = from;
  let below = false;
  for (const match of source.matchAll(SEPARATOR)) {
    if (match.index < from) continue;
    const across = match[1] !== undefined;
    if (isInside(across ? textOrRule : text, match.index)) continue;
    pieces.push({ text: source.slice(start, match.index), offset: start, below });
    start = Math.min(source.length, match.index + match[0].length + 1);
    below = !across;
  }
  pieces.push({ text: source.slice(start), offset: start, below });
  return pieces;
}

function rangesOf(tokens: readonly Token[], types: readonly string[]): Range[] {
  const ranges: Range[] = [];
  let offset = 0;
  for (const token of tokens) {
    if (types.includes(token.type)) ranges.push([offset, offset + token.raw.length]);
    offset += token.raw.length;
  }
  return ranges;
}
