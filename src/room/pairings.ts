import { KEY_SPACE, keyOf } from '../storage/key-of.ts';
import { newPairing, type Pairing, parsePairing, writePairing } from './pairing.ts';

/** A clicker of a room, as the leader's machine knows it; moments are ms of its clock. */
export interface KeptPairing extends Pairing {
  since: number;
  /** When its last order came; undefined before the first. */
  heard: number | undefined;
  /** Number of its last order. */
  last: number;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Pairings {
  list(): readonly KeptPairing[];
  /** A new one; undefined where it can't be kept, and so the wall would never know it. */
  make(now: number): Pairing | undefined;
  /** An order of it has come. */
  note(order: { par: string; n: number }, now: number): void;
  end(id: string): void;
}

const NAME = 'sala:mandos:';
// A code is shown to one phone after the other; older ones give way.
const MOST = 6;

/** Where the clickers of a room are kept: the wall and the presenter's window of one browser both read it. */
export const pairingsKey = (room: string): string => keyOf(NAME + room);

/** The clickers of `room`, as `storage` keeps them; those of other rooms go when a new one is made. */
export function pairingsOf(
  room: string,
  storage: Store | undefined,
  random: Pick<Crypto, 'getRandomValues'>,
): Pairings {
  const key = pairingsKey(room);
  const list = () => (storage && parseList(readKey(storage, key))) ?? [];
  const write = (pairings: readonly KeptPairing[]): boolean => {
    try {
      const kept = pairings.map(({ since, heard, last, ...own }) => ({ par: writePairing(own), since, heard, last }));
      storage?.setItem(key, JSON.stringify(kept));
      return storage !== undefined;
    } catch {
      return false;
    }
  };
  const remove = (old: string) => {
    try {
      storage?.removeItem(old);
    } catch {
      // Nothing can be written either.
    }
  };
  return {
    list,
    make(now) {
      for (const old of Object.keys(storage ?? {})) if (old.startsWith(KEY_SPACE + NAME) && old !== key) remove(old);
      const pairing = newPairing(random);
      const isKept = write([...list(), { ...pairing, since: now, heard: undefined, last: 0 }].slice(-MOST));
      return isKept ? pairing : undefined;
    },
    note({ par, n }, now) {
      write(list().map((each) => (each.id === par ? { ...each, heard: now, last: Math.max(each.last, n) } : each)));
    },
    end(id) {
      if (!write(list().filter((each) => each.id !== id))) remove(key);
    },
  };
}

function readKey(storage: Store, key: string): string | undefined {
  try {
    return storage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What was kept; undefined where it makes no sense. */
function parseList(text: string | undefined): KeptPairing[] | undefined {
  if (text === undefined) return undefined;
  try {
    return (JSON.parse(text) as Record<string, unknown>[]).flatMap(({ par, since, heard, last }) => {
      const pairing = parsePairing(String(par));
      if (!pairing || typeof since !== 'number' || typeof last !== 'number') return [];
      return [{ ...pairing, since, heard: typeof heard === 'number' ? heard : undefined, last }];
    });
  } catch {
    return undefined;
  }
}
