import { parsePartialDate } from './dates.ts';

const MONTHS = ['ene jan', 'feb', 'mar', 'abr apr', 'may', 'jun', 'jul', 'ago aug', 'sep set', 'oct', 'nov', 'dic dec'];
const TIME = /[ T]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?(?:Z|[+-]\d\d:?\d\d)?$/i;

// Days from 1899-12-30, as spreadsheets count them: 2000 to 2099.
const SERIALS = [36526, 73050] as const;

/**
 * Days as a spreadsheet may have rewritten the cells of one column, to `2016-06-20`. What can't be a day stays as it is. Whether
 * the day or the month comes first is read off the whole column; `unclear` is the first cell where both would do.
 */
export function readSheetDays(cells: readonly string[]): { days: string[]; unclear: string | undefined } {
  const parts = cells.map((cell) => partsOf(cell.replace(TIME, '').trim()));
  const open = parts.flatMap((part) => (Array.isArray(part) ? [part] : []));
  const dayFirst = open.every(([day, month, year]) => isDay(year, month, day));
  const monthFirst = open.every(([month, day, year]) => isDay(year, month, day));
  const isUnclear = dayFirst && monthFirst && open.some(([first, second]) => first !== second);
  return {
    days: cells.map((cell, index) => {
      const part = parts[index];
      if (part === undefined) return cell;
      if (typeof part === 'string') return part;
      const [first, second, year] = part;
      const [month, day] = dayFirst || !monthFirst ? [second, first] : [first, second];
      return isDay(year, month, day) ? iso(year, month, day) : cell;
    }),
    unclear: isUnclear ? cells[parts.findIndex((part) => Array.isArray(part) && part[0] !== part[1])] : undefined,
  };
}

/** A day, or three numbers of which the first two may be day and month or month and day; undefined for anything else. */
function partsOf(text: string): string | [number, number, number] | undefined {
  const [, y = '', m = '', d = ''] =
    /^(\d{4})[-–/.](\d{1,2})[-–/.](\d{1,2})$/.exec(text) ?? /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  if (y) return iso(Number(y), Number(m), Number(d));
  const [, first = '', second = '', year = ''] =
    /^(?:\p{L}+[.,]*\s+)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/u.exec(text) ?? [];
  if (first) return [Number(first), Number(second), fullYear(year)];
  const [, day = '', name = '', end = ''] =
    /^(?:\p{L}+, )?(\d{1,2})[°º.]?[-/. ]+(?:de )?(\p{L}{3,})\.?[-/., ]+(?:del? )?(\d{4}|\d{2})$/u.exec(text) ?? [];
  if (day && monthOf(name)) return iso(fullYear(end), monthOf(name), Number(day));
  const [, word = '', date = '', last = ''] = /^(?:\p{L}+, )?(\p{L}{3,})\.? (\d{1,2}),? (\d{4})$/u.exec(text) ?? [];
  if (word && monthOf(word)) return iso(Number(last), monthOf(word), Number(date));
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Number.parseInt(text, 10) : 0;
  if (serial >= SERIALS[0] && serial <= SERIALS[1])
    return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return undefined;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const isDay = (year: number, month: number, day: number) => parsePartialDate(iso(year, month, day)) !== undefined;

/** Two figures as spreadsheets read them: to 29 of this century. */
function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);
}

/** 1 to 12 by its first three letters, in Spanish or English; 0 for another word. */
function monthOf(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((names) => names.split(' ').includes(short)) + 1;
}
