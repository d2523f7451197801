const SEPARATORS = [',', ';', '\t', '|'] as const;
const NAMED = /^"?sep=(.)"?[^\n]*\n/i;
// A line of fewer cells may be a title above the headings.
const FEWEST = 3;

interface Separator {
  sign: string;
  /** How many characters say so, before the cells begin: Excel's own first line `sep=;`. */
  skipped: number;
  /** Where rows begin to be parted by another sign than the headings, and which. */
  mixed: { offset: number; sign: string } | undefined;
}

/** The sign between the cells of a sheet's text: what it says itself, or what parts its headings into most cells. */
export function findSeparator(text: string): Separator {
  const [first = '', named] = NAMED.exec(text) ?? [];
  if (named) return { sign: named, skipped: first.length, mixed: undefined };
  // A cell between quotes may have signs and lines of its own.
  const masked = text.slice(0, 20_000).replace(/"[^"]*(?:"|$)/g, (cell) => '"'.repeat(cell.length));
  const lines = [...masked.matchAll(/^.*\S.*$/gm)].map(({ 0: bare, index }) => ({ offset: index, bare }));
  const at = Math.max(
    lines.findIndex(({ bare }) => count(bare, best(bare)) >= FEWEST),
    0,
  );
  const [head, row] = [lines[at]?.bare ?? '', lines[at + 1]];
  const sign = best(head);
  const other = row && best(row.bare);
  const isMixed =
    other && other !== sign && count(row.bare, other) >= FEWEST && count(row.bare, sign) * 2 <= count(head, sign);
  return { sign, skipped: 0, mixed: isMixed ? { offset: row.offset, sign: other } : undefined };
}

const count = (line: string, sign: string) => line.split(sign).length;

const best = (line: string): string => SEPARATORS.toSorted((a, b) => count(line, b) - count(line, a))[0]!;
