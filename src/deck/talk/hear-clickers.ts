import { makeOrderReader, type OrderName, VOTE_ORDERS } from '../../room/pairing.ts';
import { pairingsKey, pairingsOf } from '../../room/pairings.ts';
import { deviceStorage, readText } from '../../storage/device-storage.ts';
import { keyOf } from '../../storage/key-of.ts';
import type { Deck } from '../deck.ts';

// What the presenter's window keeps of the time: see presenter/keep-pace.ts.
const [PACE, DURATION] = ['ritmo', 'duracion'];

/**
 * Does in `deck` what the clickers of a room say; anything else that a phone may send does nothing. `present` tells the room which
 * clickers there are (one that is no longer among them knows that it has been ended) and how the time goes, by this
 * machine's clock (`ahora`); `vote` opens, closes and shows votes. Returns what takes a message.
 */
export function hearClickers(
  deck: Deck,
  room: string,
  present: (said: Readonly<Record<string, unknown>>) => void,
  vote: (order: { orden: (typeof VOTE_ORDERS)[number]; pregunta: string }) => void,
): (said: unknown) => void {
  const storage = deviceStorage(window);
  const pairings = pairingsOf(room, storage, crypto);
  const read = makeOrderReader(pairings.list);
  const tell = () =>
    present({
      mandos: pairings.list().map(({ id }) => id),
      ritmo: readText(storage, PACE),
      minutos: Number(readText(storage, DURATION)) || undefined,
      ahora: Date.now(),
    });
  // The presenter's window makes and ends them, and keeps the time.
  const told = [pairingsKey(room), keyOf(PACE), keyOf(DURATION)];
  window.addEventListener('storage', ({ key }) => {
    if (key === null || told.includes(key)) tell();
  });
  tell();
  return (said) => {
    const order = read(said);
    if (!order) return;
    pairings.note(order, Date.now());
    obey(deck, order.orden);
    const orden = VOTE_ORDERS.find((each) => each === order.orden);
    if (orden && order.de !== undefined) vote({ orden, pregunta: order.de });
    if (order.orden === 'soltar') pairings.end(order.par);
    // One that has just come knows by it how this machine's clock differs from its own.
    if (order.orden === 'soltar' || order.orden === 'aqui') tell();
  };
}

/** On a black screen any way to another slide brings the light back first, as in the presenter's window. */
function obey(deck: Deck, order: OrderName): void {
  const isBlack = deck.reveal.isPaused();
  if (order === 'negro' || (isBlack && (order === 'siguiente' || order === 'anterior'))) deck.reveal.togglePause();
  else if (order === 'siguiente') deck.next();
  else if (order === 'anterior') deck.previous();
}
