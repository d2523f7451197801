const SENTENCE_END = /[.!?…:»”"')\]]\s*$/;
/** Fewer may all be so by chance. */
export const FEWEST = 3;

/** True for a text that ends amid a sentence where all `others` end one: its file was perhaps cut there. */
export const isCutText = (text: string, others: readonly string[]): boolean =>
  others.length >= FEWEST && others.every((other) => SENTENCE_END.test(other)) && !SENTENCE_END.test(text);

/** True where no line's end is behind the last line: editors write one, and a copy that broke off does not. */
export const endsOpen = (text: string): boolean => text !== '' && !text.endsWith('\n');

/** What to do about a file that was perhaps cut. */
export const IF_CUT = 'recupere el archivo entero; si así termina, deje un renglón vacío al final';
