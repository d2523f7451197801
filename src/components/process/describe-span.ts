import type { DateSpan } from '../../content/dates.ts';
import { formatSpan } from '../format-span.ts';

/** «24 de mayo al 17 de junio de 2019»: each date stays on one line. */
export function describeSpan(span: DateSpan): string {
  const { from, to } = span;
  const isOfDays = from.year === to.year && from.day !== undefined && to.day !== undefined;
  const dates = formatSpan(span).split(' a ');
  return dates.map((date) => date.replaceAll(' ', '\u00a0')).join(isOfDays ? ' al ' : ' a ');
}
