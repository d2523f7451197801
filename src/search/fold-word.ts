const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** A word as it is compared: without accents, in lower case. «ñ» becomes «n»: who has no ñ at hand finds «año» too. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** The words of a text with the places where they begin. */
export function wordsIn(text: string): { word: string; at: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({ word: match[0], at: match.index }));
}
