// What a spreadsheet takes for a formula; apostrophes before it are counted in, so that `unguard` undoes exactly one.
const FORMULA = /^'*(?:\s*[=+\-@|%＝＋－＠]|[\t\r\n])/;
const GUARDED = /^''*(?:\s*[=+\-@|%＝＋－＠]|[\t\r\n])/;

/** Rows as a file that any spreadsheet opens: byte order mark, commas, CRLF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** One cell. What would be a formula gets an apostrophe before it, which makes it text. */
function cell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that was written into a cell. */
export function unguard(value: string): string {
  return GUARDED.test(value) ? value.slice(1) : value;
}
