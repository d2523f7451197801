import { createHash, randomBytes } from 'node:crypto';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new key for those who lead: 128 bits in base32. */
export function newRoomKey(): string {
  return base32(randomBytes(16));
}

export const isRoomKey = (text: string): boolean => /^[a-z2-7]{26}$/.test(text);

/**
 * The room that a key opens: 80 bits of its SHA-256. Who shows the key of a room has led it, whatever server they come back
 * to: one that was started again knows nothing else of the rooms before.
 */
export function roomOf(key: string): string {
  return base32(createHash('sha256').update(key).digest().subarray(0, 10));
}

/** RFC 4648, in small letters. */
export function base32(bytes: Uint8Array): string {
  let bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  bits = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0');
  return bits
    .match(/.{5}/g)!
    .map((five) => LETTERS[Number.parseInt(five, 2)]!)
    .join('');
}
