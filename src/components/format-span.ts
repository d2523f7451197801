import type { DateSpan, PartialDate } from '../content/dates.ts';
import { formatDate } from '../language/format-date.ts';

/**
 * A date or an interval in words, what both ends share said once: «24 de mayo a 17 de junio de 2019», «2013 a 2015»,
 * «diciembre de 2019 a 31 de agosto de 2021».
 */
export function formatSpan({ from, to, interval }: DateSpan): string {
  const end = formatDate(to);
  return !interval || formatDate(from) === end ? end : `${formatStart(from, to)} a ${end}`;
}

/** The start of an interval without the year, or the month and year, that its end says too. */
function formatStart(from: PartialDate, to: PartialDate): string {
  const shares = from.year === to.year && (from.day === undefined) === (to.day === undefined);
  if (!shares || from.month === undefined || to.month === undefined) return formatDate(from);
  if (from.day !== undefined && from.month === to.month) return String(from.day);
  return formatDate(from).replace(` de ${from.year}`, '');
}
