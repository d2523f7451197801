import { type Order, type OrderName, type Pairing, parsePairing, signOrder, writePairing } from '../room/pairing.ts';
import { deviceStorage, readText, writeText } from '../storage/device-storage.ts';

/** The pairing of this phone: signs orders, each with a later number than all before it, through a reload too. */
export interface OwnPairing {
  id: string;
  sign(order: OrderName, now: number, vote?: string): Order;
  /** The wall has named it among its own, once: where it no longer does, it is over. */
  isKnown: boolean;
  /** Forgets it. */
  drop(): void;
}

const NAME = 'mando';

/** Takes the pairing out of the page's address, where nobody sees it any longer, or else the one that this tab has kept for the room. */
export function ownPairing(own: Window, room: string): OwnPairing | undefined {
  const storage = deviceStorage(own, 'sessionStorage');
  const [keptRoom, kept = '', lastNumber = '', wasKnown] = (readText(storage, NAME) ?? '').split(' ');
  const given = parsePairing(own.location.hash.slice(1));
  if (own.location.hash) own.history.replaceState(null, '', own.location.pathname + own.location.search);
  const pairing: Pairing | undefined = given ?? (keptRoom === room ? parsePairing(kept) : undefined);
  if (!pairing) return undefined;
  const isSame = kept === writePairing(pairing);
  let last = (isSame && Number(lastNumber)) || 0;
  let isKnown = isSame && wasKnown === '1';
  const keep = () => writeText(storage, NAME, [room, writePairing(pairing), last, isKnown ? 1 : 0].join(' '));
  keep();
  return {
    id: pairing.id,
    sign(order, now, vote) {
      last = Math.max(last + 1, Math.floor(now));
      keep();
      return signOrder(pairing, last, order, vote);
    },
    get isKnown() {
      return isKnown;
    },
    set isKnown(value) {
      if (value === isKnown) return;
      isKnown = value;
      keep();
    },
    drop: () => void writeText(storage, NAME, ''),
  };
}
