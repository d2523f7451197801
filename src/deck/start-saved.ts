import type { ViteHotContext } from 'vite/types/hot.d.ts';
import { showState, stateOf } from './components.ts';
import type { Deck } from './deck.ts';
import { titleOf } from './title-of.ts';

// What reveal.js and the deck write on a slide.
const OURS = ['past', 'present', 'future', 'vecina'];

/** While `npm start` serves: a saved slide takes the place of its old one, with the step and the choices that were on show. */
export function startSaved(deck: Deck, hot: ViteHotContext): void {
  hot.on('taller:guardadas', (slides: string[]) => {
    if (!slides.every((html) => replace(deck, html))) location.reload();
  });
}

/** False where it waits outside of the page, or where others counted on its components. */
function replace(deck: Deck, html: string): boolean {
  const fresh = document.createRange().createContextualFragment(html).querySelector<HTMLElement>('section')!;
  const slide = deck.slides[deck.find(fresh.id)];
  const componentsIn = (element: Element) => element.querySelectorAll('.componente').length;
  if (!slide?.element.isConnected || componentsIn(slide.element) !== componentsIn(fresh)) return false;
  const { element } = slide;
  const [index, step, state, display] = [deck.index, deck.step, stateOf(element), element.style.display];
  slide.title = titleOf(fresh);
  fresh.classList.add(...OURS.filter((name) => element.classList.contains(name)));
  for (const { name, value } of fresh.attributes) element.setAttribute(name, value);
  element.style.display = display;
  element.replaceChildren(...fresh.childNodes);
  deck.reveal.syncSlide(element);
  deck.goTo(index, step);
  void showState(element, state);
  return true;
}
