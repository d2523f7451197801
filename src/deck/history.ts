import { formatAddress, parseAddress } from './address.ts';
import { afterPaint } from './after-paint.ts';
import { showState, stateOf } from './components.ts';
import type { Deck } from './deck.ts';

/**
 * Keeps address and deck the same: a new slide is a new entry of the browser's history, a step or a selection changes the
 * entry; so does a new slide while presenting. Back, forward and a typed address move the deck. Must come before reveal.js
 * listens to the address too: it reads numbers and steps in another way. Call the returned function once the deck has
 * started.
 */
export function startHistory(deck: Deck, signal: AbortSignal): () => void {
  let written: string | undefined;
  let address = location.hash;
  const write = () => {
    // Somebody has gone elsewhere and `hashchange` is on its way: what is on show is not what is wanted.
    if (location.hash !== address) return;
    const { id, title, element } = deck.current;
    const hash = formatAddress({ id, step: deck.step, state: stateOf(element) });
    // While somebody presents, «back» must not turn to an old slide: it leaves the page, which asks first.
    const isNew =
      written !== undefined && written !== id && !document.documentElement.classList.contains('presentando');
    written = id;
    if (hash !== address) history[isNew ? 'pushState' : 'replaceState'](null, '', hash);
    address = hash;
    const workshop = document.documentElement.dataset.titulo ?? '';
    document.title = title === workshop ? title : `${title} · ${workshop}`;
  };
  const writeSoon = afterPaint(write);
  // The address asks for a state that its component can take only once it is loaded.
  const applyState = async () => {
    const asked = deck.current;
    written = asked.id;
    await showState(asked.element, parseAddress(location.hash).state);
    if (deck.current === asked) write();
  };
  window.addEventListener(
    'hashchange',
    (event) => {
      event.stopImmediatePropagation();
      address = location.hash;
      const { index, step } = addressedSlide(deck);
      if (index !== deck.index || step !== deck.step) deck.goTo(index, step);
      void applyState();
    },
    { signal, capture: true },
  );
  return () => {
    for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.reveal.on(type, writeSoon);
    document.addEventListener('estado', writeSoon, { signal });
    void applyState();
  };
}

/** Where the page's address points: slide from 0 (the first for an unknown id) and steps shown. */
export function addressedSlide(deck: Deck): { index: number; step: number } {
  const { id, step } = parseAddress(location.hash);
  const number = /^\d+$/.test(id) ? Number(id) - 1 : deck.find(id);
  return { index: Math.min(Math.max(number, 0), deck.slides.length - 1), step: step ?? 0 };
}
