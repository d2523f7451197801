/** A closed outline: points in font units, y upwards. */
export type Outline = readonly (readonly [number, number])[];

/** A sign: the characters that it stands for, its width, and outlines; the second and later ones of a sign are holes. */
export interface Sign {
  characters: string;
  width: number;
  outlines: readonly Outline[];
}

const UNITS_PER_EM = 1000;
// As those of the letters that the signs stand among.
const ASCENT = 950;
const DESCENT = -225;
const REGULAR = 400;

/** A TrueType font of `signs`, as small as the format allows. Same input, same bytes. */
export function writeFont(name: string, signs: readonly Sign[]): Buffer {
  const glyphs = [{ characters: '', width: UNITS_PER_EM / 2, outlines: [] }, ...signs];
  const drawn = glyphs.map(({ outlines }) => writeGlyph(outlines));
  const offsets = [0];
  for (const { length } of drawn) offsets.push(offsets.at(-1)! + length);
  const points = signs.flatMap(({ outlines }) => outlines.flat());
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const widest = Math.max(...glyphs.map(({ width }) => width));
  const most = (count: (sign: Sign) => number) => Math.max(...signs.map(count));
  const codes = signs.flatMap(({ characters }, index) =>
    [...characters].map((each) => [each.codePointAt(0)!, index + 1] as const),
  );
  codes.sort(([a], [b]) => a - b);
  return joinTables({
    'OS/2': words(
      [4, Math.round(widest / 2), REGULAR, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 0x2020, 0x2020, 0x40],
      [codes[0]![0], codes.at(-1)![0], ASCENT, DESCENT, 0, ASCENT, -DESCENT],
      [0, 1, 0, 0, 500, 700, 0, 32, 1],
    ),
    cmap: writeCharacterMap(codes),
    glyf: Buffer.concat(drawn),
    head: words(
      [1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0x0b, UNITS_PER_EM, 0, 0, 0, 0, 0, 0, 0, 0],
      [...box, 0, 8, 2, 1, 0],
    ),
    hhea: words([1, 0, ASCENT, DESCENT, 0, widest, 0, 0, box[2]!, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length]),
    hmtx: words(glyphs.flatMap(({ width, outlines }) => [width, Math.min(...outlines.flat().map(([x]) => x), width)])),
    loca: longs(offsets),
    maxp: words([
      1,
      0,
      glyphs.length,
      most(({ outlines }) => outlines.flat().length),
      most(({ outlines }) => outlines.length),
      ...[0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0],
    ]),
    name: writeNames(name),
    post: words([3, 0, 0, 0, -100, 50], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  });
}

function words(...parts: readonly (readonly number[])[]): Buffer {
  const all = parts.flat();
  const bytes = Buffer.alloc(2 * all.length);
  for (const [index, value] of all.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * index);
  return bytes;
}

function longs(values: readonly number[]): Buffer {
  return words(values.flatMap((value) => [value >>> 16, value]));
}

/** Straight lines between points; holes run the other way round. */
function writeGlyph(outlines: readonly Outline[]): Buffer {
  if (outlines.length === 0) return Buffer.alloc(0);
  const turned = outlines.map((outline, index) =>
    isClockwise(outline) === (index === 0) ? outline : outline.toReversed(),
  );
  const points = turned.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const steps = (values: number[]) => words(values.map((value, index) => value - (values[index - 1] ?? 0)));
  let end = -1;
  const ends = turned.map((outline) => (end += outline.length));
  const glyph = Buffer.concat([
    words([turned.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), ...ends, 0]),
    Buffer.alloc(points.length, 1),
    steps(xs),
    steps(ys),
  ]);
  return Buffer.concat([glyph, Buffer.alloc(-glyph.length & 3)]);
}

function isClockwise(outline: Outline): boolean {
  const area = outline.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0;
}

/** Format 12: a group for each character. */
function writeCharacterMap(codes: readonly (readonly [number, number])[]): Buffer {
  const groups = longs(codes.flatMap(([code, glyph]) => [code, code, glyph]));
  const table = Buffer.concat([words([12, 0]), longs([16 + groups.length, 0, codes.length]), groups]);
  return Buffer.concat([words([0, 1, 3, 10]), longs([12]), table]);
}

function writeNames(name: string): Buffer {
  const texts = [name, 'Regular', name, name, 'Version 1', name.replaceAll(' ', '')];
  const strings = texts.map((text) => Buffer.from(text, 'utf16le').swap16());
  let offset = 0;
  const records = strings.flatMap((text, index) => {
    const record = [3, 1, 0x409, index + 1, text.length, offset];
    offset += text.length;
    return record;
  });
  return Buffer.concat([words([0, texts.length, 6 + 2 * records.length], records), ...strings]);
}

function joinTables(tables: Record<string, Buffer>): Buffer {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(entries.length));
  const range = 16 * 2 ** power;
  let offset = 12 + 16 * entries.length;
  const directory: Buffer[] = [words([1, 0, entries.length, range, power, 16 * entries.length - range])];
  const bodies: Buffer[] = [];
  for (const [tag, table] of entries) {
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    directory.push(Buffer.from(tag.padEnd(4)), longs([checksum(body), offset, table.length]));
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([...directory, ...bodies]);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
