import { afterPaint } from './after-paint.ts';
import type { Deck, DeckSlide } from './deck.ts';

/**
 * Marks the slides on both sides of the current one once that has been painted: only then are they laid out, so that the
 * next step finds them ready and no step waits for a slide that nobody sees yet.
 */
export function startNeighbours(deck: Deck): void {
  let marked: readonly DeckSlide[] = [];
  const mark = afterPaint(() => {
    const { near } = deck;
    for (const slide of marked) if (!near.includes(slide)) slide.element.classList.remove('vecina');
    for (const slide of near) slide.element.classList.add('vecina');
    marked = near;
    // From here on a change of slides is one that somebody sees.
    deck.reveal.getRevealElement()?.classList.add('en-marcha');
  });
  deck.reveal.on('slidechanged', mark);
  mark();
}
