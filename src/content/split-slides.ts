import { lexer, type Token } from 'marked';

/** The text of one slide and where it starts in its chapter. */
export interface SlidePiece {
  text: string;
  /** Offset of the piece's first character in the chapter. */
  offset: number;
  /** True where `--` and not `---` stands before it: below the slide before, as in reveal.js. */
  below: boolean;
}

const ACROSS = /^ {0,3}---[ \t]*$/;
const BELOW = /^ {0,3}--[ \t]*$/;

/**
 * Splits a chapter into slides at lines `---` (next slide) and `--` (slide below) of their own. marked's own tokens
 * decide what is such a line: not inside a fence, a comment or an HTML block, not under text (there it is a heading).
 */
export function splitSlides(source: string): SlidePiece[] {
  const pieces: SlidePiece[] = [];
  let start = 0;
  let offset = 0;
  let below = false;
  for (const token of lexer(source)) {
    const separator = separatorOf(token);
    if (separator) {
      pieces.push({ text: source.slice(start, offset), offset: start, below });
      start = offset + token.raw.length;
      below = separator === 'below';
    }
    offset += token.raw.length;
  }
  pieces.push({ text: source.slice(start), offset: start, below });
  return pieces;
}

function separatorOf(token: Token): 'across' | 'below' | undefined {
  const line = token.raw.replace(/^\n+|\n+$/g, '');
  if (token.type === 'hr' && ACROSS.test(line)) return 'across';
  if (token.type === 'paragraph' && BELOW.test(line)) return 'below';
  return undefined;
}
