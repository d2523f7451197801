import type { Token } from 'marked';
import { linesOf } from './mask-code.ts';
import { MAKE_TABLE, type NearMiss } from './near-miss.ts';

// Markdown makes one space of them. Wide spaces behind a full stop part sentences; a comment is no column.
const GAP = /[^\s.>][ \u00a0\u2002\u2003]{3,}(?!<!--)[^\s<|]/;
const FEWEST_ROWS = 3;

/** Columns of text that only spaces hold apart, each once: lines below one another, empty ones between them or not. */
export function findSpacedColumns(tokens: readonly Token[], text: string): NearMiss[] {
  const found: NearMiss[] = [];
  let rows = 0;
  let first = 0;
  let start = 0;
  for (const { type, raw } of tokens) {
    if (type !== 'space' && type !== 'paragraph') rows = 0;
    for (const { line, offset } of type === 'paragraph' ? linesOf(raw.trimEnd()) : []) {
      rows = GAP.test(line) ? rows + 1 : 0;
      if (rows === 1) first = start + offset + line.search(/\S/);
      if (rows === FEWEST_ROWS)
        found.push({
          offset: first,
          problem: 'estas columnas se juntan: los espacios no las separan',
          remedy: MAKE_TABLE,
        });
    }
    start = Math.min(start + raw.length, text.length);
  }
  return found;
}
