import type { z } from 'zod';
import { explainIssue, explainUnknown } from './explain-issue.ts';
import type { Report } from './content-error.ts';
import type { SourceText } from './source-text.ts';

interface Cell {
  text: string;
  offset: number;
}

/** A row's value and the offset in the source of each of its columns. */
export interface PlacedRow<T> {
  value: T;
  offset: number;
  offsetOf(column: string): number;
}

/**
 * CSV as spreadsheets write it (RFC 4180; `,` or `;` between cells) to rows of `schema`, whose keys are the columns.
 * Cells reach the schema as text. Every finding is reported with its place; undefined if there was one.
 */
export function parseCsv<S extends z.ZodObject>(
  source: SourceText,
  schema: S,
  report: Report,
): PlacedRow<z.output<S>>[] | undefined {
  let clean = true;
  const fail = (offset: number, problem: string, remedy: string) => {
    clean = false;
    report(source.place(offset), problem, remedy);
  };
  const [header, ...rows] = readCells(source.text, fail);
  const columns = Object.keys(schema.shape);
  if (!header) {
    fail(0, 'el archivo está vacío', `empiece con el renglón ${columns.join(',')}`);
    return undefined;
  }
  for (const [index, cell] of header.entries()) {
    if (!columns.includes(cell.text)) {
      const { problem, remedy } = explainUnknown('columna', cell.text, columns);
      fail(cell.offset, problem, remedy);
    } else if (header.findIndex((other) => other.text === cell.text) !== index) {
      fail(cell.offset, `la columna «${cell.text}» está dos veces`, 'deje solo una');
    }
  }
  for (const column of columns) {
    if (!header.some((cell) => cell.text === column)) fail(0, `falta la columna «${column}»`, 'agréguela');
  }
  if (!clean) return undefined;

  const placed: PlacedRow<z.output<S>>[] = [];
  for (const row of rows) {
    const offset = row[0]?.offset ?? 0;
    if (row.length !== header.length) {
      fail(
        offset,
        `el renglón tiene ${row.length === 1 ? 'una celda' : `${row.length} celdas`} y el encabezado ${header.length}`,
        row.length < header.length
          ? 'agregue las que faltan, aunque queden vacías'
          : 'una celda con comas va entre comillas dobles',
      );
      continue;
    }
    const offsetOf = (column: string) => row[header.findIndex((cell) => cell.text === column)]?.offset ?? offset;
    const result = schema.safeParse(
      Object.fromEntries(header.map((cell, index) => [cell.text, row[index]?.text ?? ''])),
    );
    if (result.success) placed.push({ value: result.data, offset, offsetOf });
    else
      for (const issue of result.error.issues) {
        const column = String(issue.path[0] ?? header[0]?.text);
        const { problem, remedy } = explainIssue(issue, column);
        fail(offsetOf(column), problem, remedy);
      }
  }
  return clean ? placed : undefined;
}

const UNCLOSED = ['comillas sin cerrar', 'cierre la celda con comillas dobles'] as const;

type Fail = (offset: number, problem: string, remedy: string) => void;

function readCells(text: string, fail: Fail): Cell[][] {
  const firstLine = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  // Spreadsheets in Spanish often save with semicolons.
  const separator = firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let i = 0;
  while (i < text.length) {
    const start = i;
    const cell = text[i] === '"' ? readQuoted(text, i, fail) : readBare(text, i, separator);
    i = cell.end;
    row.push({ text: cell.text, offset: start });
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

function readBare(text: string, start: number, separator: string): { text: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  return { text: text.slice(start, end).trim(), end };
}

function readQuoted(text: string, start: number, fail: Fail): { text: string; end: number } {
  let value = '';
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] !== '"') value += text[i];
    else if (text[i + 1] === '"') {
      value += '"';
      i++;
    } else return { text: value.trim(), end: i + 1 };
  }
  fail(start, ...UNCLOSED);
  return { text: value.trim(), end: text.length };
}
