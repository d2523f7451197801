/** One cell of a spreadsheet's text, as written but for its quotes, and where it begins and ends. */
export interface Cell {
  text: string;
  offset: number;
  end: number;
}

/** Quotes that never close, a quote among the letters of a cell without them, text after those that close one. */
export type Fault = 'open' | 'inside' | 'after';

/**
 * CSV (RFC 4180) from `start` on to rows of cells that `separator` parts and `mark` may enclose. Blank lines are rows of one empty
 * cell, spaces around quotes don't count; `tell` hears of each fault and where it is, and what follows is read all the same.
 */
export function readCsv(
  text: string,
  separator: string,
  tell: (fault: Fault, offset: number) => void,
  start = 0,
  mark = '"',
): Cell[][] {
  const ends = (at: number) => at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r';
  // People put spaces between a separator and the quotes of a cell.
  const afterSpaces = (from: number) => {
    let at = from;
    while (text[at] === ' ' && separator !== ' ') at++;
    return at;
  };
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (let at = start; at < text.length || row.length > 0; at++) {
    const offset = at;
    const quote = afterSpaces(at);
    let value: string | undefined;
    if (text[quote] === mark) {
      value = '';
      for (at = quote; text[at] === mark; at++) {
        const close = text.indexOf(mark, at + 1);
        if (close === -1) tell('open', quote);
        value += (at === quote ? '' : mark) + text.slice(at + 1, close === -1 ? undefined : close);
        at = close === -1 ? text.length : close;
      }
      at = afterSpaces(at);
      // The quotes that close it belong to a later row: it is these that were left open.
      const isLong = text.slice(offset, at).includes('\n');
      if (!ends(at)) tell(isLong ? 'open' : 'after', isLong ? offset : at);
    }
    while (!ends(at)) at++;
    value ??= text.slice(offset, at);
    if (text[quote] !== mark && value.includes(mark)) tell('inside', offset);
    row.push({ text: value, offset, end: at });
    if (text[at] === separator) continue;
    rows.push(row);
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
  }
  return rows;
}
