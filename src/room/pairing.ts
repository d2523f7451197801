import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** What a clicker and the wall both know: a name, and 128 bits as 32 hexadecimal letters that never cross the air. */
export interface Pairing {
  id: string;
  secret: string;
}

/** What is done to the vote that an order names (`de`). */
export const VOTE_ORDERS = ['abrir', 'cerrar', 'mostrar'] as const;
/** `aqui`: I am here; `soltar`: this phone is no clicker any longer. */
export const ORDERS = ['siguiente', 'anterior', 'negro', 'aqui', 'soltar', ...VOTE_ORDERS] as const;
export type OrderName = (typeof ORDERS)[number];

/** What a clicker says: whose it is (`par`), its number, which grows, what to do and to which vote, and the signature of it all. */
export interface Order {
  par: string;
  n: number;
  orden: OrderName;
  de?: string;
  firma: string;
}

/** A new pairing from random bytes of the browser's. */
export function newPairing(random: Pick<Crypto, 'getRandomValues'>): Pairing {
  const bytes = random.getRandomValues(new Uint8Array(20));
  return { id: bytesToHex(bytes.subarray(0, 4)), secret: bytesToHex(bytes.subarray(4)) };
}

/** As it stands behind `#` in the address of the pairing code. */
export const writePairing = ({ id, secret }: Pairing): string => `${id}.${secret}`;

/** A pairing from an address or a storage; undefined if it is none. */
export function parsePairing(text: string): Pairing | undefined {
  const [, id, secret] = /^([0-9a-f]{8})\.([0-9a-f]{32})$/.exec(text) ?? [];
  return id && secret ? { id, secret } : undefined;
}

export function signOrder(pairing: Pairing, n: number, orden: OrderName, de?: string): Order {
  return { par: pairing.id, n, orden, ...(de !== undefined && { de }), firma: signature(pairing, n, orden, de) };
}

/**
 * Reads what anybody may have sent as an order: undefined unless it is signed with one of the pairings `known` at that moment
 * and has a later number than all that were read of it (`last` is that of before this page).
 */
export function makeOrderReader(
  known: () => readonly (Pairing & { last: number })[],
): (said: unknown) => Order | undefined {
  const read = new Map<string, number>();
  return (said) => {
    const { par, n, orden, de, firma } = Object(said) as Partial<Record<keyof Order, unknown>>;
    const pairing = known().find(({ id }) => id === par);
    const name = ORDERS.find((each) => each === orden);
    if (!pairing || !name || typeof n !== 'number' || !Number.isSafeInteger(n)) return undefined;
    if (n <= Math.max(pairing.last, read.get(pairing.id) ?? 0)) return undefined;
    if (de !== undefined && typeof de !== 'string') return undefined;
    const own = signOrder(pairing, n, name, de);
    if (typeof firma !== 'string' || !isSame(firma, own.firma)) return undefined;
    read.set(pairing.id, n);
    return own;
  };
}

function signature({ id, secret }: Pairing, n: number, orden: OrderName, de?: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(JSON.stringify([id, n, orden, de]))));
}

/** Takes as long wherever they differ. */
function isSame(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < b.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return difference === 0;
}
