import { createPublicKey } from 'node:crypto';

/** True if `text` is a point of the curve P-256, as 65 bytes in base64url: what `room/signed.ts` checks signatures with. */
export function isPublicKey(text: string): boolean {
  const bytes = Buffer.from(text, 'base64url');
  if (!/^[\w-]{87}$/.test(text) || bytes[0] !== 4) return false;
  const [x, y] = [bytes.subarray(1, 33), bytes.subarray(33)].map((half) => half.toString('base64url'));
  try {
    createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x!, y: y! }, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}
