import type { Run } from '../read/page-found.ts';

/** Letters in reading order, and where they stand. */
export interface ReadRun extends Run {
  /** The content that shows them: two that differ are two places. */
  place: object;
  /** The paragraph, item or cell of a table that they belong to, if any: no word goes on in another. */
  block: object | undefined;
  /** The link that they belong to, if any. */
  link: object | undefined;
}

/** The words of a printed page as its reader sees them: what may stand together. */
export interface KnownWords {
  has(word: string): boolean;
  begins(start: string): boolean;
}

/** The words of a text. */
export function knowWords(text: string): KnownWords {
  const words = new Set(text.replace(/[\u00ad\u200b]/g, '').split(/\s+/));
  const sorted = [...words].sort();
  return {
    has: (word) => words.has(word),
    begins(start) {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle]! < start) low = middle + 1;
        else high = middle;
      }
      return sorted[low]?.startsWith(start) ?? false;
    },
  };
}

/**
 * The runs after which a space is missing: where a line ends, or one thing follows another, and the browser has written
 * none. `words` tells an end of a line from a word that was parted there (an address, a word with a hyphen).
 */
export function missingSpaces<Each extends ReadRun>(runs: readonly Each[], words: KnownWords): Each[] {
  const lines = linesOf(runs.filter(({ text }) => text !== ''));
  const missing: Each[] = [];
  // The beginning of a word that goes on from earlier lines.
  let open = '';
  for (const [index, line] of lines.entries()) {
    const text = line.map((run) => run.text).join('');
    const next = lines[index + 1]?.map((run) => run.text).join('');
    const tail = /\S*$/.exec(text)![0];
    const whole = tail === text;
    const start = whole ? open + tail : tail;
    open = '';
    if (next === undefined || tail === '' || /^\s/.test(next)) continue;
    const [last, first] = [line.at(-1)!, lines[index + 1]![0]!];
    if (last.block === first.block && !marksSource(last, first) && parted(start, next, whole, words)) open = start;
    else missing.push(last);
  }
  return missing;
}

/** A word goes on in the next line: no reader has seen its halves apart. */
function parted(start: string, next: string, whole: boolean, words: KnownWords): boolean {
  const head = /^\S+/.exec(next)![0];
  // Only a word that fills its line is broken without a sign; «por» and «que» are no «porque».
  if (!whole && /[\p{L}\p{N}]$/u.test(start) && /^[\p{L}\p{N}]/u.test(head)) return false;
  const joined = [start + head, ...(/[-\u2010]$/.test(start) ? [start.slice(0, -1) + head] : [])];
  return joined.some((word) => words.has(word) || (head === next && words.begins(word)));
}

/** Runs that stand next to each other without a gap. */
function linesOf<Each extends ReadRun>(runs: readonly Each[]): Each[][] {
  const lines: Each[][] = [];
  for (const run of runs) {
    const before = lines.at(-1)?.at(-1);
    if (before && follows(before, run)) lines.at(-1)!.push(run);
    else lines.push([run]);
  }
  return lines;
}

function follows(one: ReadRun, other: ReadRun): boolean {
  const [low, high] = [Math.min(one.height, other.height), Math.max(one.height, other.height)];
  const gap = other.x - one.end;
  if (
    one.place !== other.place ||
    one.block !== other.block ||
    gap > 0.22 * low ||
    gap < -0.5 * high ||
    marksSource(one, other)
  )
    return false;
  return Math.abs(other.y - one.y) < 0.5 * high;
}

/** The raised number of a source is no part of the word before it. */
function marksSource(one: ReadRun, other: ReadRun): boolean {
  const raised = one.place === other.place && other.y - one.y > 0.1 * one.height && other.height < one.height;
  return raised && other.link !== undefined && other.link !== one.link && /^\d/.test(other.text);
}
