import { formatAddress, parseAddress } from '../address/address.ts';
import { addressedId } from '../address/addressed-id.ts';
import { AddressBar } from './address-bar.ts';
import { afterPaint } from './after-paint.ts';
import { showState, stateOf } from './components.ts';
import type { Deck } from './deck.ts';

/**
 * Keeps address and deck the same: a new slide is a new entry of the browser's history, a step or a selection changes the
 * entry; so does a new slide while presenting, or in a frame, whose page «back» belongs to. Back, forward and a typed address
 * move the deck. Must come before reveal.js listens to the address too: it reads numbers and steps in another way. Call the
 * returned function once the deck has started.
 */
export function startHistory(deck: Deck, signal: AbortSignal): () => void {
  let written: string | undefined;
  let address = location.hash;
  const bar = new AddressBar(window, () => write());
  const write = () => {
    // Somebody has gone elsewhere and `hashchange` is on its way: what is on show is not what is wanted.
    if (location.hash !== address) return;
    const { id, title, element } = deck.current;
    const workshop = document.documentElement.dataset.titulo ?? '';
    document.title = title === workshop ? title : `${title} · ${workshop}`;
    const hash = formatAddress({ id, step: deck.step, state: stateOf(element) });
    // While somebody presents, «back» must not turn to an old slide: it leaves the page, which asks first.
    const isNew =
      written !== undefined &&
      written !== id &&
      window.parent === window &&
      !document.documentElement.classList.contains('presentando');
    // Refused or too soon: the bar asks again for what is on show then.
    if (!bar.write(hash, isNew)) return;
    written = id;
    address = hash;
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
      const to = addressedSlide(deck);
      // The skip link, or nothing of ours: the slide on show stays.
      if (!to) return write();
      if (to.index !== deck.index || to.step !== deck.step) deck.goTo(to.index, to.step);
      void applyState();
    },
    { signal, capture: true },
  );
  // In a page written into another one (`srcdoc`), `#/id` would be an address of that other page.
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null;
      if (!link || withoutHash(document.baseURI) === withoutHash(location.href)) return;
      event.preventDefault();
      const to = addressedSlide(deck, link.getAttribute('href')!);
      if (to) deck.goTo(to.index, to.step);
    },
    { signal },
  );
  return () => {
    for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.reveal.on(type, writeSoon);
    document.addEventListener('estado', writeSoon, { signal });
    void applyState();
  };
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}

/** Where an address points: slide from 0 (a number beyond the last is the last) and steps shown; undefined where it names no slide. */
export function addressedSlide(deck: Deck, hash = location.hash): { index: number; step: number } | undefined {
  const { id, step = 0 } = parseAddress(hash);
  const ids = deck.slides.map((slide) => slide.id);
  const known = ids.indexOf(addressedId(hash, ids) ?? '');
  // No name at all is the first slide's address.
  const number = known < 0 ? /^(?:\d+(?![\p{L}\p{N}_-])|$)/u.exec(id)?.[0] : known + 1;
  return number === undefined ? undefined : { index: Math.max(Math.min(Number(number), ids.length) - 1, 0), step };
}
