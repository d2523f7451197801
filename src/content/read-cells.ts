import { findSeparator } from './find-separator.ts';

/** One cell of a spreadsheet's text and where it begins. */
export interface Cell {
  text: string;
  offset: number;
}

type Fail = (offset: number, problem: string, remedy: string) => void;

const UNCLOSED = ['comillas sin cerrar', 'cierre la celda con comillas dobles'] as const;

/** CSV as spreadsheets write it (RFC 4180) to rows of cells, whichever sign parts them. Rows without a word are left out. */
export function readCells(text: string, fail: Fail): Cell[][] {
  const { sign: separator, skipped, mixed } = findSeparator(text);
  if (mixed) {
    const names = [separator, mixed.sign].map((sign) => (sign === '\t' ? 'un tabulador' : `«${sign}»`));
    const problem = `el encabezado se separa con ${names[0]} y los renglones con ${names[1]}`;
    fail(mixed.offset, problem, `escriba ${names[1]} también en el encabezado`);
    return [];
  }
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let i = skipped;
  while (i < text.length) {
    const start = i;
    const quote = afterSpaces(text, i);
    const cell = text[quote] === '"' ? readQuoted(text, quote, fail) : readBare(text, i, separator);
    i = afterSpaces(text, cell.end);
    row.push({ text: tidy(cell.text), offset: start });
    const atEnd = i >= text.length;
    if (!atEnd && text[i] !== separator && text[i] !== '\n') {
      // The quotes that close it belong to a later row: it is these that were left open.
      if (text.slice(start, i).includes('\n')) fail(start, ...UNCLOSED);
      else
        fail(
          i,
          'hay texto después de unas comillas de cierre',
          'duplique las comillas que van dentro de la celda («""»)',
        );
      while (i < text.length && text[i] !== separator && text[i] !== '\n') i++;
    }
    if (text[i] === separator) {
      i++;
      if (i >= text.length || text[i] === '\n') row.push({ text: '', offset: i });
    }
    if (i >= text.length || text[i] === '\n') {
      if (row.some((each) => each.text !== '')) rows.push(row);
      row = [];
      i++;
    }
  }
  return rows;
}

/** People put spaces between a separator and the quotes of a cell. */
const afterSpaces = (text: string, at: number) => at + /^ */.exec(text.slice(at, at + 100))![0].length;

/** Without what nobody sees, and without the apostrophe or formula by which a spreadsheet keeps a text a text. */
function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/^'(?=[\d=+@-])/, '')
    .replace(/^="([^"]*)"$/, '$1');
}

function readBare(text: string, start: number, separator: string): { text: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  return { text: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, fail: Fail): { text: string; end: number } {
  let value = '';
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] !== '"') value += text[i];
    else if (text[i + 1] === '"') {
      value += '"';
      i++;
    } else return { text: value, end: i + 1 };
  }
  fail(start, ...UNCLOSED);
  return { text: value, end: text.length };
}
