/** Rows of a CSV text; undefined when a quote is never closed or stands where none may. Commas, semicolons or tabs part cells. */
export function splitCsv(text: string): string[][] | undefined {
  const body = text.replace(/^\uFEFF/, '');
  // A spreadsheet in another language writes another one.
  const separator = /[,;\t]/.exec(body.split(/\r|\n/, 1)[0]!)?.[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < body.length) {
    let value = '';
    if (body[at] === '"') {
      for (;;) {
        const end = body.indexOf('"', at + 1);
        if (end === -1) return undefined;
        value += body.slice(at + 1, end);
        at = end + 1;
        if (body[at] !== '"') break;
        value += '"';
      }
      if (at < body.length && !`${separator}\r\n`.includes(body[at]!)) return undefined;
    } else {
      const start = at;
      while (at < body.length && !`${separator}\r\n`.includes(body[at]!)) at++;
      value = body.slice(start, at);
      if (value.includes('"')) return undefined;
    }
    row.push(value);
    if (body[at] === separator) {
      at++;
      if (at < body.length) continue;
      row.push('');
    }
    if (body[at] === '\r' && body[at + 1] === '\n') at++;
    at++;
    rows.push(row);
    row = [];
  }
  return rows;
}
