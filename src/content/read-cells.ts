import { type Cell, type Fault, readCsv } from '../csv/read-csv.ts';
import { findSeparator } from './find-separator.ts';
import type { TellCell } from './once-per-cause.ts';

const FAULTS = {
  open: ['comillas sin cerrar', 'cierre la celda con comillas dobles'],
  after: ['hay texto después de unas comillas de cierre', 'duplique las comillas que van dentro de la celda («""»)'],
} as const;

/** CSV as spreadsheets write it to rows of cells, whichever sign parts them. Rows without a word are left out. */
export function readCells(text: string, fail: TellCell): Cell[][] {
  const { sign: separator, quote, skipped, mixed } = findSeparator(text);
  if (mixed) {
    const names = [separator, mixed.sign].map((sign) => (sign === '\t' ? 'un tabulador' : `«${sign}»`));
    const problem = `el encabezado se separa con ${names[0]} y los renglones con ${names[1]}`;
    fail(mixed.offset, problem, `escriba ${names[1]} también en el encabezado`);
    return [];
  }
  const tell = (fault: Fault, at: number) => {
    if (fault !== 'inside') fail(at, FAULTS[fault][0], FAULTS[fault][1], fault);
  };
  const rows = readCsv(text, separator, tell, skipped, quote);
  const tidied = rows.map((row) => row.map((cell) => ({ ...cell, text: tidy(cell.text) })));
  return tidied.filter((row) => row.some((cell) => cell.text !== ''));
}

/** Without what nobody sees, and without the apostrophe or formula by which a spreadsheet keeps a text a text. */
function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/^'(?=[\d=+@-])/, '')
    .replace(/^="([^"]*)"$/, '$1');
}
