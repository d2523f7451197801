import { codePoint } from './code-point.ts';
/** Edits (insert, delete, replace, swap neighbours) that turn `a` into `b`: optimal string alignment distance. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}

/** The known word nearest to `word` within `limit` edits, or undefined. */
export function closestWord(
  word: string,
  known: Iterable<string>,
  limit = Math.max(1, Math.floor(word.length / 3)),
): string | undefined {
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

// More words than this are no help in a message.
const LISTED = 15;

/** The remedy for an unknown word: the nearest known one, or the list of those that exist (Spanish). */
export function suggestWord(word: string, known: Iterable<string>): string {
  const all = [...known];
  const near = closestWord(word, all);
  if (near !== undefined) {
    // What looks the same in a message has to be told apart.
    const strange = [...word].find((sign) => /[^\0-\u024f]|[\u00a0\u00ad]/.test(sign) && !near.includes(sign));
    const why = strange ? ` «${word}» lleva el signo ${codePoint(strange)}, que no se ve o parece otro` : '';
    return `¿quiso decir «${near}»?${why}`;
  }
  if (all.length === 0) return 'quítela';
  if (all.length > LISTED) return 'revise cómo se escribe';
  return `use ${all.length > 1 ? 'una de estas' : 'esta'}: ${all.join(', ')}`;
}
