import { afterPaint } from './after-paint.ts';
import type { Deck, DeckSlide } from './deck.ts';

/**
 * Marks the slides on both sides of the current one once that has been painted: only then are they laid out, so that the
 * next step finds them ready and no step waits for a slide that nobody sees yet.
 */
export function startNeighbours(deck: Deck): void {
  let marked: (DeckSlide | undefined)[] = [];
  const mark = afterPaint(() => {
    const { index } = deck;
    const near = [deck.slides[index - 1], deck.slides[index], deck.slides[index + 1]];
    for (const slide of marked) if (!near.includes(slide)) slide?.element.classList.remove('vecina');
    for (const slide of near) slide?.element.classList.add('vecina');
    marked = near;
  });
  deck.reveal.on('slidechanged', mark);
  mark();
}
