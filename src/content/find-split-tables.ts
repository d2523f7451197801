import { countCells } from './count-cells.ts';
import type { NearMiss } from './near-miss.ts';

const ROW = /^\s*\|.*\|\s*$/;

/** The line below the headings of a table. */
export const DASHES = /^\s*(?:\|\s*)?:?-+:?\s*\|[\s:|-]*$/;

/** Tables of Markdown that an empty line parts, each once: where it goes on. */
export function findSplitTables(lines: readonly { line: string; offset: number }[]): NearMiss[] {
  const found: NearMiss[] = [];
  let above = '';
  let isTold = false;
  for (const [index, { line, offset }] of lines.entries()) {
    if (line.trim() === '') continue;
    const next = lines[index + 1]?.line ?? '';
    const cells = countCells(line);
    // One line alone that is not between signs may be a sentence below the table.
    const isRow =
      ROW.test(line) || DASHES.test(line) || (cells > 1 && [above, next].some((each) => countCells(each) === cells));
    const isHead = DASHES.test(next);
    if (!isRow || isHead) isTold = false;
    const isParted = index > 0 && lines[index - 1]?.line.trim() === '';
    const goesOn =
      DASHES.test(line) || (!isHead && above.includes('|') && (ROW.test(line) || countCells(next) === cells));
    if (isRow && isParted && goesOn && !isTold) {
      found.push({
        offset: offset + line.search(/\S/),
        problem: 'un renglón vacío parte la tabla: se ven sus signos',
        remedy: 'quite los renglones vacíos entre los de la tabla',
      });
      isTold = true;
    }
    above = isRow ? line : '';
  }
  return found;
}
