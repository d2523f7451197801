import { makeOrderReader, type OrderName } from '../../room/pairing.ts';
import { pairingsKey, pairingsOf } from '../../room/pairings.ts';
import { deviceStorage } from '../../storage/device-storage.ts';
import type { Deck } from '../deck.ts';

/**
 * Does in `deck` what the clickers of a room say; anything else that a phone may send does nothing. `present` tells the room which
 * clickers there are: one that is no longer among them knows that it has been ended. Returns what takes a message.
 */
export function hearClickers(
  deck: Deck,
  room: string,
  present: (said: { mandos: readonly string[] }) => void,
): (said: unknown) => void {
  const pairings = pairingsOf(room, deviceStorage(window), crypto);
  const read = makeOrderReader(pairings.list);
  const tell = () => present({ mandos: pairings.list().map(({ id }) => id) });
  // The presenter's window makes and ends them.
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key === pairingsKey(room)) tell();
  });
  tell();
  return (said) => {
    const order = read(said);
    if (!order) return;
    pairings.note(order, Date.now());
    obey(deck, order.orden);
    if (order.orden !== 'soltar') return;
    pairings.end(order.par);
    tell();
  };
}

/** On a black screen any way to another slide brings the light back first, as in the presenter's window. */
function obey(deck: Deck, order: OrderName): void {
  const isBlack = deck.reveal.isPaused();
  if (order === 'negro' || (isBlack && (order === 'siguiente' || order === 'anterior'))) deck.reveal.togglePause();
  else if (order === 'siguiente') deck.next();
  else if (order === 'anterior') deck.previous();
}
