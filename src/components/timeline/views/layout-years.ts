import { endOf, parsePartialDate, startOf } from '../../../content/dates.ts';
import type { Timeline } from '../schema.ts';

/** A year below the lanes. */
export interface YearDrawing {
  x: number;
  width: number;
  /** Nothing where the years are too narrow for each to be written. */
  text: string;
  /** Where its text is centred, and how large. */
  middle: number;
  size: number;
}

// Of its letters' size, what a year takes: more where it is large, for the eye and for the sign that the scale breaks.
const NARROWEST_YEAR = 2.7;
const NARROWEST_LARGE = 3.5;
const LARGE = 24;
const PRESSED_SIZE = 18;
const BREAK = 12;

/** The years from `first` to `last`, an instant each, as many of them written as are read well at `size`. */
export function layoutYears(
  { desde, hasta }: Pick<Timeline, 'desde' | 'hasta'>,
  x: (instant: number) => number,
  size: number,
): YearDrawing[] {
  const [from, to] = [startOf(parsePartialDate(desde)!), endOf(parsePartialDate(hasta)!)];
  const [first, last] = [parsePartialDate(desde)!.year, parsePartialDate(hasta)!.year];
  const [left, right] = [x(from), x(to)];
  const large = size >= LARGE;
  const narrowest = size * (large ? NARROWEST_LARGE : NARROWEST_YEAR);
  const aside = large ? narrowest / 2 : Number.NEGATIVE_INFINITY;
  const yearWidth = ((right - left) / (to - from)) * 365.25 * 864e5;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((years) => years * yearWidth >= narrowest) ?? 1000;
  const years: YearDrawing[] = [];
  for (let year = first; year <= last; year++) {
    const start = Math.max(left, x(Date.UTC(year, 0, 1)));
    const width = Math.min(right, x(Date.UTC(year + 1, 0, 1))) - start;
    const middle = Math.max(left + aside, Math.min(right - aside, start + width / 2));
    // A written year must fit between the picture's ends, also when the line begins or stops inside it.
    const fits = middle - narrowest / 2 >= left - 20 && middle + narrowest / 2 <= right + 2;
    const written = year % step === 0 && (step > 1 ? fits : width >= narrowest - 4);
    years.push({ x: start, width, text: written ? String(year) : '', middle, size });
  }
  return years;
}

/** The years on one side of an era, pressed together: the first and the last are written, or the one at the line's end. */
export function layoutPressedYears(
  { desde, hasta }: Pick<Timeline, 'desde' | 'hasta'>,
  x: (instant: number) => number,
  end: 'first' | 'last',
): YearDrawing[] {
  const years = layoutYears({ desde, hasta }, x, PRESSED_SIZE);
  const [first, last] = [years[0]!, years.at(-1)!];
  // Words keep clear of the sign that the scale breaks.
  const left = first.x + (end === 'last' ? BREAK : 0);
  const right = last.x + last.width - (end === 'first' ? BREAK : 0);
  const half = PRESSED_SIZE * 1.3;
  if (years.every(({ text }) => text !== '') || right - left < 2 * half) return years;
  const both = right - left >= 5 * half;
  const written = both ? [first, last] : [end === 'first' ? first : last];
  const between = both && years.length > 2 ? [{ ...first, width: 0, middle: (left + right) / 2, text: '···' }] : [];
  const named = years.map((year) => ({
    ...year,
    text: written.includes(year) ? String(parsePartialDate(year === first ? desde : hasta)!.year) : '',
    middle: Math.max(left + half, Math.min(right - half, year.middle)),
  }));
  return [...named, ...between];
}
