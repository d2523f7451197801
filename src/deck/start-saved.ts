import type { ViteHotContext } from 'vite/types/hot.d.ts';
import { showState, stateOf } from './components.ts';
import type { Deck } from './deck.ts';
import { titleOf } from './title-of.ts';

// What reveal.js and the deck write on a slide.
const OUR_CLASSES = ['past', 'present', 'future', 'vecina'];
const OUR_ATTRIBUTES = ['hidden', 'aria-hidden', 'inert', 'data-fragment', 'data-index-h', 'data-index-v'];

/** While `npm start` serves: a saved slide takes the place of its old one, with the step and the choices that were on show. */
export function startSaved(deck: Deck, hot: ViteHotContext): void {
  hot.on('taller:guardadas', (slides: string[]) => {
    const { index, step } = deck;
    if (!slides.every((html) => replace(deck, html))) return location.reload();
    deck.goTo(index, step);
    // The page's titles, its address and other windows follow the slide on show.
    deck.reveal.getRevealElement()?.dispatchEvent(new Event('slidechanged'));
  });
}

/** False where it waits outside of the page, or where others counted on its components or hold its vote. */
function replace(deck: Deck, html: string): boolean {
  const fresh = document.createRange().createContextualFragment(html).querySelector<HTMLElement>('section')!;
  const slide = deck.slides[deck.find(fresh.id)];
  const componentsIn = (element: Element) => element.querySelectorAll('.componente').length;
  if (!slide?.element.isConnected || componentsIn(slide.element) !== componentsIn(fresh)) return false;
  const { element } = slide;
  // By its mark: what reads votes comes later, and asked for here it would be split off for every first visit.
  if (element.querySelector('[data-votacion]')) return false;
  const [state, display] = [stateOf(element), element.style.display];
  slide.title = titleOf(fresh);
  fresh.classList.add(...OUR_CLASSES.filter((name) => element.classList.contains(name)));
  for (const name of element.getAttributeNames()) if (!OUR_ATTRIBUTES.includes(name)) element.removeAttribute(name);
  for (const { name, value } of fresh.attributes) element.setAttribute(name, value);
  element.style.display = display;
  for (const part of fresh.children) (part as HTMLElement).inert = deck.reveal.isOverview();
  element.replaceChildren(...fresh.childNodes);
  // Not syncSlide, which breaks off where reveal.js has drawn no background: in every chapter that came later into the page.
  deck.reveal.syncFragments(element);
  void showState(element, state);
  return true;
}
