/** A picture as its file's first bytes tell it. */
export interface ImageFacts {
  type: string;
  /** As shown, turned by what a camera noted; undefined where that stands too deep in the file. */
  width: number | undefined;
  height: number | undefined;
}

/** The kind and size of a picture; undefined for what no browser shows as one. */
export function readImage(bytes: Buffer): ImageFacts | undefined {
  const ascii = (from: number, to: number) => bytes.toString('latin1', from, to);
  if (ascii(1, 4) === 'PNG' && bytes.length >= 24)
    return facts('image/png', bytes.readUInt32BE(16), bytes.readUInt32BE(20));
  if (ascii(0, 3) === 'GIF' && bytes.length >= 10)
    return facts('image/gif', bytes.readUInt16LE(6), bytes.readUInt16LE(8));
  if (bytes.length > 3 && bytes.readUInt16BE(0) === 0xffd8) return readJpeg(bytes);
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return readWebp(bytes);
  if (ascii(4, 8) === 'ftyp') return readAvif(bytes);
  return readSvg(bytes.toString('utf-8', 0, 200_000));
}

function facts(type: string, width?: number, height?: number): ImageFacts | undefined {
  return width === 0 || height === 0 ? undefined : { type, width, height };
}

const SIDEWAYS = 5;

function readJpeg(bytes: Buffer): ImageFacts | undefined {
  let turned = false;
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    // A filler before the next piece.
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      return turned ? facts('image/jpeg', height, width) : facts('image/jpeg', width, height);
    }
    if (marker === 0xe1)
      turned = orientationOf(bytes.subarray(at + 4, at + 2 + bytes.readUInt16BE(at + 2))) >= SIDEWAYS;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** What a camera noted of how it was held: 1 upright, 5 to 8 on its side. */
function orientationOf(exif: Buffer): number {
  if (exif.toString('latin1', 0, 4) !== 'Exif' || exif.length < 20) return 1;
  const tiff = exif.subarray(6);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const two = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < two(start); entry++) {
    const at = start + 2 + entry * 12;
    if (two(at) === 0x0112) return two(at + 8);
  }
  return 1;
}

function readWebp(bytes: Buffer): ImageFacts | undefined {
  if (bytes.length < 30) return undefined;
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8X') return facts('image/webp', bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
  if (kind === 'VP8 ') return facts('image/webp', bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
  const sizes = bytes.readUInt32LE(21);
  return facts('image/webp', (sizes & 0x3fff) + 1, ((sizes >> 14) & 0x3fff) + 1);
}

function readAvif(bytes: Buffer): ImageFacts | undefined {
  if (!/avi[fs]/.test(bytes.toString('latin1', 8, 32))) return undefined;
  const at = bytes.indexOf('ispe');
  if (at < 0 || at + 16 > bytes.length) return facts('image/avif');
  return facts('image/avif', bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
}

const POINTS: Readonly<Record<string, number>> = {
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  pt: 4 / 3,
  pc: 16,
  em: 16,
};

function readSvg(written: string): ImageFacts | undefined {
  const { 0: tag, index = 0 } = /<svg\b[^>]*>/i.exec(written.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')) ?? {};
  if (!tag || /<html\b/i.test(written.slice(0, index))) return undefined;
  const lengthOf = (name: string) => {
    const length = new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(px|mm|cm|in|pt|pc|em)?\\s*["']`).exec(tag);
    return Number(length?.[1]) * (POINTS[length?.[2] ?? ''] ?? 1);
  };
  const box =
    /\sviewBox\s*=\s*["']([^"']*)["']/
      .exec(tag)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = box;
  const [width, height] = [lengthOf('width'), lengthOf('height')];
  if (width > 0 && height > 0) return facts('image/svg+xml', width, height);
  if (boxWidth > 0 && boxHeight > 0) return facts('image/svg+xml', boxWidth, boxHeight);
  // As browsers show one that names no size.
  return facts('image/svg+xml', 300, 150);
}
