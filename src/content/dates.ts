import { z } from 'zod';

/** A date as far as it is known, or an interval of such dates, both ends included. */
export interface PartialDate {
  year: number;
  /** 1 to 12 */
  month?: number;
  day?: number;
}

export interface DateSpan {
  from: PartialDate;
  to: PartialDate;
  /** The editor wrote an interval and not one date. */
  interval: boolean;
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `2011`, `2019-03` or `2017-05-24`; undefined for anything else, days that do not exist included. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = PART.exec(text.trim());
  if (!match) return undefined;
  const year = Number(match[1]);
  // Four figures that begin with zeros are a slip: no date here is so old.
  if (year < 1000) return undefined;
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= daysInMonth ? { year, month, day } : undefined;
}

/** One date or two with `/` between them; undefined when a part is no date or the end is before the start. */
export function parseDateSpan(text: string): DateSpan | undefined {
  const [first, second, ...rest] = text.split('/');
  const from = parsePartialDate(first ?? '');
  if (!from || rest.length > 0) return undefined;
  if (second === undefined) return { from, to: from, interval: false };
  const to = parsePartialDate(second);
  return to && endOf(to) >= startOf(from) ? { from, to, interval: true } : undefined;
}

/** First instant of a date, UTC milliseconds. */
export function startOf(date: PartialDate): number {
  return Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1);
}

/** First instant after a date, UTC milliseconds. */
export function endOf(date: PartialDate): number {
  if (date.day !== undefined && date.month !== undefined) return Date.UTC(date.year, date.month - 1, date.day + 1);
  return date.month === undefined ? Date.UTC(date.year + 1, 0, 1) : Date.UTC(date.year, date.month, 1);
}

// YAML reads a bare 2011 as a number; an editor means the year.
const dateText = z.union([z.string(), z.number()]).transform(String);

/** A date in a data file: `2017-05-24`, `2019-03` or `2011`. */
export const dateSchema = dateText.refine((text) => parsePartialDate(text) !== undefined, {
  message: 'no es una fecha; escriba 2017-05-24, 2019-03 o 2011',
});

/** A full day in a data file: `2017-05-24`. */
export const daySchema = dateText.refine((text) => parsePartialDate(text)?.day !== undefined, {
  message: 'no es un día del calendario; escriba año-mes-día, como 2021-03-25',
});

/** A date or an interval in a data file: `2019-01/2021-03`. */
export const dateSpanSchema = dateText.superRefine((text, context) => {
  if (parseDateSpan(text)) return;
  const [first, second, ...rest] = text.split('/');
  // Two good dates the wrong way round are not a matter of how dates are written.
  const reversed = rest.length === 0 && parsePartialDate(first ?? '') && parsePartialDate(second ?? '');
  context.addIssue({
    code: 'custom',
    message: reversed
      ? 'es un intervalo que termina antes de empezar; escriba primero la fecha más antigua'
      : 'no es una fecha ni un intervalo; escriba 2017-05-24, 2019-03, 2011 o un intervalo como 2019-01/2021-03',
  });
});
