import type { Report } from './content-error.ts';
import { blank, linesOf } from './mask-code.ts';
import type { SourceText } from './source-text.ts';

// Nobody reads so many, and Markdown's reader has none of its own: at some thousands it takes all of the stack.
const MOST = 40;
const MARKS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))+/;
const RULE = /^[ \t]*(?:[-*_][ \t]*)+$/;

/** A chapter without the lines that stand in too many lists or quotes, one inside the other; that is reported once. */
export function limitLevels(source: SourceText, report: Report): SourceText {
  const indents: number[] = [];
  const tooDeep = linesOf(source.text).filter(({ line }) => {
    const [marks = ''] = RULE.test(line) ? [] : (MARKS.exec(line) ?? []);
    const indent = line.search(/\S/);
    if (indent === -1) return false;
    while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
    if (marks === '') return false;
    indents.push(indent);
    return indents.length + marks.replace(/[\s\d]/g, '').length - 1 > MOST;
  });
  const [first] = tooDeep;
  if (!first) return source;
  const times = tooDeep.length > 1 ? ` (así en ${tooDeep.length} renglones)` : '';
  report(
    source.place(first.offset),
    `hay más de ${MOST} niveles de listas o citas, unos dentro de otros${times}`,
    'quite del principio del renglón los > y los espacios que sobran',
  );
  return source.edit(tooDeep.map(({ line, offset }) => ({ from: offset, to: offset + line.length, by: blank(line) })));
}
