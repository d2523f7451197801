/** The words of a text, as compared: no case, no punctuation, no ligatures. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\u00ad/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The same without the spaces between them: a line's end or bold letters may have cut a word. */
export function folded(text: string): string {
  return wordsOf(text).join('');
}

/**
 * The first of `wanted` that isn't in `found` after those before it; undefined when all are there in that order. A line's
 * end or bold letters may have cut a word of `found` into up to four.
 */
export function firstMissing(wanted: readonly string[], found: readonly string[]): number | undefined {
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    const next = findWord(word, found, at);
    if (next === undefined) return index;
    at = next;
  }
  return undefined;
}

/** Those of `texts` that `seen` doesn't hold whole; a text that stands there twice has to be seen twice. */
export function missingTexts(texts: readonly string[], seen: string): string[] {
  let left = folded(seen);
  // The longest first, so that no shorter one takes a part of it.
  return texts
    .toSorted((a, b) => b.length - a.length)
    .filter((text) => {
      const words = folded(text);
      const at = left.indexOf(words);
      if (words === '') return false;
      if (at >= 0) left = `${left.slice(0, at)}\n${left.slice(at + words.length)}`;
      return at < 0;
    });
}

function findWord(word: string, found: readonly string[], from: number): number | undefined {
  for (let at = from; at < found.length; at++) {
    let joined = '';
    for (let end = at; end < Math.min(at + 4, found.length); end++) {
      joined += found[end];
      if (joined === word) return end + 1;
      if (joined.length >= word.length) break;
    }
  }
  return undefined;
}
