import { text } from '../language/es-mx.ts';
import { afterPaint } from './after-paint.ts';
import type { Deck } from './deck.ts';

/** Says the new slide once, in one short sentence, to a screen reader. reveal.js reads every text node instead. */
export function startAnnouncer(deck: Deck, region: HTMLElement): void {
  const say = afterPaint(() => {
    region.textContent = text.slideOf(deck.index + 1, deck.slides.length, deck.current.title);
  });
  deck.reveal.on('slidechanged', say);
  deck.reveal.on('paused', () => {
    region.textContent = text.blank;
  });
  deck.reveal.on('resumed', () => {
    region.textContent = text.unblank;
  });
  deck.reveal.on('overviewshown', () => {
    region.textContent = text.overviewOn;
  });
  deck.reveal.on('overviewhidden', () => {
    region.textContent = text.overviewOff;
  });
}
