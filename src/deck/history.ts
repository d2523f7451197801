import { formatAddress, parseAddress } from './address.ts';
import type { Deck } from './deck.ts';

/** An element that shows a state of its own, such as the map: see the component contract. */
type Stateful = HTMLElement & { state: Record<string, string> };

/**
 * Keeps address and deck the same: a new slide is a new entry of the browser's history, a step or a selection changes the
 * entry. Back, forward and a typed address move the deck.
 */
export function startHistory(deck: Deck, signal: AbortSignal): void {
  let following = false;
  const write = (how: 'pushState' | 'replaceState') => {
    if (following) return;
    const hash = formatAddress({ id: deck.current.id, step: deck.step, state: stateOf(deck.current.element) });
    if (hash !== location.hash) history[how](null, '', hash);
    document.title = `${deck.current.title} · ${document.documentElement.dataset.titulo}`;
  };
  write('replaceState');
  deck.reveal.on('slidechanged', () => write('pushState'));
  deck.reveal.on('fragmentshown', () => write('replaceState'));
  deck.reveal.on('fragmenthidden', () => write('replaceState'));
  document.addEventListener('estado', () => write('replaceState'), { signal });
  window.addEventListener(
    'hashchange',
    (event) => {
      // reveal.js listens too and reads numbers and steps in another way.
      event.stopImmediatePropagation();
      following = true;
      const { index, step } = addressedSlide(deck);
      if (index !== deck.index || step !== deck.step) deck.goTo(index, step);
      applyAddressedState(deck);
      following = false;
      write('replaceState');
    },
    { signal, capture: true },
  );
}

/** Where the page's address points: slide from 0 (the first for an unknown id) and steps shown. */
export function addressedSlide(deck: Deck): { index: number; step: number } {
  const { id, step } = parseAddress(location.hash);
  const number = /^\d+$/.test(id) ? Number(id) - 1 : deck.find(id);
  return { index: Math.min(Math.max(number, 0), deck.slides.length - 1), step: step ?? 0 };
}

/** Gives the current slide's component the state in the address. */
export function applyAddressedState(deck: Deck): void {
  const { state } = parseAddress(location.hash);
  for (const element of statefulIn(deck.current.element)) element.state = state;
}

function stateOf(slide: HTMLElement): Record<string, string> {
  return Object.assign({}, ...statefulIn(slide).map((element) => element.state));
}

function statefulIn(slide: HTMLElement): Stateful[] {
  return [...slide.querySelectorAll<Stateful>('.componente')].filter((element) => 'state' in element);
}
