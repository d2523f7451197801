import { MARKED } from '../read/read-content.ts';

const PAINTS = /(?:^|\s)(?:re|m|Do|sh|BT)$/;
const PAINTED = /(?:^|\s)(?:f\*?|F|S|s|B\*?|b\*?|n|ET|Do|sh)$/;
const ON = new Set(['Tj', 'Td', 'Tm', ' l', ' c']);
const DRAWN = /^\/(\S+) Do$/;

const LAYOUT = '/Artifact <</Type /Layout>>BDC';

/** What is to be written into a page's content, or that of a drawing. */
export interface Marking {
  /** Whether the marked piece of a number is only decoration. */
  isDecoration?(mcid: number): boolean;
  /** Drawings with marked pieces of their own: they stand in no other piece. */
  own?: ReadonlySet<string>;
  /** Operators to write after a line. */
  after?: ReadonlyMap<number, string> | undefined;
  /** How what no tag has held begins, by line: text by that of its BT, a shape; before another piece, one that shows nothing. */
  begins?: ReadonlyMap<number, string>;
}

/**
 * Content with all that no tag holds marked as artifact: what Chromium leaves unmarked, and what is decoration. Works on
 * Skia's way of writing: one operator a line.
 */
export function markContent(
  content: readonly string[],
  { isDecoration = () => false, own = new Set(), after = new Map(), begins = new Map() }: Marking,
): string[] {
  const lines: string[] = [];
  let inTag = false;
  let piece: string | undefined;
  let inPath = false;
  const close = () => {
    if (piece !== undefined) lines.push('EMC');
    piece = undefined;
  };
  const open = (begin: string) => {
    if (piece === begin && begin === LAYOUT) return;
    close();
    lines.push(begin);
    piece = begin;
  };
  for (let at = 0; at < content.length; at++) {
    const line = content[at]!;
    // Letters and the points that a path goes on with, which nearly all lines are, neither begin nor end anything.
    if (ON.has(line.slice(-2))) {
      lines.push(line);
      const more = after.get(at);
      if (more !== undefined) lines.push(more);
      continue;
    }
    const marked = MARKED.exec(line);
    if (marked) {
      close();
      inTag = true;
      const silent = begins.get(at);
      if (silent !== undefined) lines.push(silent, 'EMC');
      lines.push(isDecoration(Number(marked[1])) ? LAYOUT : line);
      continue;
    }
    if (line.endsWith('BDC') || line.endsWith('BMC')) {
      close();
      inTag = true;
    } else if (line === 'EMC') inTag = false;
    else if (!inTag && (line === 'q' || line === 'Q')) close();
    else if (!inTag && own.has(DRAWN.exec(line)?.[1] ?? '')) close();
    else if (!inTag && !inPath && PAINTS.test(line)) open(begins.get(at) ?? LAYOUT);
    if (PAINTS.test(line)) inPath = true;
    if (PAINTED.test(line)) inPath = false;
    lines.push(line);
    const more = after.get(at);
    if (more !== undefined) lines.push(more);
    if (!inTag && line === 'ET' && piece !== LAYOUT) close();
  }
  close();
  return lines;
}
