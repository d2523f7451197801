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
  make(now: number): Pairing;
  /** An order of it has come. */
  note(order: { par: string; n: number }, now: number): void;
  end(id: string): void;
}

const NAME = 'sala:mandos:';
// A code is shown to one phone after the other; older ones give way.
const MOST = 6;

/** Where the clickers of a room are kept: the wall and the presenter's window of one browser both read it. */
export const pairingsKey = (room: string): string => keyOf(NAME + room);

/** The clickers of `room`, kept as long as `storage` keeps anything; those of other rooms go when a new one is made. */
export function pairingsOf(
  room: string,
  storage: Store | undefined,
  random: Pick<Crypto, 'getRandomValues'>,
): Pairings {
  const key = pairingsKey(room);
  let unkept: readonly KeptPairing[] = [];
  const list = () => (storage ? parseList(readKey(storage, key)) : undefined) ?? unkept;
  const write = (pairings: readonly KeptPairing[]) => {
    unkept = pairings;
    try {
      const kept = pairings.map(({ since, heard, last, ...own }) => ({ par: writePairing(own), since, heard, last }));
      storage?.setItem(key, JSON.stringify(kept));
    } catch {
      // Full or switched off: they last as long as this window.
    }
  };
  return {
    list,
    make(now) {
      for (const old of Object.keys(storage ?? {}))
        if (old.startsWith(KEY_SPACE + NAME) && old !== key) storage?.removeItem(old);
      const pairing = newPairing(random);
      write([...list(), { ...pairing, since: now, heard: undefined, last: 0 }].slice(-MOST));
      return pairing;
    },
    note: ({ par, n }, now) =>
      write(list().map((each) => (each.id === par ? { ...each, heard: now, last: Math.max(each.last, n) } : each))),
    end: (id) => write(list().filter((each) => each.id !== id)),
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
