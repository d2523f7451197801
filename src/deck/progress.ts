import type { Deck } from './deck.ts';

/** The line at the foot that says how far the talk is. reveal.js counts slides in the page; far ones are not in it. */
export function startProgress(deck: Deck, line: HTMLElement): void {
  const update = () => {
    const share = deck.slides.length > 1 ? deck.index / (deck.slides.length - 1) : 1;
    line.style.setProperty('--avance', share.toFixed(4));
  };
  deck.reveal.on('slidechanged', update);
  update();
}
