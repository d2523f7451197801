const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text with the places where they begin. */
export function wordsIn(text: string): { word: string; at: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));
}
