import { readCsv } from '../csv/read-csv.ts';
import { unguard } from '../csv/write-csv.ts';
import { workbookWords } from '../language/workbook-es-mx.ts';
import type { FileContents } from './file-contents.ts';
import { CSV_KINDS } from './to-csv.ts';
import { noteOf, ORDER, isEntry, reasonOf, type Workbook, withEntries } from './workbook.ts';

/** Reads what `toCsv` wrote, also after a spreadsheet has saved it again. */
export function parseCsvFile(text: string): FileContents {
  const { problems } = workbookWords;
  const body = text.replace(/^\uFEFF/, '');
  // A spreadsheet in another language parts cells by another sign.
  const separator = /[,;\t]/.exec(body.split(/\r|\n/, 1)[0]!)?.[0] ?? ',';
  let isDamaged = false;
  const cells = readCsv(body, separator, () => (isDamaged = true));
  if (isDamaged) return { problem: problems.damaged };
  const [head, ...lines] = cells.map((row) => row.map((cell) => cell.text)).filter((row) => row.some(Boolean));
  if (workbookWords.columns.some((name, index) => head?.[index] !== name)) return { problem: problems.foreign };
  const end = lines.findIndex(([kind]) => kind === CSV_KINDS.end);
  if (end === -1) return { problem: problems.cut };
  const said = lines.slice(0, end);
  if (said.length < Number(lines[end]![1])) return { problem: problems.cut };
  const entries: Record<string, string> = {};
  const places: [place: number, id: string][] = [];
  for (const [kind = '', id = '', , place = '', written = ''] of said) {
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
