import { unguard } from '../csv/write-csv.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';
import type { FileContents } from './file-contents.ts';
import { splitCsv } from './split-csv.ts';
import { CSV_KINDS } from './to-csv.ts';
import { noteOf, ORDER, isEntry, reasonOf, type Workbook, withEntries } from './workbook.ts';

/** Reads what `toCsv` wrote, also after a spreadsheet has saved it again. */
export function parseCsvFile(text: string): FileContents {
  const { problems } = workbookWords;
  const rows = splitCsv(text)?.filter((row) => row.some((value) => value !== ''));
  if (!rows) return { problem: problems.damaged };
  const [head, ...lines] = rows;
  if (workbookWords.columns.some((name, index) => head?.[index] !== name)) return { problem: problems.foreign };
  const end = lines.findIndex(([kind]) => kind === CSV_KINDS.end);
  if (end === -1) return { problem: problems.cut };
  const body = lines.slice(0, end);
  if (body.length < Number(lines[end]![1])) return { problem: problems.cut };
  const entries: Record<string, string> = {};
  const places: [place: number, id: string][] = [];
  for (const [kind = '', id = '', , place = '', written = ''] of body) {
    const name = nameOf(kind, id);
    if (name === undefined || !isEntry(name) || name in entries) return { problem: problems.damaged };
    entries[name] = unguard(written);
    if (kind === CSV_KINDS.problem && place !== '') places.push([Number(place), id]);
  }
  if (places.some(([place]) => !Number.isInteger(place) || place < 1)) return { problem: problems.damaged };
  const order = places.sort(([a], [b]) => a - b).map(([, id]) => id);
  const workbook: Workbook = withEntries({}, { ...entries, [ORDER]: order.join(' ') });
  return { workbook };
}

function nameOf(kind: string, id: string): string | undefined {
  if (kind === CSV_KINDS.note) return noteOf(id);
  if (kind === CSV_KINDS.problem) return reasonOf(id);
  if (kind === CSV_KINDS.own) return `propio/${id}`;
  return undefined;
}
