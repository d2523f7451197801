import { makeNode } from '../dom/make-node.ts';
import { addressedPart } from './addressed-part.ts';
import { pageText } from '../language/reading-page-es-mx.ts';

const GAP = 6;

/**
 * An abbreviation's meaning beside it: on a tap, on the keyboard's focus, or under the pointer. The card stands right after
 * its link, so that a screen reader goes on with it; without popovers the link leads to the list as it does without script.
 */
export function startAbbreviations(document: Document): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const page = document.querySelector('.lectura');
  let card: HTMLElement | undefined;
  let owner: HTMLAnchorElement | undefined;
  const close = () => {
    card?.remove();
    owner?.removeAttribute('aria-describedby');
    card = undefined;
    owner = undefined;
  };
  const open = (link: HTMLAnchorElement) => {
    if (owner === link) return;
    close();
    const fresh = makeCard(link, document);
    if (!fresh) return;
    link.after(fresh);
    fresh.showPopover();
    putBeside(fresh, link);
    link.setAttribute('aria-describedby', fresh.id);
    card = fresh;
    owner = link;
  };
  const linkOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.sigla') : null;
  page?.addEventListener('click', (event) => {
    const link = linkOf(event);
    // The keyboard's Enter on an open card means the list; so does a click on the card's own link.
    if (!link || (owner === link && (event as MouseEvent).detail === 0)) return;
    event.preventDefault();
    if (owner === link && (event as PointerEvent).pointerType !== 'mouse') close();
    else open(link);
  });
  page?.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link?.matches(':focus-visible')) open(link);
    else if (card && !(event.target instanceof Node && card.contains(event.target))) close();
  });
  page?.addEventListener('pointerover', (event) => {
    if ((event as PointerEvent).pointerType !== 'mouse') return;
    const link = linkOf(event);
    if (link) open(link);
    // The way from the word to its card is short; a pointer that is elsewhere has left both.
    else if (card && !(event.target instanceof Node && card.contains(event.target))) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (card && target instanceof Node && !card.contains(target) && !owner?.contains(target)) close();
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  // A scroll that still comes to rest must not take away what has just been asked for; one that leaves the word does.
  const follow = () => {
    if (!card || !owner) return;
    const { top, bottom } = owner.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) close();
    else putBeside(card, owner);
  };
  addEventListener('scroll', follow, { passive: true });
}

function makeCard(link: HTMLAnchorElement, document: Document): HTMLElement | undefined {
  const entry = addressedPart(document, link.hash);
  const meaning = entry?.querySelector('dd');
  if (!meaning) return undefined;
  const text = makeNode('span', {}, ...meaning.cloneNode(true).childNodes);
  for (const extra of text.querySelectorAll('.cita, .glosario-lamina')) extra.remove();
  const more = makeNode('a', { href: link.hash }, pageText.toGlossary);
  return makeNode('span', { class: 'sigla-ficha', id: 'sigla-abierta', popover: 'manual' }, text, ' ', more);
}

/** Below its word, or above where there is no room; never out of the window. */
function putBeside(card: HTMLElement, link: HTMLElement): void {
  const [word, box] = [link.getBoundingClientRect(), card.getBoundingClientRect()];
  const width = document.documentElement.clientWidth;
  const below = word.bottom + GAP + box.height <= innerHeight - 60;
  card.style.left = `${Math.max(8, Math.min(word.left, width - box.width - 8))}px`;
  card.style.top = `${below ? word.bottom + GAP : Math.max(8, word.top - GAP - box.height)}px`;
}
