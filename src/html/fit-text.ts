import { textWidth } from '../components/text-width.ts';

/** How many lines `text` takes at `fontSize` in `width` pixels, broken between words. */
export function countLines(text: string, fontSize: number, width: number, options: { bold?: boolean } = {}): number {
  const space = textWidth(' ', fontSize, options);
  let lines = 1;
  let used = 0;
  for (const word of text.trim().split(/\s+/)) {
    const length = textWidth(word, fontSize, options);
    if (used > 0 && used + space + length > width) {
      lines++;
      used = length;
    } else used += (used > 0 ? space : 0) + length;
  }
  return lines;
}

/** The first size whose height is at most `available`; the last one if none is. Sizes go from large to small. */
export function fitSize(sizes: readonly number[], available: number, heightAt: (size: number) => number): number {
  return sizes.find((size) => heightAt(size) <= available) ?? sizes.at(-1)!;
}
