import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { readSfnt } from '../../../src/pdf/read/read-sfnt.ts';
import { readTrueType } from '../../../src/pdf/read/read-truetype.ts';

it('readTrueType(bytes) knows the width of each sign, whatever its number, and of those that the font lacks', async () => {
  const path = createRequire(import.meta.url).resolve(
    '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2',
  );
  const bytes = await subsetFont(readFileSync(path), 'iñ€', { targetFormat: 'truetype', noLayoutClosure: true });
  const { widthOf, ascent, descent } = readTrueType(bytes);
  // Glyphs stand in the order of their signs' numbers in the whole font.
  const widths = readSfnt(bytes)!.widths!.map(Math.round);
  const [missing] = widths;
  const [i, ene, euro] = ['i', 'ñ', '€'].map((sign) => widthOf(sign.codePointAt(0)!));
  expect(new Set([i, ene, euro]).size).toBe(3);
  expect([i, ene, euro].every((width) => widths.includes(width!))).toBe(true);
  expect(i).toBeLessThan(ene!);
  expect(widthOf('Z'.codePointAt(0)!)).toBe(missing);
  expect(ascent).toBeGreaterThan(500);
  expect(descent).toBeLessThan(0);
});
