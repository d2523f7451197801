import { lexPlain, walkTokens } from './markdown-lexer.ts';

// An open one is looked for once: from every `<!--` on, that would take the square of the text.
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Spaces for all that is no line end. */
export const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Markdown in which code is blank, all else at its place; without `comments`, these are blank too. */
export function maskCode(text: string, { comments = true }: { comments?: boolean } = {}): string {
  const parts: string[] = [];
  let end = 0;
  walkTokens(lexPlain(text), text, ({ type }, from, to) => {
    if ((type !== 'code' && type !== 'codespan') || to <= end) return;
    const start = Math.max(from, end);
    parts.push(text.slice(end, start), blank(text.slice(start, to)));
    end = to;
  });
  const masked = parts.join('') + text.slice(end);
  return comments ? masked : masked.replace(COMMENT, (comment) => (comment.endsWith('-->') ? blank(comment) : comment));
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
