import { guardText, writeCsv } from '../csv/write-csv.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';
import { type Names, notedSlides, rankedProblems } from './file-contents.ts';
import { noteOf, OWN_PROBLEM, OWN_REASON, reasonOf, type Workbook } from './workbook.ts';

/** Words of the first column; `fin` closes the file, so that half a file is known for one. */
export const CSV_KINDS = { note: 'nota', problem: 'problema', own: 'propio', end: 'fin' } as const;

/** The workbook as a file for spreadsheets, which `parseCsvFile` reads. */
export function toCsv(workbook: Workbook, names: Names): string {
  const places = new Map((workbook.orden?.split(' ') ?? []).map((id, index) => [id, String(index + 1)]));
  const rows: string[][] = notedSlides(workbook, names).map(({ id, title }) => [
    CSV_KINDS.note,
    id,
    title,
    '',
    workbook[noteOf(id)]!,
  ]);
  for (const { id, title } of rankedProblems(workbook, names)) {
    const reason = workbook[reasonOf(id)] ?? '';
    if (reason || places.has(id)) rows.push([CSV_KINDS.problem, id, title, places.get(id) ?? '', reason]);
  }
  for (const [name, title] of [
    [OWN_PROBLEM, workbookWords.ownProblem],
    [OWN_REASON, workbookWords.ownReason],
  ] as const) {
    if (workbook[name]) rows.push([CSV_KINDS.own, name.split('/')[1]!, title, '', workbook[name]]);
  }
  const texts = rows.map((row) => [...row.slice(0, -1), guardText(row.at(-1)!)]);
  return writeCsv([workbookWords.columns, ...texts, [CSV_KINDS.end, String(rows.length), names.workshop, '', '']]);
}
