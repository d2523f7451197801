import { readSfnt } from './read-sfnt.ts';

/** What a PDF has to say of a TrueType font, in thousandths of its size. */
export interface Letters {
  has(code: number): boolean;
  /** Of the sign with a Unicode number; that of the missing sign for one that the font lacks. */
  widthOf(code: number): number;
  bounds: [number, number, number, number];
  ascent: number;
  descent: number;
}

/** Reads a TrueType font that is whole: its tables head, hhea, hmtx and cmap (format 4). */
export function readTrueType(bytes: Uint8Array): Letters {
  const { view, places, unit, widths } = readSfnt(bytes)!;
  const [head, hhea, cmap] = ['head', 'hhea', 'cmap'].map((tag) => places.get(tag)!) as [number, number, number];
  const scaled = (at: number) => Math.round((view.getInt16(at) * 1000) / unit);
  const glyphs = readGlyphs(view, cmap);
  return {
    has: (code) => glyphs(code) !== 0,
    widthOf: (code) => Math.round(widths![glyphs(code)]!),
    bounds: [scaled(head + 36), scaled(head + 38), scaled(head + 40), scaled(head + 42)],
    ascent: scaled(hhea + 4),
    descent: scaled(hhea + 6),
  };
}

/** The glyph of each Unicode number, 0 for none. */
function readGlyphs(view: DataView, cmap: number): (code: number) => number {
  const count = view.getUint16(cmap + 2);
  const maps = Array.from({ length: count }, (_, map) => cmap + view.getUint32(cmap + 4 + 8 * map + 4));
  const map = maps.find((at) => view.getUint16(at) === 4);
  if (map === undefined) throw new Error('the font has no character map of format 4');
  const double = view.getUint16(map + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + double, 16 + 2 * double, 16 + 3 * double].map((at) => map + at) as [
    number,
    number,
    number,
    number,
  ];
  return (code) => {
    for (let at = 0; at < double; at += 2) {
      if (view.getUint16(ends + at) < code) continue;
      const start = view.getUint16(starts + at);
      if (start > code) return 0;
      const offset = view.getUint16(offsets + at);
      const delta = view.getUint16(deltas + at);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(offsets + at + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
