/** What a TrueType or OpenType file has of itself, as far as a reader needs it to draw. */
export interface Sfnt {
  glyphs: number;
  /** Widths by glyph, of a thousand. */
  widths: number[] | undefined;
  view: DataView;
  /** Where its tables begin. */
  places: ReadonlyMap<string, number>;
  /** How many of its units a letter is high. */
  unit: number;
}

const OUTLINES = [['glyf', 'loca'], ['CFF '], ['CFF2']];

/** Reads a font file; undefined for one that nobody can draw with: no font, cut short, or with tables that say otherwise than their sums. */
export function readSfnt(bytes: Uint8Array): Sfnt | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12) return undefined;
  if (![0x00010000, 0x74727565, 0x4f54544f].includes(view.getUint32(0))) return undefined;
  const places = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + 16 * index;
    if (entry + 16 > bytes.length) return undefined;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const [at, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    if (at + length > bytes.length) return undefined;
    // The head's own sum is of a file that has gone through more hands.
    if (tag !== 'head' && sumOf(view, at, length) !== view.getUint32(entry + 4)) return undefined;
    places.set(tag, at);
  }
  const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((tag) => places.get(tag));
  if (!OUTLINES.some((tags) => tags.every((tag) => places.has(tag)))) return undefined;
  if (head === undefined || maxp === undefined) return undefined;
  const glyphs = view.getUint16(maxp + 4);
  const unit = view.getUint16(head + 18) || 1000;
  const read = { glyphs, view, places, unit };
  if (hhea === undefined || hmtx === undefined) return { ...read, widths: undefined };
  const count = view.getUint16(hhea + 34);
  if (count === 0 || hmtx + 4 * count > bytes.length) return undefined;
  const widthAt = (glyph: number) => (1000 * view.getUint16(hmtx + 4 * Math.min(glyph, count - 1))) / unit;
  return { ...read, widths: Array.from({ length: glyphs }, (_, glyph) => widthAt(glyph)) };
}

function sumOf(view: DataView, at: number, length: number): number {
  let sum = 0;
  for (let offset = 0; offset < length; offset += 4) {
    let word = 0;
    for (let byte = 0; byte < 4; byte++) {
      const where = at + offset + byte;
      word = word * 256 + (offset + byte < length && where < view.byteLength ? view.getUint8(where) : 0);
    }
    sum = (sum + word) % 0x100000000;
  }
  return sum;
}
