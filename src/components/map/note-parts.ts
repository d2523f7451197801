import { parsePartialDate } from '../../content/dates.ts';
import { formatDate } from '../../language/format-date.ts';

const CITATION = /\[((?:@[a-z0-9-]+)(?:\s*[,;]\s*@[a-z0-9-]+)*)\]/g;
const DATE = /(?<![\w-])\d{4}-\d{2}(?:-\d{2})?(?![\w-])/g;

/**
 * A note of the data file as text and cited sources, in turn; dates like 2016-06-20 are put in words, and the mark of a source
 * never begins a line.
 */
export function noteParts(note: string): ({ text: string } | { ids: string[] })[] {
  const parts: ({ text: string } | { ids: string[] })[] = [];
  let from = 0;
  for (const match of note.matchAll(CITATION)) {
    if (match.index > from) parts.push({ text: datesInWords(note.slice(from, match.index)).replace(/ +$/, '\u00a0') });
    parts.push({ ids: idsOf(match[1]!) });
    from = match.index + match[0].length;
  }
  if (from < note.length) parts.push({ text: datesInWords(note.slice(from)) });
  return parts;
}

/** The sources that a note cites with `[@id]`. */
export function citedInNote(note: string): string[] {
  return [...note.matchAll(CITATION)].flatMap((match) => idsOf(match[1]!));
}

function idsOf(list: string): string[] {
  return list.split(/[,;]/).map((id) => id.trim().slice(1));
}

function datesInWords(text: string): string {
  return text.replace(DATE, (written) => {
    const date = parsePartialDate(written);
    return date ? formatDate(date) : written;
  });
}
