import { type Font, measureText } from './measure-text.ts';

const wordsOf = (text: string) => text.trim().split(/[ \n\t]+/);

/**
 * How many lines `text` takes in `width` pixels, broken at white space but not at no-break spaces; with `breakWords` also
 * inside of a word that is wider. 0 for an empty text. `spacing` between letters is in em.
 */
export function countLines(
  text: string,
  font: Font,
  size: number,
  width: number,
  { breakWords = false, spacing = 0 } = {},
): number {
  if (text.trim() === '') return 0;
  const space = measureText(' ', font, size, spacing);
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(text)) {
    const wide = measureText(word, font, size, spacing);
    if (used > 0 && used + space + wide > width) {
      lines++;
      used = wide;
    } else used += (used > 0 ? space : 0) + wide;
    for (; breakWords && used > width; used -= Math.max(width, size)) lines++;
  }
  return lines;
}

/** Width of the widest word, which nothing breaks. */
export function widestWord(text: string, font: Font, size: number): number {
  return Math.max(...wordsOf(text).map((word) => measureText(word, font, size)));
}
