import type { z } from 'zod';
import type { Cell } from '../csv/read-csv.ts';
import { closestWord } from './closest-word.ts';
import type { Place, Report } from './content-error.ts';
import { explainIssue, explainUnknown } from './explain-issue.ts';
import { readAs } from './near-miss.ts';
import { oncePerCause, type WrongCell } from './once-per-cause.ts';
import { readCells } from './read-cells.ts';
import { isDayCell } from './sheet-cells.ts';
import { readSheetDays } from './sheet-days.ts';
import type { SourceText } from './source-text.ts';

/** A row's value and where each of its columns stands. */
export interface PlacedRow<T> {
  value: T;
  placeOf(column: string): Place;
}

// A row above this one may be the sheet's title.
const LAST_HEADER = 5;
// What spreadsheets show where they have no value.
const NO_VALUE = /^(#(?:[Nn]\/[AaDd]|[¡¿]?\p{Lu}[\p{Lu}\d/]*[!?])|#{3,}|Err:\d+|(?:Loading|Cargando)\.{3})$/u;

// A formula itself, where a sheet was saved with its formulas shown.
const FORMULA =
  /^(?:=\s*[+-]?(?:[A-ZÁÉÍÓÚ.]{1,20}\(|\$?[A-Z]{1,3}\$?\d|\d|(?:'[^']+'|\p{L}[\p{L}\d_]*)[!.]\$?[A-Z]{1,3}\$?\d)|\+\$?[A-Z]{1,3}\$?\d+$)/iu;

// A cell that begins with one was meant to be between quotes.
const CURLY = /^[“”„«]/;

/**
 * CSV as spreadsheets write it to rows of `schema`, whose keys are the columns. Cells reach the schema as text; what a
 * spreadsheet has rewritten and can mean only one thing is taken as it was. Every finding is reported with its place, what is
 * wrong in many rows once; undefined if there was one.
 */
export function parseCsv<S extends z.ZodObject>(
  source: SourceText,
  schema: S,
  report: Report,
): PlacedRow<z.output<S>>[] | undefined {
  const wrong: WrongCell[] = [];
  const fail = (offset: number, problem: string, remedy: string, cause = `${offset}`) =>
    wrong.push({ place: source.place(offset), problem, remedy, cause });
  const columns = Object.keys(schema.shape);
  const cells = readCells(source.text, fail);
  const start = headerOf(cells, columns);
  const header = (cells[start] ?? []).map((cell) => ({ ...cell, text: columnOf(cell.text, columns) }));
  // Joined sheets repeat their headings.
  const rows = cells.slice(start + 1).filter((row) => !isSame(row, cells[start] ?? []));
  if (cells.length === 0) {
    if (wrong.length === 0) fail(0, 'el archivo está vacío', `empiece con el renglón ${columns.join(',')}`);
  } else {
    // Whatever else is wrong comes of this.
    if (!isNamed(header, columns)) wrong.length = 0;
    checkHeader(header, rows, columns, fail);
  }
  let placed: (PlacedRow<z.output<S>> | undefined)[] = [];
  if (wrong.length === 0) {
    for (const column of columns) if (isDayCell(schema.shape[column]!)) mendDays(column, header, rows, fail);
    placed = rows.map((row) => readRow(row, header, schema, source, fail));
  }
  for (const { place, problem, remedy } of oncePerCause(wrong)) report(place, problem, remedy);
  return wrong.length > 0 ? undefined : placed.filter((row) => row !== undefined);
}

/** A row as a value of `schema`; undefined for one that has been told to be wrong. */
function readRow<S extends z.ZodObject>(
  row: readonly Cell[],
  header: readonly Cell[],
  schema: S,
  source: SourceText,
  fail: Fail,
): PlacedRow<z.output<S>> | undefined {
  const offset = row[0]?.offset ?? 0;
  const offsetOf = (column: string) => row[header.findIndex((cell) => cell.text === column)]?.offset ?? offset;
  const named = header.flatMap(({ text }, index): [string, string][] => (text ? [[text, row[index]?.text ?? '']] : []));
  const [column, noValue] = named.find(([, text]) => NO_VALUE.test(text) || FORMULA.test(text)) ?? [];
  if (column !== undefined) {
    const remedy = 'corrija la fórmula o ensanche la columna, y guarde otra vez';
    fail(offsetOf(column), `la hoja de cálculo escribió «${noValue}» en lugar del valor`, remedy, 'novalue');
    return undefined;
  }
  const { success, data, error } = schema.safeParse(Object.fromEntries(named));
  const isWhole = row.length >= header.length && row.slice(header.length).every(isEmpty);
  // Excel leaves out the last cells of a row when they are empty.
  const isCut = row.length < header.length && row.length * 2 > header.length;
  if (success && (isWhole || isCut)) return { value: data, placeOf: (column) => source.place(offsetOf(column)) };
  const issues = error?.issues ?? [];
  const isAside = row.filter((cell) => !isEmpty(cell)).length * 3 <= header.length && issues.length > 2;
  const curly = row.length > header.length ? row.find(({ text }) => CURLY.test(text)) : undefined;
  if (curly && !isAside) {
    const problem = `las comillas tipográficas (${curly.text[0]}) no encierran una celda`;
    fail(curly.offset, problem, 'escriba comillas rectas (") al principio y al final', 'curly');
  } else if (!isWhole && !isAside) {
    const count = row.length === 1 ? 'una celda' : `${row.length} celdas`;
    const remedy =
      row.length < header.length
        ? 'agregue las que faltan, aunque queden vacías'
        : 'una celda con comas va entre comillas dobles';
    fail(offset, `el renglón tiene ${count} y el encabezado ${header.length}`, remedy, `cells ${row.length}`);
  } else if (isAside) {
    const remedy = 'si es un total o un comentario, bórrelo; si no, complételo';
    fail(offset, 'este renglón no tiene los datos de sus columnas', remedy);
  } else
    for (const issue of issues) {
      const column = String(issue.path[0] ?? header[0]?.text);
      const { problem, remedy } = explainIssue(issue, column);
      fail(offsetOf(column), problem, remedy, `${column} ${problem}`);
    }
  return undefined;
}

type Fail = (offset: number, problem: string, remedy: string, cause?: string) => void;

const isSame = (row: readonly Cell[], other: readonly Cell[]) =>
  row.length === other.length && row.every(({ text }, index) => text === other[index]!.text);
const isEmpty = ({ text }: Cell) => text === '';
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

/** The row of the headings: the first of the upper ones that has most of the columns. */
function headerOf(cells: readonly Cell[][], columns: readonly string[]): number {
  const found = (row: readonly Cell[]) => row.filter(({ text }) => columns.includes(columnOf(text, columns))).length;
  const index = cells.slice(0, LAST_HEADER).findIndex((row) => found(row) * 2 > columns.length);
  return Math.max(index, 0);
}

/** False for a row that is no row of headings: of many columns one may be called right by chance. */
function isNamed(header: readonly Cell[], columns: readonly string[]): boolean {
  return header.filter(({ text }) => columns.includes(text)).length > (columns.length > 2 ? 1 : 0);
}

function checkHeader(header: Cell[], rows: readonly Cell[][], columns: readonly string[], fail: Fail): void {
  if (header.length === 1 && /[,;\t]/.test(header[0]!.text)) {
    const remedy =
      'sepárelo (Excel: Datos > Texto en columnas; LibreOffice: Datos > Texto a columnas) y guarde otra vez';
    fail(header[0]!.offset, 'cada renglón está entero en una sola celda', remedy);
    return;
  }
  if (!isNamed(header, columns)) {
    const remedy = `deje como primer renglón los nombres de las columnas: ${columns.join(',')}`;
    fail(header[0]!.offset, 'las columnas no se llaman como deben', remedy);
    return;
  }
  const missing = columns.filter((column) => !header.some(({ text }) => text === column));
  const unknown = header.filter(({ text }) => text !== '' && !columns.includes(text));
  for (const [index, cell] of header.entries()) {
    if (cell.text === '') {
      const row = rows.find((each) => (each[index]?.text ?? '') !== '');
      if (row)
        fail(row[index]!.offset, 'esta celda está en una columna sin nombre', 'bórrela o dé nombre a la columna');
    } else if (!columns.includes(cell.text)) {
      const { problem, remedy } = explainUnknown('columna', cell.text, missing.length > 0 ? missing : columns);
      fail(cell.offset, problem, remedy);
    } else if (header.findIndex((other) => other.text === cell.text) !== index) {
      fail(cell.offset, `la columna «${cell.text}» está dos veces`, 'deje solo una');
    }
  }
  // A heading of another name is one mistake: that the right one is missing goes without saying.
  if (unknown.length < missing.length) {
    const meant = unknown.map(({ text }) => closestWord(text, missing));
    for (const column of missing) if (!meant.includes(column)) fail(0, `falta la columna «${column}»`, 'agréguela');
  }
}

/** Days as they were before a spreadsheet wrote them its own way. */
function mendDays(column: string, header: readonly Cell[], rows: readonly Cell[][], fail: Fail): void {
  const at = header.findIndex(({ text }) => text === column);
  const cells = rows.flatMap((row) => row[at] ?? []);
  const { days, unclear } = readSheetDays(cells.map(({ text }) => text));
  if (unclear !== undefined) {
    const cell = cells.find(({ text }) => text === unclear)!;
    fail(
      cell.offset,
      `la hoja de cálculo cambió las fechas y no se sabe si en «${unclear}» va primero el día o el mes`,
      'dé a la columna el formato AAAA-MM-DD (Excel: Inicio > Formato > Formato de celdas > Personalizada; LibreOffice: Formato > Celdas > Fecha) y guarde otra vez',
    );
    // Said for all of them.
    for (const each of cells) each.text = '';
    return;
  }
  for (const [index, cell] of cells.entries()) cell.text = days[index]!;
}
