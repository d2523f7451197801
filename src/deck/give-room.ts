import { afterPaint } from './after-paint.ts';
import type { Deck } from './deck.ts';
import { measureSlide } from './measure-slide.ts';

// How much larger the slide is laid out, and as much smaller its letters. What is too much for the last one scrolls.
const ROOMS = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2];

/** Gives the slide on show as much more room as its words need, now and whenever they or the slide change. */
export function giveRoom(deck: Deck): void {
  const fit = afterPaint(() => {
    // There all slides have the size that they were made for.
    if (deck.reveal.isOverview()) return;
    const { classList, style } = deck.current.element;
    classList.remove('rebosa');
    const isEnough = (room: number) => {
      style.setProperty('--holgura', String(room));
      return measureSlide().every(({ check }) => check === 'letra');
    };
    if (!ROOMS.some(isEnough)) classList.add('rebosa');
  });
  fit();
  for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'overviewhidden']) deck.reveal.on(type, fit);
  new MutationObserver(fit).observe(document, { subtree: true, childList: true, attributeFilter: ['lang'] });
}
