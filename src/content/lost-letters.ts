// Not in an address, where a question mark parts the path from what is asked.
const LOST = /(?<![\p{L}\p{N}/.=&?#%_@-])\p{L}+\?\p{Ll}[\p{L}?]*(?![=/\p{N}])/gu;

/** Words in which a question mark stands for a letter, as `M?xico`: the first one, where it stands, and how many there are. */
export function lostLetters(text: string): { word: string; offset: number; count: number } | undefined {
  const found = [...text.matchAll(LOST)];
  return found[0] && { word: found[0][0], offset: found[0].index, count: found.length };
}
