import { formatAddress, parseAddress } from './address.ts';
import { showState, stateOf } from './components.ts';
import type { Deck } from './deck.ts';

/**
 * Keeps address and deck the same: a new slide is a new entry of the browser's history, a step or a selection changes the
 * entry. Back, forward and a typed address move the deck. Must come before reveal.js listens to the address too: it
 * reads numbers and steps in another way. Call the returned function once the deck has started.
 */
export function startHistory(deck: Deck, signal: AbortSignal): () => void {
  let following = true;
  const write = (how: 'pushState' | 'replaceState') => {
    if (following) return;
    const hash = formatAddress({ id: deck.current.id, step: deck.step, state: stateOf(deck.current.element) });
    if (hash !== location.hash) history[how](null, '', hash);
    document.title = `${deck.current.title} · ${document.documentElement.dataset.titulo}`;
  };
  // The address asks for a state that its component can take only once it is loaded.
  const applyState = async () => {
    const { state } = parseAddress(location.hash);
    const asked = deck.current;
    await showState(asked.element, state);
    if (deck.current === asked) write('replaceState');
  };
  deck.reveal.on('slidechanged', () => write('pushState'));
  deck.reveal.on('fragmentshown', () => write('replaceState'));
  deck.reveal.on('fragmenthidden', () => write('replaceState'));
  document.addEventListener('estado', () => write('replaceState'), { signal });
  window.addEventListener(
    'hashchange',
    (event) => {
      event.stopImmediatePropagation();
      following = true;
      const { index, step } = addressedSlide(deck);
      if (index !== deck.index || step !== deck.step) deck.goTo(index, step);
      following = false;
      void applyState();
    },
    { signal, capture: true },
  );
  return () => {
    following = false;
    void applyState();
  };
}

/** Where the page's address points: slide from 0 (the first for an unknown id) and steps shown. */
export function addressedSlide(deck: Deck): { index: number; step: number } {
  const { id, step } = parseAddress(location.hash);
  const number = /^\d+$/.test(id) ? Number(id) - 1 : deck.find(id);
  return { index: Math.min(Math.max(number, 0), deck.slides.length - 1), step: step ?? 0 };
}
