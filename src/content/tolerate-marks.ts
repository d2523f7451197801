/** Characters that nobody sees: no-break and thin spaces, zero-width ones, soft hyphens, marks of direction. */
export const UNSEEN = '\\u00a0\\u00ad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u202f\\u205f-\\u2064\\u3000\\ufeff';

const ANY = `[ \\t${UNSEEN}]`;
const COLON = ':：﹕︓∶꞉ː˸⁚։';
const WORD = 'notas?|notes?|contexto';
const LINE_OF_DASHES = new RegExp(`^${ANY}*-(?:${ANY}*-){1,2}${ANY}*$`, 'gm');
const START = new RegExp(
  `^${ANY}+(?=(?:#{1,6}|[-*+>]|\\d{1,9}[.)])${ANY}|\`{3}|~{3}|<!--)|^ {0,3}(?:#{1,6}|[-*+>]|\\d{1,9}[.)])${ANY}+`,
  'gm',
);
const MARK = new RegExp(`^${ANY}*(?:${WORD})${ANY}*[${COLON}]+(?:${ANY}*$)?`, 'gim');
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const COMMAND = /\.(?:slide|element)\b/i;
const EACH = new RegExp(`[${UNSEEN}]`, 'g');
const WITHOUT_WIDTH = /[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]/g;

/**
 * A chapter in which the signs that make up its structure (separators, headings, items, notes, comments with attributes) hold
 * no character that nobody sees. What goes leaves a space behind, so that all that follows stays at its place; in running
 * text such characters are the editor's.
 */
export function tolerateMarks(text: string): string {
  return text
    .replace(LINE_OF_DASHES, (line) => (/[^ \t-]/.test(line) ? padded(line.replace(EACH, '').trim(), line) : line))
    .replace(START, (start) => (EACH.test(start) ? start.replace(EACH, ' ') : start))
    .replace(MARK, (mark) =>
      padded(mark.replace(new RegExp(ANY, 'g'), '').replace(new RegExp(`[${COLON}]+`), ':'), mark),
    )
    .replace(COMMENT, (comment) =>
      COMMAND.test(comment) && comment.endsWith('-->')
        ? padded(comment.replace(WITHOUT_WIDTH, ''), comment, '-->').replace(EACH, ' ')
        : comment,
    );
}

/** `text` as long as `original` was, with spaces at its end, or before its `end`. */
function padded(text: string, original: string, end = ''): string {
  return text.slice(0, text.length - end.length) + ' '.repeat(original.length - text.length) + end;
}
