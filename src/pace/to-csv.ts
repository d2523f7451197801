import { writeCsv } from '../csv/write-csv.ts';
import { paceWords } from '../language/pace-es-mx.ts';
import type { SummaryRow } from './pace-summary.ts';

/** The summary as a file for spreadsheets. */
export function toCsv(rows: readonly SummaryRow[]): string {
  const { columns } = paceWords;
  return writeCsv([
    [columns.chapter, columns.planned, columns.real],
    ...rows.map(({ chapter, planned, real }) => [chapter, String(planned), String(real)]),
  ]);
}
