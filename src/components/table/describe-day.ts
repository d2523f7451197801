import { parsePartialDate, startOf } from '../../content/dates.ts';
import { formatDate } from '../../language/format-date.ts';

const WEEKDAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

export interface DayWords {
  /** «mié 21 ago» */
  short: string;
  /** «2019» */
  year: string;
  /** «miércoles 21 de agosto de 2019» */
  long: string;
}

/** A day of a data file (`2019-08-21`) in words; the weekday is computed, so it can't contradict the date. */
export function describeDay(day: string): DayWords {
  const date = parsePartialDate(day);
  if (date?.month === undefined || date.day === undefined) throw new Error(`«${day}» no es un día`);
  const weekday = WEEKDAYS[new Date(startOf(date)).getUTCDay()]!;
  return {
    short: `${weekday.slice(0, 3)} ${date.day} ${MONTHS[date.month - 1]}`,
    year: String(date.year),
    long: `${weekday} ${formatDate(date)}`,
  };
}
