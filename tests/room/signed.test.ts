import fc from 'fast-check';
import { expect, it } from 'vitest';
import { signer, verifier } from '../../src/room/signed.ts';
import { newKeyPair } from '../../src/room/server/new-key-pair.ts';

const pair = newKeyPair();
const other = newKeyPair();
const TOPIC = 'taller/aaaaaaaaaaaaaaaa/estado';
const sign = await signer(pair.publicKey, pair.secret);
const number = fc.nat({ max: Number.MAX_SAFE_INTEGER });

it('verifier(publicKey) gives what was signed for its topic, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), number, async (text, n) => {
      const read = await verifier(pair.publicKey);
      expect(await read(TOPIC, await sign(TOPIC, text, n))).toBe(text);
    }),
    { numRuns: 40 },
  );
});

it('verifier(publicKey) refuses what was changed: topic, text, number, signature or key', async () => {
  const changed = fc.record({
    topic: fc.constantFrom(
      TOPIC,
      'taller/bbbbbbbbbbbbbbbb/estado',
      'taller/aaaaaaaaaaaaaaaa/resultados',
      `${TOPIC}\n1`,
    ),
    text: fc.string(),
    n: number,
    flipped: fc.nat({ max: 511 }),
    isOther: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.string(), number, changed, async (text, n, to) => {
      const right = JSON.parse(await sign(TOPIC, text, n));
      const bytes = Buffer.from(right.f, 'base64url');
      bytes[to.flipped >> 3]! ^= 1 << (to.flipped & 7);
      const forgeries = [
        [pair.publicKey, to.topic, right],
        [pair.publicKey, TOPIC, { ...right, m: to.text }],
        [pair.publicKey, TOPIC, { ...right, n: to.n }],
        [pair.publicKey, TOPIC, { ...right, f: bytes.toString('base64url') }],
        [other.publicKey, TOPIC, right],
      ] as const;
      for (const [key, topic, said] of forgeries) {
        const isSame = key === pair.publicKey && topic === TOPIC && JSON.stringify(said) === JSON.stringify(right);
        const read = await verifier(key);
        expect(await read(topic, JSON.stringify(said))).toBe(isSame ? text : undefined);
      }
    }),
    { numRuns: 40 },
  );
});

it('verifier(publicKey) gives nothing for what is no signed message at all', async () => {
  const read = await verifier(pair.publicKey);
  const right = JSON.parse(await sign(TOPIC, '{}', 1));
  for (const payload of [
    '',
    '{}',
    'null',
    '[]',
    '{"slide":"uno"}',
    ...['m', 'n', 'f'].map((part) => ({ ...right, [part]: null })),
  ])
    expect(await read(TOPIC, typeof payload === 'string' ? payload : JSON.stringify(payload))).toBeUndefined();
  await fc.assert(
    fc.asyncProperty(fc.json(), async (payload) => {
      expect(await read(TOPIC, payload)).toBeUndefined();
    }),
  );
});

it('verifier(publicKey) gives nothing older of a topic than what it has given; the same again it gives', async () => {
  const read = await verifier(pair.publicKey);
  const [older, newer] = [await sign(TOPIC, 'uno', 1), await sign(TOPIC, 'dos', 2)];
  expect(await read(TOPIC, newer)).toBe('dos');
  expect(await read(TOPIC, older)).toBeUndefined();
  expect(await read(TOPIC, newer)).toBe('dos');
  // Of another topic, nothing is known yet.
  const elsewhere = TOPIC.replace('estado', 'resultados');
  expect(await read(elsewhere, await sign(elsewhere, 'uno', 1))).toBe('uno');
});

it('signer(publicKey, secret) is none where the two are no pair', async () => {
  await expect(signer(pair.publicKey, other.secret)).rejects.toThrow();
  await expect(signer(pair.publicKey, 'secreto')).rejects.toThrow();
});
