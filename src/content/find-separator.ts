const COMMON = [',', ';', '\t', '|'] as const;
// Any other sign that no word, number or quote has: LibreOffice takes whichever one writes.
const RARE = /[^\p{L}\p{N}\s_"'.()-]| /gu;
const NAMED = /^"?sep=(.)"?[^\n]*\n/i;
// A line of fewer cells may be a title above the headings.
const FEWEST = 3;

interface Separator {
  sign: string;
  /** What stands around cells: LibreOffice offers apostrophes too. */
  quote: string;
  /** How many characters say so, before the cells begin: Excel's own first line `sep=;`. */
  skipped: number;
  /** Where rows begin to be parted by another sign than the headings, and which. */
  mixed: { offset: number; sign: string } | undefined;
}

/** The sign between the cells of a sheet's text: what it says itself, or what parts its headings into most cells. */
export function findSeparator(text: string): Separator {
  const [first = '', named] = NAMED.exec(text) ?? [];
  const start = text.slice(0, 20_000);
  if (named) return { sign: named, quote: quoteOf(start, named), skipped: first.length, mixed: undefined };
  // A cell between quotes may have signs and lines of its own.
  const masked = start.replace(/"[^"]*(?:"|$)/g, (cell) => '"'.repeat(cell.length));
  const lines = [...masked.matchAll(/^.*\S.*$/gm)].map(({ 0: bare, index }) => ({ offset: index, bare }));
  const bare = lines.map((line) => line.bare);
  let at = 0;
  let sign: string | undefined;
  for (; at < lines.length && sign === undefined; at++) {
    const common = best(bare[at]!);
    sign = count(bare[at]!, common) >= FEWEST ? common : rare(bare.slice(at, at + 3));
  }
  at = sign === undefined ? 0 : at - 1;
  sign ??= best(bare[0] ?? '');
  const [head = '', row] = [bare[at], lines[at + 1]];
  const other = row && best(row.bare);
  const isMixed =
    other && other !== sign && count(row.bare, other) >= FEWEST && count(row.bare, sign) * 2 <= count(head, sign);
  return {
    sign,
    quote: quoteOf(start, sign),
    skipped: 0,
    mixed: isMixed ? { offset: row.offset, sign: other } : undefined,
  };
}

const count = (line: string, sign: string) => line.split(sign).length;
const most = <Sign extends string>(line: string, signs: readonly Sign[]) =>
  signs.toSorted((a, b) => count(line, b) - count(line, a))[0];
const best = (line: string): string => most(line, COMMON)!;

/** A sign that parts each of some lines into as many cells, which words of a title hardly do. */
function rare(lines: readonly string[]): string | undefined {
  const [head = '', ...rest] = lines;
  const signs = [...new Set(head.match(RARE))].filter((sign) => {
    const names = head.split(sign);
    const isSame = (line: string) => count(line.replace(enclosed("'", sign), ''), sign) === names.length;
    return names.length >= FEWEST && !names.includes('') && rest.length > 0 && rest.every(isSame);
  });
  return most(head, signs);
}

/** The cells of lines that quotes enclose. */
function enclosed(quote: string, sign: string): RegExp {
  const part = `[${sign.replace(/[\\\]^]/, '\\$&')}]`;
  return new RegExp(`(?<=^|${part})${quote}(?:[^${quote}\\n]|${quote}${quote})*${quote}(?=${part}|$)`, 'gm');
}

/** The quotes that enclose more of the cells. */
function quoteOf(text: string, sign: string): string {
  const cells = (quote: string) => text.match(enclosed(quote, sign))?.length ?? 0;
  return cells("'") > cells('"') ? "'" : '"';
}
