import { textWidth } from './text-width.ts';

/**
 * How many lines `text` takes at `fontSize` in `width` pixels, broken at white space but not at no-break spaces; with
 * `breakWords` also inside of a word that is wider. 0 for an empty text.
 */
export function countLines(
  text: string,
  fontSize: number,
  width: number,
  { bold = false, breakWords = false } = {},
): number {
  if (text.trim() === '') return 0;
  const widthOf = (part: string) => textWidth(part.replaceAll('\u00a0', ' '), fontSize, { bold });
  const space = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/[ \n\t]+/)) {
    const wide = widthOf(word);
    if (used > 0 && used + space + wide > width) {
      lines++;
      used = wide;
    } else used += (used > 0 ? space : 0) + wide;
    for (; breakWords && used > width; used -= Math.max(width, fontSize)) lines++;
  }
  return lines;
}

/** Width of the widest word, which nothing breaks. */
export function widestWord(text: string, fontSize: number, { bold = false } = {}): number {
  return Math.max(
    0,
    ...text
      .trim()
      .split(/[ \n\t]+/)
      .map((word) => textWidth(word, fontSize, { bold })),
  );
}
