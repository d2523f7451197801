import { isRecord } from '../sync/show-state.ts';

/** Where a broker knows no rules, what leads is known by its signature: ECDSA on P-256, over the topic, a number that grows and the text. */
const KIND = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const HOW = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** What crosses the broker: the text, its number and the signature of both and of the topic, in base64url. */
interface Signed {
  m: string;
  n: number;
  f: string;
}

/** Signs a text with its number for a topic. */
export type Sign = (topic: string, text: string, n: number) => Promise<string>;

/** What signs for those whose public key stands in the page: `secret` is the number `d` of theirs; rejects where the two are no pair. */
export async function signer(publicKey: string, secret: string): Promise<Sign> {
  const point = bytesOf(publicKey);
  const [x, y] = [point.slice(1, 33), point.slice(33)].map(textOf);
  const jwk = { kty: 'EC', crv: KIND.namedCurve, x: x!, y: y!, d: secret };
  const key = await crypto.subtle.importKey('jwk', jwk, KIND, false, ['sign']);
  const sign: Sign = async (topic, m, n) => {
    const signature = await crypto.subtle.sign(HOW, key, said(topic, m, n));
    return JSON.stringify({ m, n, f: textOf(new Uint8Array(signature)) } satisfies Signed);
  };
  // Not every browser looks whether they belong together.
  if ((await (await verifier(publicKey))('', await sign('', '', 1))) === undefined) throw new Error('No pair of keys.');
  return sign;
}

/** What gives the text of a signed payload; undefined for any other, and for one that is older than what was read of its topic. */
export async function verifier(
  publicKey: string,
): Promise<(topic: string, payload: string) => Promise<string | undefined>> {
  const key = await crypto.subtle.importKey('raw', bytesOf(publicKey), KIND, false, ['verify']);
  const newest = new Map<string, number>();
  return async (topic, payload) => {
    const signed = parse(payload);
    if (!signed || signed.n < (newest.get(topic) ?? 0)) return undefined;
    const { m, n, f } = signed;
    if (!(await crypto.subtle.verify(HOW, key, bytesOf(f), said(topic, m, n)))) return undefined;
    // Another one may have been read meanwhile.
    if (n < (newest.get(topic) ?? 0)) return undefined;
    newest.set(topic, n);
    return m;
  };
}

// No topic holds a line's end.
const said = (topic: string, text: string, n: number) => new TextEncoder().encode(`${topic}\n${n}\n${text}`);

function parse(payload: string): Signed | undefined {
  try {
    const read: unknown = JSON.parse(payload);
    if (!isRecord(read)) return undefined;
    const { m, n, f } = read;
    const isOurs = typeof m === 'string' && Number.isSafeInteger(n) && typeof f === 'string' && /^[\w-]{86}$/.test(f);
    return isOurs ? { m, n: n as number, f } : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

function textOf(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
