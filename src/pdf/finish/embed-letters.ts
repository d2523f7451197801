import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import type { PDFDocument, PDFRef } from 'pdf-lib';
import subsetFont from 'subset-font';
import { readTrueType } from '../read/read-truetype.ts';

const FONT = '@fontsource/public-sans/files/public-sans-latin-400-normal.woff2';

// What WinAnsiEncoding can write, from the space on; five places are empty.
const SIGNS = [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 224 }, (_, at) => at + 32))];

/** Puts letters into the file that a reader's program can type with: all signs of western languages, not those of its pages alone. */
export async function embedLetters(doc: PDFDocument): Promise<PDFRef> {
  const { context } = doc;
  const whole = readFileSync(createRequire(import.meta.url).resolve(FONT));
  const letters = await subsetFont(whole, SIGNS.join(''), { targetFormat: 'truetype', noLayoutClosure: true });
  const { widthOf, bounds, ascent, descent } = readTrueType(letters);
  const file = context.register(
    context.stream(deflateSync(letters, { level: 9 }), { Filter: 'FlateDecode', Length1: letters.length }),
  );
  const BaseFont = 'AAAAAB+PublicSans-Regular';
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: BaseFont,
      // Of a Latin alphabet.
      Flags: 32,
      FontBBox: bounds,
      ItalicAngle: 0,
      Ascent: ascent,
      Descent: descent,
      CapHeight: ascent,
      StemV: 80,
      FontFile2: file,
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont,
      Encoding: 'WinAnsiEncoding',
      FirstChar: 32,
      LastChar: 255,
      Widths: SIGNS.map((sign) => widthOf(sign.codePointAt(0)!)),
      FontDescriptor: descriptor,
    }),
  );
}
