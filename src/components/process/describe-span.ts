import type { DateSpan, PartialDate } from '../../content/dates.ts';
import { formatDate } from '../../language/format-date.ts';

/** «24 de mayo al 17 de junio de 2019»: what both dates share is said once. Each date stays on one line. */
export function describeSpan({ from, to, interval }: DateSpan): string {
  const end = onOneLine(formatDate(to));
  if (!interval) return end;
  if (from.year !== to.year || from.month === undefined || to.month === undefined)
    return `${onOneLine(formatDate(from))} a ${end}`;
  const start = from.month === to.month && from.day !== undefined ? String(from.day) : withoutYear(from);
  return `${start} ${to.day === undefined ? 'a' : 'al'} ${end}`;
}

function withoutYear(date: PartialDate): string {
  return onOneLine(formatDate(date).replace(new RegExp(` de ${date.year}$`), ''));
}

function onOneLine(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
