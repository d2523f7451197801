import type { z } from 'zod';
import type { Cell } from '../csv/read-csv.ts';
import type { Place, Report } from './content-error.ts';
import { explainIssue } from './explain-issue.ts';
import { findExchange } from './find-exchange.ts';
import { endsOpen, FEWEST, IF_CUT, isCutText } from './is-cut-text.ts';
import { oncePerCause, type TellCell, type WrongCell } from './once-per-cause.ts';
import { readCells } from './read-cells.ts';
import { cellFormat, cellKind, yearCell } from './sheet-cells.ts';
import { readSheetDays } from './sheet-days.ts';
import { checkHeader, findHeader, isNamed, OTHER_SIGN, splitHeadings } from './sheet-header.ts';
import { AS_DAY, ONE_SHEET, UNMERGE } from './sheet-menus.ts';
import type { SourceText } from './source-text.ts';

/** A row's value and where each of its columns stands. */
export interface PlacedRow<T> {
  value: T;
  placeOf(column: string): Place;
}

/** A sheet while it is read. */
interface Sheet {
  source: SourceText;
  header: readonly Cell[];
  rows: readonly Cell[][];
  tell: TellCell;
  /** How a column is given the format in which its cells can be read; undefined where none changes them. */
  formatOf(column: string): string | undefined;
}

// What spreadsheets show where they have no value.
const NO_VALUE = /^(#(?:[Nn]\/[AaDd]|[¡¿]?\p{Lu}[\p{Lu}\d/]*[!?])|#{3,}|Err:\d+|(?:Loading|Cargando)\.{3})$/u;

// A formula itself, where a sheet was saved with its formulas shown.
const FORMULA =
  /^(?:=\s*[+-]?(?:[A-ZÁÉÍÓÚ.]{1,20}\(|\$?[A-Z]{1,3}\$?\d|\d|(?:'[^']+'|\p{L}[\p{L}\d_]*)[!.]\$?[A-Z]{1,3}\$?\d)|\+\$?[A-Z]{1,3}\$?\d+$)/iu;

// A cell that begins with one was meant to be between quotes.
const CURLY = /^[“”„«]/;

// So many rows with mistakes in several columns are no totals or comments below them.
const MANY = 4;

const EXCHANGED = 'exchanged';
// What holds of so many rows holds of all.
const SAMPLE = 100;

/**
 * CSV as spreadsheets write it to rows of `schema`, whose keys are the columns. Cells reach the schema as text; what a
 * spreadsheet has rewritten and can mean only one thing is taken as it was. Every finding is reported with its place, what is
 * wrong in many rows once; undefined if there was one, unless it is only that two headings changed places. `isSource` knows the
 * ids of sources.
 */
export function parseCsv<S extends z.ZodObject>(
  source: SourceText,
  schema: S,
  report: Report,
  isSource: (id: string) => boolean = () => true,
): PlacedRow<z.output<S>>[] | undefined {
  const wrong: WrongCell[] = [];
  const tell: TellCell = (offset, problem, remedy, cause = `${offset}`, more = {}) =>
    wrong.push({ place: source.place(offset), problem, remedy, cause, ...more });
  const columns = Object.keys(schema.shape);
  const cells = readCells(source.text, tell);
  const { cells: found, end } = findHeader(cells, columns);
  // Joined sheets repeat their headings.
  const rows = cells.slice(end).filter((row) => !isSame(row, cells[end - 1] ?? []));
  let placed: (PlacedRow<z.output<S>> | undefined)[] = [];
  if (cells.length === 0) {
    const remedy = `empiece con el renglón ${columns.join(',')}; ${ONE_SHEET}`;
    if (wrong.length === 0) tell(0, 'el archivo está vacío', remedy);
  } else {
    // Whatever else is wrong comes of this.
    if (!isNamed(found, columns)) wrong.length = 0;
    const header = splitHeadings(found, columns, (cell) => tellSign(cell, signBehind(found, source), source, tell));
    checkHeader(header, cells, columns, tell);
    if (wrong.every(({ cause }) => cause === 'sign')) {
      const formatOf = (column: string) => cellFormat(schema.shape[column]);
      const sheet = { source, header, rows, tell, formatOf };
      const exchange = findExchange(header, Math.min(rows.length, SAMPLE), (meant) =>
        countWrong({ ...sheet, header: meant }, schema, isSource),
      );
      if (exchange) {
        const [one, other] = exchange.names;
        const problem = `los encabezados «${one}» y «${other}» están cambiados: cada uno está sobre los datos del otro`;
        tell(exchange.first.offset, problem, 'ponga cada uno en el lugar del otro', EXCHANGED);
      }
      placed = readRows({ ...sheet, header: exchange?.header ?? header }, schema);
    }
  }
  for (const { place, problem, remedy } of oncePerCause(wrong)) report(place, problem, remedy);
  const cut = wrong.length === 0 && endsOpen(source.text) ? lastIfCut(rows, cells[end - 1] ?? []) : undefined;
  if (cut) report(source.place(cut.offset), 'la hoja quizá está cortada en este renglón', IF_CUT, 'aviso');
  const isRead = wrong.every(({ cause }) => cause === EXCHANGED);
  return isRead ? placed.filter((row) => row !== undefined) : undefined;
}

/** How many rows are none of `schema`'s or cite what is no source. */
function countWrong(sheet: Sheet, schema: z.ZodObject, isSource: (id: string) => boolean): number {
  const columnsOf = (kind: string) =>
    Object.keys(schema.shape).filter((column) => cellKind(schema.shape[column]) === kind);
  const cited = columnsOf('source');
  // A code that stands there again is no code.
  const [code = ''] = columnsOf('code');
  const seen = new Set<unknown>();
  // Cells are put right where they stand.
  const rows = sheet.rows.slice(0, SAMPLE).map((row) => row.map((cell) => ({ ...cell })));
  return readRows({ ...sheet, rows, tell: () => {} }, schema).filter(
    (row) =>
      !row ||
      (row.value[code] !== undefined && seen.size === seen.add(row.value[code]).size) ||
      cited.some((column) => row.value[column] !== undefined && !isSource(String(row.value[column]))),
  ).length;
}

/** All rows as values of `schema`; undefined for those that have been told to be wrong. */
function readRows<S extends z.ZodObject>(sheet: Sheet, schema: S): (PlacedRow<z.output<S>> | undefined)[] {
  const { source, header, rows } = sheet;
  const kinds = header.map(({ text }) => cellKind(schema.shape[text]));
  const years = rows.map((row) => Number(yearCell.safeParse(row[kinds.indexOf('year')]?.text).data));
  for (const [index, kind] of kinds.entries()) if (kind === 'day') mendDays(index, years, sheet);
  const read = rows.map((row) => {
    const cells = header.flatMap(({ text }, index): [string, string][] =>
      text ? [[text, row[index]?.text ?? '']] : [],
    );
    return { row, cells, ...schema.safeParse(Object.fromEntries(cells)) };
  });
  const isFew = read.filter(({ error }) => (error?.issues.length ?? 0) > 2).length < MANY;
  return read.map(({ row, cells, data, error }) => {
    const offsetOf = (column: string) =>
      row[header.findIndex((cell) => cell.text === column)]?.offset ?? row[0]?.offset ?? 0;
    const isWhole = row.length >= header.length && row.slice(header.length).every(isEmpty);
    // Excel leaves out the last cells of a row when they are empty.
    const isCut = row.length < header.length && row.length * 2 > header.length;
    const lost = cells.find(([, text]) => NO_VALUE.test(text) || FORMULA.test(text));
    if (!lost && data && (isWhole || isCut))
      return { value: data, placeOf: (column) => source.place(offsetOf(column)) };
    if (lost) {
      const remedy = 'corrija la fórmula o ensanche la columna, y guarde otra vez';
      const problem = `la hoja de cálculo escribió «${lost[1]}» en lugar del valor`;
      sheet.tell(offsetOf(lost[0]), problem, remedy, 'novalue');
    } else tellRow(row, error?.issues ?? [], isWhole, isFew, offsetOf, sheet);
    return undefined;
  });
}

/** Tells what is wrong with a row: its cells' number, or that it is none of the table's, or each wrong cell. */
function tellRow(
  row: readonly Cell[],
  issues: readonly z.core.$ZodIssue[],
  isWhole: boolean,
  isFew: boolean,
  offsetOf: (column: string) => number,
  { header, source, tell, formatOf }: Sheet,
): void {
  const offset = row[0]?.offset ?? 0;
  const isAside =
    issues.length > 2 && (row.filter((cell) => !isEmpty(cell)).length * 3 <= header.length || (isWhole && isFew));
  const curly = row.length > header.length ? row.find(({ text }) => CURLY.test(text)) : undefined;
  const sign = signBehind(header, source);
  const joined = row.find(({ text }) => {
    const signs: string[] = text.match(OTHER_SIGN) ?? [];
    return signs.length > 0 && row.length + signs.length === header.length && !signs.includes(sign);
  });
  if (joined) tellSign(joined, sign, source, tell);
  else if (isAside) {
    const remedy = 'si es un total o un comentario, bórrelo; si no, complételo';
    const wrong = issues.map(({ path }) => String(path[0])).join(', ');
    tell(offset, `este renglón no tiene los datos de sus columnas (${wrong})`, remedy, 'aside', { text: '' });
  } else if (curly) {
    const problem = `las comillas tipográficas (${curly.text[0]}) no encierran una celda`;
    tell(curly.offset, problem, 'escriba comillas rectas (") al principio y al final', 'curly');
  } else if (!isWhole) {
    const count = row.length === 1 ? 'una celda' : `${row.length} celdas`;
    const remedy =
      row.length < header.length
        ? 'agregue las que faltan, aunque queden vacías'
        : 'una celda con comas va entre comillas dobles';
    tell(offset, `el renglón tiene ${count} y el encabezado ${header.length}`, remedy, `cells ${row.length}`);
  } else
    for (const issue of issues) {
      const column = String(issue.path[0] ?? header[0]?.text);
      const text = row[header.findIndex((cell) => cell.text === column)]?.text;
      const { problem, remedy } = explainIssue(issue, column);
      // Of merged cells a spreadsheet writes the first one.
      if (text === '') {
        const all = `llene cada una; si están combinadas, ${UNMERGE}`;
        tell(offsetOf(column), `«${column}» está vacío`, remedy, `${column} empty`, { text, all });
        continue;
      }
      const format = formatOf(column);
      const all = format && !remedy.includes(format) ? `${remedy}; si los cambió la hoja, ${format}` : undefined;
      tell(offsetOf(column), problem, remedy, `${column} ${problem}`, { text, all });
    }
}

/** The last row, if it has fewer cells than all others or ends amid a sentence. */
function lastIfCut(rows: readonly Cell[][], header: readonly Cell[]): Cell | undefined {
  const last = rows.at(-1);
  const others = rows.slice(0, -1);
  if (!last || others.length < FEWEST) return undefined;
  const end = last.length - 1;
  const column = others.flatMap((row) => row[end]?.text || []);
  const isShort = last.length < header.length && others.every((row) => row.length >= header.length);
  return isShort || (!isEmpty(last[end]!) && isCutText(last[end]!.text, column)) ? last[0] : undefined;
}

const isSame = (row: readonly Cell[], other: readonly Cell[]) =>
  row.length === other.length && row.every(({ text }, index) => text === other[index]!.text);
const isEmpty = ({ text }: Cell) => text === '';

/** What parts the first cell of a row from the others. */
const signBehind = (row: readonly Cell[], source: SourceText) => source.text[row[0]?.end ?? 0] ?? '';

/** Tells that a cell has another separator within, and so is several. */
function tellSign(cell: Cell, sign: string, source: SourceText, tell: TellCell): void {
  const nameOf = (each: string) => (each === '\t' ? 'un tabulador' : `«${each}»`);
  const at = source.text.slice(cell.offset, cell.end).search(OTHER_SIGN) + cell.offset;
  const problem = `aquí ${nameOf(source.text[at]!)} separa dos celdas, y ${nameOf(sign)} las demás`;
  tell(at, problem, `escriba ${nameOf(sign)} entre todas`, 'sign', { text: '' });
}

/** The days of a column as they were before a spreadsheet wrote them its own way. */
function mendDays(column: number, years: readonly number[], { rows, tell }: Sheet): void {
  const cells = rows.flatMap((row, index) => (row[column] ? [{ cell: row[column], year: years[index] }] : []));
  const { days, unclear } = readSheetDays(
    cells.map(({ cell }) => cell.text),
    cells.map(({ year }) => year),
  );
  if (unclear !== undefined) {
    const { cell } = cells.find(({ cell: { text } }) => text === unclear)!;
    const problem = `la hoja de cálculo cambió las fechas y no se sabe si en «${unclear}» va primero el día o el mes`;
    // Days that it left as text no format changes.
    const isTorn = /^\d{4}/.test(unclear);
    tell(cell.offset, problem, isTorn ? 'escríbalas todas como 2016-06-20, y revise las que cambió' : AS_DAY);
  }
  // Said for all of them.
  for (const [index, { cell }] of cells.entries()) cell.text = unclear === undefined ? days[index]! : '';
}
