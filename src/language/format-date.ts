// To make one takes longer than all dates of a workshop.
const formats = new Map<string, Intl.DateTimeFormat>();

/** A date in words as far as it is known: «25 de marzo de 2021», «marzo de 2019», «2011». Months count from 1. */
export function formatDate(date: { year: number; month?: number; day?: number }, locale = 'es-MX'): string {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (date.month !== undefined) options.month = 'long';
  if (date.day !== undefined) options.day = 'numeric';
  const name = `${locale} ${options.month} ${options.day}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(name, format);
  return format.format(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
}
