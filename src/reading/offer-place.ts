import { makeNode } from '../dom/make-node.ts';
import { pageText } from '../language/reading-page-es-mx.ts';
import { readPlace } from './place.ts';
import type { Reader } from './reader.ts';
import { readStored, writeStored } from './stored.ts';

const KEY = 'lectura:lugar';

/** Keeps the place on this device and, on a later visit that begins at the cover, offers to go on from there. */
export function offerPlace(reader: Reader, document: Document): void {
  const kept = readPlace(parse(readStored(KEY)));
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const slide = kept && reader.parts.find(({ id }) => id === kept.id);
  const asked = location.hash || document.documentElement.dataset.parte;
  const begins = !asked && visit?.type === 'navigate' && scrollY === 0;
  const goesOn = slide && kept && slide !== reader.parts[0] && begins;
  // Opened from a phone's screen it is as it was left.
  const isApp = matchMedia('(display-mode: standalone)').matches;
  if (goesOn && isApp) reader.resumed = kept;
  let offer = goesOn && !isApp ? showOffer(slide, kept.id, document) : undefined;
  const withdraw = () => {
    offer?.remove();
    offer = undefined;
  };
  offer?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a, button')) withdraw();
  });
  reader.onRest(() => {
    // A glance at the first pages must not cost the place that is on offer.
    if (offer && reader.index < 3) return;
    withdraw();
    if (reader.lastPlace && reader.index > 0) writeStored(KEY, JSON.stringify(reader.lastPlace));
  });
}

function showOffer(slide: HTMLElement, id: string, document: Document): HTMLElement {
  const where = makeNode('span', {}, slide.dataset.titulo ?? '');
  const link = makeNode('a', { href: `#${id}` }, makeNode('strong', {}, pageText.continue), ' ', where);
  const close = makeNode('button', { type: 'button', 'aria-label': pageText.startOver }, '✕');
  const offer = makeNode('div', { class: 'continuar' }, link, close);
  document.querySelector('.paginas')?.before(offer);
  return offer;
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
