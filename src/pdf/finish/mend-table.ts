import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFNumber, PDFString } from 'pdf-lib';
import { makeTag, type Tag } from '../read/tag-tree.ts';
import { name } from '../read/name.ts';

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
  const ids = heads?.map(({ dict }) => idIn(dict.lookup(name('ID')))) ?? [];
  for (const row of rows) {
    const cells = cellsOf(row);
    if (cells.length === columns) continue;
    const placed: (Tag | undefined)[] = Array.from({ length: columns });
    let at = 0;
    for (const cell of cells) {
      const under = ids.findIndex((id, index) => index >= at && id !== undefined && headersOf(cell).includes(id));
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

function attributesOf({ dict }: Tag): PDFDict[] {
  const attributes = dict.lookup(name('A'));
  const list =
    attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes];
  return list.filter((each): each is PDFDict => each instanceof PDFDict);
}

function spanOf(cell: Tag, key: 'RowSpan' | 'ColSpan'): number {
  const spans = attributesOf(cell).map((each) => each.lookup(name(key)));
  return Math.max(1, ...spans.map((span) => (span instanceof PDFNumber ? span.asNumber() : 1)));
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

function headersOf(cell: Tag): (string | undefined)[] {
  return attributesOf(cell).flatMap((each) => {
    const headers = each.lookup(name('Headers'));
    return headers instanceof PDFArray ? headers.asArray().map((_, at) => idIn(headers.lookup(at))) : [];
  });
}

function idIn(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
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
