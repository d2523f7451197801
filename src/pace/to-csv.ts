import { paceWords } from '../language/es-mx.ts';
import type { SummaryRow } from './pace-summary.ts';

/** The summary as a file that any spreadsheet opens: byte order mark, commas, CRLF. */
export function toCsv(rows: readonly SummaryRow[]): string {
  const lines = [
    [paceWords.columns.chapter, paceWords.columns.planned, paceWords.columns.real],
    ...rows.map(({ chapter, planned, real }) => [chapter, String(planned), String(real)]),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** One cell. What a spreadsheet would take for a formula gets an apostrophe before it, which makes it text. */
function cell(value: string): string {
  const safe = /^\s*[=+\-@|%]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
