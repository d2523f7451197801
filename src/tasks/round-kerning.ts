import { readSfnt } from '../pdf/read/read-sfnt.ts';

/** The lookup of pairs, by itself or behind a longer offset. */
const PAIRS = 2;
const EXTENSION = 9;

/**
 * A TrueType font whose kerning is in steps of `step` of its units: an error of less than a hundredth of the size of letters
 * is not to be seen, and the table, almost half of a small font, is packed into half of that. Same input, same bytes.
 */
export function roundKerning(font: Buffer, step: number): Buffer {
  const bytes = Buffer.from(font);
  const table = readSfnt(bytes)!.places.get('GPOS')!;
  const word = (at: number) => bytes.readUInt16BE(at);
  const lookups = table + word(table + 8);
  for (const lookup of offsets(lookups + 2, word(lookups))) {
    const kind = word(lookups + lookup);
    for (const offset of offsets(lookups + lookup + 6, word(lookups + lookup + 4))) {
      const at = lookups + lookup + offset;
      const isFar = kind === EXTENSION;
      if ((isFar ? word(at + 2) : kind) === PAIRS) roundPairs(isFar ? at + bytes.readUInt32BE(at + 4) : at);
    }
  }
  return bytes;

  function offsets(from: number, count: number): number[] {
    return Array.from({ length: count }, (_, index) => word(from + 2 * index));
  }

  function roundPairs(at: number): void {
    // Only how far the first letter of a pair moves the second.
    if (word(at + 4) !== 4 || word(at + 6) !== 0) throw new Error('a font that kerns in another way');
    if (word(at) === 1)
      for (const set of offsets(at + 10, word(at + 8)))
        for (let pair = 0; pair < word(at + set); pair++) roundAt(at + set + 4 + 4 * pair);
    else for (let pair = 0; pair < word(at + 12) * word(at + 14); pair++) roundAt(at + 16 + 2 * pair);
  }

  function roundAt(at: number): void {
    bytes.writeInt16BE(Math.round(bytes.readInt16BE(at) / step) * step, at);
  }
}
