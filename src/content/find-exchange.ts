import type { Cell } from '../csv/read-csv.ts';

/** Two headings of a sheet that stand each above the other's cells. */
export interface Exchange {
  /** The headings as they were meant. */
  header: Cell[];
  /** The first of the two, and what both are called. */
  first: Cell;
  names: [string, string];
}

// In a sheet of one or two rows the cells may be wrong, and not the headings.
const FEWEST_ROWS = 3;

/**
 * The two headings that stand above each other's cells, where there are two such: many rows are wrong under `header`, and hardly one
 * when those two change places. `countWrong` says in how many of the `rows`.
 */
export function findExchange(
  header: readonly Cell[],
  rows: number,
  countWrong: (header: readonly Cell[]) => number,
): Exchange | undefined {
  const before = rows < FEWEST_ROWS ? 0 : countWrong(header);
  if (before * 4 <= rows) return undefined;
  const named = header.flatMap(({ text }, index) => (text ? [index] : []));
  const found: Exchange[] = [];
  for (const [nth, a] of named.entries())
    for (const b of named.slice(nth + 1)) {
      const changed = header.map((cell, index) => ({
        ...cell,
        text: header[index === a ? b : index === b ? a : index]!.text,
      }));
      if (countWrong(changed) * 10 > before) continue;
      found.push({ header: changed, first: header[a]!, names: [header[a]!.text, header[b]!.text] });
    }
  return found.length === 1 ? found[0] : undefined;
}
