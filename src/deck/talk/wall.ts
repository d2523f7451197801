import { leadRoom } from '../../room/lead-room.ts';
import type { Deck } from '../deck.ts';
import type { DeckScreen } from '../deck-screen.ts';

/** The window that the hall sees leads the room: people's phones follow it. */
export function startWall(_deck: Deck, screen: DeckScreen, { room, key }: { room: string; key: string }): void {
  leadRoom({ own: window, room, key, screen, onMessage() {}, onState() {} });
}
