import { leadRoom } from '../../room/lead-room.ts';
import type { Deck } from '../deck.ts';
import type { DeckScreen } from '../deck-screen.ts';
import { hearClickers } from './hear-clickers.ts';

/** The window that the hall sees leads the room: people's phones follow it. */
export function startWall(deck: Deck, screen: DeckScreen, { room, key }: { room: string; key: string }): void {
  const lead = leadRoom({
    own: window,
    room,
    key,
    screen,
    onMessage(topic, said) {
      if (topic === 'mando') hearClicker(said);
    },
    onState() {},
  });
  const hearClicker = hearClickers(deck, room, lead.present);
}
