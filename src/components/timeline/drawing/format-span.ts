import type { DateSpan, PartialDate } from '../../../content/dates.ts';
import { formatDate } from '../../../language/format-date.ts';

/**
 * A date or an interval in words, what both ends share said once: «24 de mayo a 17 de junio de 2019», «2013 a 2015»,
 * «diciembre de 2019 a 31 de agosto de 2021».
 */
export function formatSpan({ from, to, interval }: DateSpan, locale = 'es-MX'): string {
  const end = formatDate(to, locale);
  if (!interval || sameDate(from, to)) return end;
  return `${formatStart(from, to, locale)} a ${end}`;
}

/** The start of an interval without the year, or the month and year, that its end says too. */
function formatStart(from: PartialDate, to: PartialDate, locale: string): string {
  const shares = from.year === to.year && (from.day === undefined) === (to.day === undefined);
  if (!shares || from.month === undefined || to.month === undefined) return formatDate(from, locale);
  if (from.day !== undefined && from.month === to.month) return String(from.day);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', month: 'long' };
  if (from.day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(locale, options).format(Date.UTC(from.year, from.month - 1, from.day ?? 1));
}

function sameDate(a: PartialDate, b: PartialDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
