import { parsePartialDate } from './dates.ts';

const MONTHS = ['ene jan', 'feb', 'mar', 'abr apr', 'may', 'jun', 'jul', 'ago aug', 'sep set', 'oct', 'nov', 'dic dec'];
// What stands behind a day or before it: a time, its zone.
const TIME =
  /,?[ T]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?(?:Z|[+-]\d\d:?\d\d)?$|^\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?\s+(?=\S)|(?<=\d)Z$/i;

// Days from 1899-12-30, as spreadsheets count them: 2000 to 2099.
const SERIAL = /^(?:[A-Z]{0,3}\$ ?)?(\d{2})[.,]?(\d{3})(?:[.,]\d+)?$/;
const SERIALS = [36526, 73050] as const;
// From 1904-01-01, where Excel for Mac may begin to count.
const SINCE_1904 = 1462;
const DAY = 86_400_000;

/** Days of one column; `years` are those that another column of the sheet has for each, where it has one. */
export interface SheetDays {
  days: string[];
  /** The first cell of which day and month can't be told apart. */
  unclear: string | undefined;
}

/**
 * Days as a spreadsheet may have rewritten the cells of one column, to `2016-06-20`. What can't be a day stays as it is. Whether
 * the day or the month comes first is read off the whole column; a day without its year has that of its row in `years`.
 */
export function readSheetDays(cells: readonly string[], years: readonly (number | undefined)[] = []): SheetDays {
  const parts = cells.map((cell, index) =>
    partsOf(
      cell
        .replace(TIME, '')
        .trim()
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/ ?([-/]) ?/g, '$1')
        .replace(/(?<=\d)[.,]$/, ''),
      years[index],
    ),
  );
  const open = parts.filter((part) => Array.isArray(part));
  const dayFirst = open.every(([day, month, year]) => isDay(year, month, day));
  const monthFirst = open.every(([month, day, year]) => isDay(year, month, day));
  // Of a text it takes for days of its own language a sheet changes those it can, month for day, and leaves the others.
  const changed = parts.filter((part) => typeof part === 'string' && part.slice(5, 7) !== part.slice(8));
  const isTorn =
    open.length > 1 &&
    changed.length > 1 &&
    dayFirst !== monthFirst &&
    changed.every((day) => String(day).slice(8) <= '12');
  const isUnclear = dayFirst && monthFirst && open.some(([first, second]) => first !== second);
  const days = cells.map((cell, index) => {
    const part = parts[index];
    if (part === undefined) return cell;
    if (typeof part === 'string') return part;
    const [first, second, year] = part;
    const [month, day] = dayFirst || !monthFirst ? [second, first] : [first, second];
    return isDay(year, month, day) ? iso(year, month, day) : cell;
  });
  return {
    days: countsFrom1904(days, cells, years) ? days.map(fourYearsOn) : days,
    unclear: isTorn
      ? cells[parts.indexOf(changed[0])]
      : isUnclear
        ? cells[parts.findIndex((part) => Array.isArray(part) && part[0] !== part[1])]
        : undefined,
  };
}

/** True when every day is four years and a day before the year that its row has: of two days at least, or a number of days. */
function countsFrom1904(days: readonly string[], cells: readonly string[], years: readonly (number | undefined)[]) {
  const known = days.flatMap((day, index) =>
    years[index] && parsePartialDate(day)?.day ? [{ day, cell: cells[index]!, year: `${years[index]}-` }] : [],
  );
  return (
    (known.length > 1 || known.some(({ cell }) => SERIAL.test(cell))) &&
    known.every(({ day, year }) => !day.startsWith(year) && fourYearsOn(day).startsWith(year))
  );
}

const fourYearsOn = (day: string) =>
  parsePartialDate(day)?.day ? new Date(Date.parse(day) + SINCE_1904 * DAY).toISOString().slice(0, 10) : day;

/** A day, or three numbers of which the first two may be day and month or month and day; undefined for anything else. */
function partsOf(text: string, ownYear = 0): string | [number, number, number] | undefined {
  const [, y = '', m = '', d = ''] =
    /^(\d{4})[-/. ](\d{1,2}|\p{L}{3,})[-/. ](\d{1,2})$/u.exec(text) ??
    /^((?:19|20)\d\d)(0[1-9]|1[0-2])(\d\d)$/.exec(text) ??
    [];
  if (y) return iso(Number(y), Number(m) || monthOf(m), Number(d));
  const [, first = '', second = '', year = ''] =
    /^(?:\p{L}+[.,]*\s+)?(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/u.exec(text) ??
    /^(\d{1,2})(\d\d)((?:19|20)\d\d)$/.exec(text) ??
    [];
  if (first) return year || ownYear ? [Number(first), Number(second), fullYear(year) || ownYear] : undefined;
  const [, day = '', name = '', end = ''] =
    /^(?:\p{L}+[.,]*\s+)?(\d{1,2})[°º.]?[-/. ]+(?:de )?(\p{L}{3,})\.?(?:[-/., ]+(?:del? )?(\d{4}|\d{2}))?$/u.exec(
      text,
    ) ?? [];
  if (monthOf(name)) return end || ownYear ? iso(fullYear(end) || ownYear, monthOf(name), Number(day)) : undefined;
  const [, word = '', date = '', last = ''] =
    /^(?:\p{L}+[.,]*\s+)?(\p{L}{3,})\.?[-/ ](\d{1,2})[-/, ]+(\d{4})$/u.exec(text) ?? [];
  if (monthOf(word)) return iso(Number(last), monthOf(word), Number(date));
  const serial = Number(SERIAL.exec(text)?.slice(1).join('') ?? 0);
  return serial >= SERIALS[0] && serial <= SERIALS[1]
    ? new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
    : undefined;
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const isDay = (year: number, month: number, day: number) => parsePartialDate(iso(year, month, day)) !== undefined;

/** Two figures as spreadsheets read them: to 29 of this century; 0 without any. */
function fullYear(text: string): number {
  return text.length === 2 ? Number(text) + (Number(text) < 30 ? 2000 : 1900) : Number(text);
}

/** 1 to 12 by its first three letters, in Spanish or English; 0 for another word. */
function monthOf(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((names) => names.split(' ').includes(short)) + 1;
}
