// What a spreadsheet takes for a formula; apostrophes before it are counted in, so that `unguard` undoes exactly one.
const FORMULA = /^'*(?:\s*[=+\-@|%＝＋－＠]|[\t\r\n])/;
// What it reads as a number, a date, a time or a truth, and writes back in its own way: 007, 3.50, 1e5, 1/2/2021.
const VALUE =
  /^'*\s*(?:(?=.{0,40}$)(?=.*\d)(?:[\d\s.,:/()$€£%+-]|e(?=[+-]?\d)|[ap]\.?\s?m(?![a-z])|[tz](?![a-z])|(?:de|ene(?:ro)?|jan(?:uary)?|feb(?:rero|ruary)?|mar(?:zo|ch)?|abr(?:il)?|apr(?:il)?|may(?:o)?|jun(?:io|e)?|jul(?:io|y)?|ago(?:sto)?|aug(?:ust)?|sep(?:tiembre|tember|t)?|oct(?:ubre|ober)?|nov(?:iembre|ember)?|dic(?:iembre)?|dec(?:ember)?)(?![a-z]))+|verdadero|falso|true|false)\s*$/i;

/** Rows as a file that any spreadsheet opens: byte order mark, commas, CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** One cell. What would be a formula gets an apostrophe before it, which makes it text. */
function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What people wrote, as it is to stand in its cell: what a spreadsheet would change is guarded like a formula. */
export function guardText(text: string): string {
  return VALUE.test(text) && !FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was written into a cell. */
export function unguard(value: string): string {
  const text = value.slice(1);
  return value.startsWith("'") && (FORMULA.test(text) || VALUE.test(text)) ? text : value;
}
