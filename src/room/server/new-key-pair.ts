import { generateKeyPairSync } from 'node:crypto';

/** A new pair for those who lead online: the public key as taller.yaml has it, the secret one as it stands in their address. */
export function newKeyPair(): { publicKey: string; secret: string } {
  const { x, y, d } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x!, 'base64url'), Buffer.from(y!, 'base64url')]);
  return { publicKey: point.toString('base64url'), secret: d! };
}
