import type { Cell } from '../csv/read-csv.ts';
import { closestWord } from './closest-word.ts';
import { explainUnknown } from './explain-issue.ts';
import { readAs } from './near-miss.ts';
import type { TellCell } from './once-per-cause.ts';
import { AS_COLUMNS, ONE_SHEET, SAVE_SHEET, TURN } from './sheet-menus.ts';

// A row above this one may be the sheet's title.
const LAST_HEADER = 7;
/** What may part cells where another sign should; in a sentence a space follows. */
export const OTHER_SIGN = /[,;|\t](?!\s)/g;

/** Where the headings of a sheet are, each with the name of its column, and the first row below them. */
export interface SheetHeader {
  cells: Cell[];
  end: number;
}

/** The headings: the upper row that has most of `columns`, with those that stand above or below it where cells were merged. */
export function findHeader(cells: readonly Cell[][], columns: readonly string[]): SheetHeader {
  const upper = cells.slice(0, LAST_HEADER).map((row) => row.map((cell) => named(cell, columns)));
  const found = (row: readonly Cell[]) => row.filter(({ text }) => columns.includes(text)).length;
  const at = Math.max(
    upper.findIndex((row) => found(row) * 2 > columns.length),
    0,
  );
  const row = upper[at] ?? [];
  for (const [other, end] of [
    [upper[at + 1], at + 2],
    [upper[at - 1], at + 1],
  ] as const) {
    const whole = other && row.map((cell, index) => (columns.includes(cell.text) ? cell : (other[index] ?? cell)));
    if (whole && found(whole) > found(row)) return { cells: whole, end };
  }
  return { cells: row, end: at + 1 };
}

const named = (cell: Cell, columns: readonly string[]): Cell => ({ ...cell, text: columnOf(cell.text, columns) });

const folded = (text: string) =>
  readAs(text)
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_|_$/g, '');

/** The column that a heading means, however it is spelt; itself when none. */
function columnOf(text: string, columns: readonly string[]): string {
  // «Año» is written «anio» where a ñ can't be.
  const forms = [
    folded(text),
    folded(text.normalize('NFC').replace(/ñ/gi, 'ni')),
    folded(text.replace(/\s*\(.*/s, '')),
  ];
  return columns.find((column) => column === text) ?? columns.find((column) => forms.includes(folded(column))) ?? text;
}

/** False for a row that is no row of headings: of many columns one may be called right by chance. */
export function isNamed(header: readonly Cell[], columns: readonly string[]): boolean {
  return header.filter(({ text }) => columns.includes(text)).length > (columns.length > 2 ? 1 : 0);
}

/** Headings that another sign than the others parts, each by itself; `tell` hears of the cell that has it. */
export function splitHeadings(header: readonly Cell[], columns: readonly string[], tell: (cell: Cell) => void): Cell[] {
  return header.flatMap((cell) => {
    const parts = cell.text.split(OTHER_SIGN).map((text) => named({ ...cell, text }, columns));
    if (parts.length < 2 || header.length < 2 || !parts.every(({ text }) => columns.includes(text))) return cell;
    tell(cell);
    return parts;
  });
}

/** Reports what is wrong with the headings themselves. */
export function checkHeader(
  header: readonly Cell[],
  cells: readonly Cell[][],
  columns: readonly string[],
  tell: TellCell,
): void {
  const at = header[0]!.offset;
  if (header.length === 1 && header[0]!.text.search(OTHER_SIGN) !== -1) {
    tell(at, 'cada renglón está entero en una sola celda', AS_COLUMNS);
    return;
  }
  if (!isNamed(header, columns)) {
    const isTurned = isNamed(
      cells.map((row) => named(row[0]!, columns)),
      columns,
    );
    const words = header[0]!.text.split(' ').filter((word) => columns.some((column) => column.startsWith(word)));
    if (isTurned) tell(at, 'la tabla está volteada: sus columnas son renglones', TURN);
    else if (words.length * 2 > columns.length)
      tell(at, 'solo espacios separan las columnas (anchura fija)', SAVE_SHEET);
    else {
      const remedy = `deje como primer renglón los nombres de las columnas: ${columns.join(',')}; ${ONE_SHEET}`;
      tell(at, 'las columnas no se llaman como deben', remedy);
    }
    return;
  }
  const missing = columns.filter((column) => !header.some(({ text }) => text === column));
  const unknown = header.filter(({ text }) => text !== '' && !columns.includes(text));
  for (const [index, cell] of header.entries()) {
    if (cell.text === '') {
      const row = cells.find((each) => (each[index]?.text ?? '') !== '');
      if (row)
        tell(row[index]!.offset, 'esta celda está en una columna sin nombre', 'bórrela o dé nombre a la columna');
    } else if (!columns.includes(cell.text)) {
      const { problem, remedy } = explainUnknown('columna', cell.text, missing);
      tell(cell.offset, problem, missing.length > 0 ? remedy : 'bórrela: no falta ninguna');
    } else if (header.findIndex((other) => other.text === cell.text) !== index) {
      tell(cell.offset, `la columna «${cell.text}» está dos veces`, 'deje solo una');
    }
  }
  // A heading of another name is one mistake: that the right one is missing goes without saying.
  if (unknown.length < missing.length) {
    const meant = unknown.map(({ text }) => closestWord(text, missing));
    const names = missing.filter((column) => !meant.includes(column)).map((column) => `«${column}»`);
    if (names.length === 1) tell(0, `falta la columna ${names[0]}`, 'agréguela');
    if (names.length > 1) tell(0, `faltan las columnas ${names.join(', ')}`, 'agréguelas');
  }
}
