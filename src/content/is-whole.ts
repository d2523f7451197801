import { crc32 } from 'node:zlib';

/** False for a picture of which only the beginning was copied, or whose points were damaged on the way. */
export function isWhole(bytes: Buffer, type: string): boolean {
  if (type === 'image/png') return isPngWhole(bytes);
  if (type === 'image/gif') return isGifWhole(bytes);
  if (type === 'image/avif') return areBoxesWhole(bytes);
  if (type === 'image/jpeg') return bytes.includes(Buffer.of(0xff, 0xd9), pointsOf(bytes));
  return type !== 'image/webp' || bytes.readUInt32LE(4) + 8 <= bytes.length;
}

/** Where a JPEG's points begin: a camera's small picture before them has an end of its own. */
function pointsOf(bytes: Buffer): number {
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda)
    at += bytes[at + 1] === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  return at;
}

function isPngWhole(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return false;
    const name = bytes.toString('latin1', at + 4, at + 8);
    // What begins in a small letter may be wrong: nothing is drawn by it.
    if (/^[A-Z]/.test(name) && crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return false;
    if (name === 'IEND') return true;
    at = end + 4;
  }
  return false;
}

function isGifWhole(bytes: Buffer): boolean {
  const colours = (flags = 0) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + colours(bytes[10]);
  while (at < bytes.length && bytes[at] !== 0x3b) {
    at += bytes[at] === 0x2c ? 11 + colours(bytes[at + 9]) : 2;
    while (bytes[at]) at += bytes[at]! + 1;
    at++;
  }
  // Some programs leave out the sign of the end.
  return at <= bytes.length;
}

function areBoxesWhole(bytes: Buffer): boolean {
  let at = 0;
  while (at + 8 <= bytes.length) {
    const size = bytes.readUInt32BE(at);
    // The last may say that it goes to the end.
    at = size === 0 ? bytes.length : at + (size === 1 && at + 16 <= bytes.length ? bytes.readUInt32BE(at + 12) : size);
  }
  return at <= bytes.length;
}
