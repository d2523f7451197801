import { lexPlain, walkTokens } from './markdown-lexer.ts';

const COMMENT = /<!--[\s\S]*?-->/g;
/** Spaces for all that is no line end. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Markdown in which code is blank, all else at its place; without `comments`, these are blank too. */
export function maskCode(text: string, { comments = true }: { comments?: boolean } = {}): string {
  let masked = text;
  walkTokens(lexPlain(text), text, ({ type }, from, to) => {
    if (type === 'code' || type === 'codespan')
      masked = masked.slice(0, from) + blank(masked.slice(from, to)) + masked.slice(to);
  });
  return comments ? masked : masked.replace(COMMENT, blank);
}

/** The lines of `text` with the offset at which each begins. */
export function linesOf(text: string): { line: string; offset: number }[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return { line, offset: start };
  });
}
