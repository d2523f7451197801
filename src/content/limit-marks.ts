import type { Report } from './content-error.ts';
import { blank, linesOf } from './mask-code.ts';
import type { SourceText, TextEdit } from './source-text.ts';

// Markdown's reader looks for the other of each: of so many it takes seconds, and nobody reads them.
const MOST = 2000;
const FENCE = /^ {0,3}(?:`{3}|~{3})/;

/** A chapter without the paragraphs in which too many signs of emphasis stand; that is reported. */
export function limitMarks(source: SourceText, report: Report): SourceText {
  const edits: TextEdit[] = [];
  let [from, count, isCode] = [0, 0, false];
  const close = (to: number) => {
    if (count > MOST) {
      const problem = `hay más de ${MOST} signos * y _ en un párrafo: no se lee`;
      report(source.place(from), problem, 'pártalo, o quite los que no marquen nada');
      edits.push({ from, to, by: blank(source.text.slice(from, to)) });
    }
    count = 0;
  };
  for (const { line, offset } of linesOf(source.text)) {
    if (FENCE.test(line)) isCode = !isCode;
    if (count === 0) from = offset;
    if (line.trim() === '') close(offset);
    else if (!isCode) count += line.match(/[*_]/g)?.length ?? 0;
  }
  close(source.text.length);
  return edits.length === 0 ? source : source.edit(edits);
}
