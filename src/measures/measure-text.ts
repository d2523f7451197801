import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Public Sans 400 and 700, and Bricolage Grotesque 800 of headings. */
export type Font = 'regular' | 'bold' | 'heading';

const FILE = join(import.meta.dirname, '../../assets/fonts/metrics.json');
// By font, in thousandths of the size: a width and the characters that have it.
const metrics: Record<Font | 'signs', Record<string, string>> = JSON.parse(readFileSync(FILE, 'utf-8'));
const tableOf = (font: Font) =>
  new Map(
    [metrics.signs, metrics[font]].flatMap((widths) =>
      Object.entries(widths).flatMap(([width, characters]) =>
        [...characters].map((character) => [character, Number(width)] as const),
      ),
    ),
  );
const tables = { regular: tableOf('regular'), bold: tableOf('bold'), heading: tableOf('heading') };

// Of a letter that no font of ours has: as wide as high. What only marks or directs another has no width.
const UNKNOWN = 1000;
const NO_WIDTH = /[\p{M}\p{C}]/u;

/**
 * The width of `text` in pixels, at `size` pixels and with so much between letters (in em), while building. Kerning is left
 * out: it makes a text a hundredth narrower, or at most half of one wider.
 */
export function measureText(text: string, font: Font, size: number, spacing = 0): number {
  let sum = 0;
  for (const character of text.normalize('NFC'))
    sum += (tables[font].get(character) ?? (NO_WIDTH.test(character) ? 0 : UNKNOWN)) + 1000 * spacing;
  return (sum / 1000) * size;
}
