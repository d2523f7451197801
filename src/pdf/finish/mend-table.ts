import { type PDFDocument, PDFNumber } from 'pdf-lib';
import { name } from '../read/name.ts';
import { attributesOf, spanOf, tagAttribute } from '../read/tag-attribute.ts';
import { makeTag, type Tag, textOf } from '../read/tag-tree.ts';

/** Gives each row of a table as many cells as the others: the browser leaves out those that hold nothing. */
export function mendTable(doc: PDFDocument, table: Tag): void {
  const rows = rowsOf(table);
  for (const row of rows) for (const cell of cellsOf(row)) leanAttributes(doc, cell);
  const widths = widthsOf(rows);
  const columns = Math.max(0, ...widths);
  if (rows.some((row, at) => cellsOf(row).length !== widths[at])) {
    // Cells reach over several rows or columns: where one is missing isn't known.
    for (const [at, row] of rows.entries())
      for (let missing = columns - widths[at]!; missing > 0; missing--)
        row.kids.push(makeTag(doc.context, 'TD', row, []));
    return;
  }
  const heads = rows.map(cellsOf).find((cells) => cells.length === columns && cells.every(({ type }) => type === 'TH'));
  const ids = heads?.map(({ dict }) => textOf(dict, 'ID')) ?? [];
  for (const row of rows) {
    const cells = cellsOf(row);
    if (cells.length === columns) continue;
    const placed: (Tag | undefined)[] = Array.from({ length: columns });
    let at = 0;
    for (const cell of cells) {
      const headers = [tagAttribute(cell, 'Headers')].flat();
      const under = ids.findIndex((id, index) => index >= at && id !== undefined && headers.includes(id));
      at = under < 0 ? at : under;
      placed[at++] = cell;
    }
    row.kids = placed.slice(0, columns).map((cell) => cell ?? makeTag(doc.context, 'TD', row, []));
  }
}

function rowsOf(tag: Tag): Tag[] {
  return tag.tags.flatMap((each) => (each.type === 'TR' ? [each] : each.type === 'Table' ? [] : rowsOf(each)));
}

function cellsOf(row: Tag): Tag[] {
  return row.tags.filter(({ type }) => type === 'TH' || type === 'TD');
}

/** How many columns each row fills, with the cells that reach down into it. */
export function widthsOf(rows: readonly Tag[]): number[] {
  const widths = rows.map(() => 0);
  for (const [at, row] of rows.entries())
    for (const cell of cellsOf(row))
      for (let down = 0; down < spanOf(cell, 'RowSpan') && at + down < rows.length; down++)
        widths[at + down]! += spanOf(cell, 'ColSpan');
  return widths;
}

/** One dictionary instead of three, without what holds anyway. */
function leanAttributes(doc: PDFDocument, cell: Tag): void {
  const lean = doc.context.obj({ O: 'Table' });
  for (const each of attributesOf(cell))
    for (const [key, value] of each.entries()) {
      const plain = /Span$/.test(key.decodeText()) && value instanceof PDFNumber && value.asNumber() === 1;
      if (key !== name('O') && !plain) lean.set(key, value);
    }
  if (lean.keys().length > 1) cell.dict.set(name('A'), lean);
  else cell.dict.delete(name('A'));
}
