import { afterPaint } from './after-paint.ts';
import type { Deck } from './deck.ts';

// How much larger the slide is laid out, and as much smaller its letters. What is too much for the last one scrolls.
const ROOMS = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2];

/**
 * Slides are made to fit while building. Once somebody else has changed their words (a page's translator) or letters (a
 * reader's own styles), the slide on show gets as much more room as they need.
 */
export function startRoom(deck: Deck): void {
  const fit = afterPaint(async () => {
    const { measureSlide } = await import('./measure-slide.ts');
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
  let isChanged = false;
  new MutationObserver((changes) => {
    const wasChanged = isChanged;
    isChanged ||= changes.some(
      ({ target, type, addedNodes }) =>
        (type === 'attributes' && target === document.documentElement) ||
        [...addedNodes].some(({ nodeName }) => /^(FONT|STYLE)$/.test(nodeName)),
    );
    if (!isChanged) return;
    fit();
    if (wasChanged) return;
    for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'overviewhidden']) deck.reveal.on(type, fit);
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['lang'] });
}
