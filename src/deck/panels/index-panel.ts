import { makeNode } from '../../dom/make-node.ts';
import { walkStops } from '../../dom/walk-stops.ts';
import { foldText, foldWords } from '../../language/fold-text.ts';
import { panelText } from '../../language/panels-es-mx.ts';
import { openDialog } from './dialog.ts';

interface IndexedSlide {
  title: string;
  element: HTMLElement;
}

/** What the index lists and moves: a deck, or the presenter's picture of it. */
export interface Indexed {
  slides: readonly IndexedSlide[];
  index: number;
  goTo(index: number): void;
}

/** All slides by chapter, found by number, by part of the title or by words on them; Enter goes to the first one found. */
export function openIndexPanel(deck: Indexed, typed: string): void {
  const { dialog, body } = openDialog('indice', panelText.index);
  const go = (index: number) => {
    dialog.close();
    deck.goTo(index);
  };
  const { search } = panelText;
  const field = makeNode('input', { type: 'search', placeholder: search, 'aria-label': search });
  // As if it had been typed here: what is typed next comes after it.
  field.value = typed;
  const status = makeNode('p', { class: 'solo-lectores', 'aria-live': 'polite' });
  const items = deck.slides.map((slide, index) => renderItem(slide, index, index === deck.index, go));
  const list = makeNode('ol', {}, ...items);
  const empty = makeNode('p', {}, panelText.noResult);
  body.append(field, status, list, empty);

  const filter = () => {
    const found = findSlides(deck.slides, field.value);
    for (const [index, item] of items.entries()) item.hidden = !found.has(index);
    empty.hidden = found.size > 0;
    list.hidden = !empty.hidden;
    status.textContent = found.size > 0 ? panelText.results(found.size) : panelText.noResult;
  };
  field.addEventListener('input', () => {
    filter();
    list.scrollTop = 0;
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const [first] = findSlides(deck.slides, field.value);
    if (first !== undefined) go(first);
  });
  body.addEventListener('keydown', (event) =>
    walkStops(event, [field, ...list.querySelectorAll<HTMLElement>('li:not([hidden]) button')]),
  );
  filter();
  field.focus();
  // Not by scrollIntoView, which moves the page around a frame as well.
  const here = list.querySelector<HTMLElement>('[aria-current]');
  if (typed === '' && here)
    list.scrollTop += here.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 2;
}

function renderItem(slide: IndexedSlide, index: number, current: boolean, go: (index: number) => void): HTMLLIElement {
  const number = makeNode('span', {}, String(index + 1));
  const mark: Record<string, string> = current ? { 'aria-current': 'true' } : {};
  const button = makeNode('button', { type: 'button', ...mark }, number, ' ', slide.title);
  button.addEventListener('click', () => go(index));
  return makeNode('li', slide.element.classList.contains('capitulo') ? { class: 'es-capitulo' } : {}, button);
}

/** Places of the slides that a search means, best first: the number typed, the titles that hold all its words, then the slides that do. */
export function findSlides(slides: readonly IndexedSlide[], query: string): Set<number> {
  const words = foldWords(query);
  const found = new Set<number>();
  if (/^\d+$/.test(query.trim())) {
    const index = Number(query) - 1;
    if (slides[index]) found.add(index);
  }
  for (const [index, slide] of slides.entries()) {
    const title = foldText(slide.title);
    if (words.every((word) => title.includes(word))) found.add(index);
  }
  for (const [index, slide] of slides.entries()) {
    if (!found.has(index) && words.every((word) => wordsOf(slide).includes(word))) found.add(index);
  }
  return found;
}

// There may be 2,000 slides, searched at each letter; of one that has been saved meanwhile the parts are others.
const known = new WeakMap<Element, string>();

/** What stands on a slide, without its notes, ready to be searched. */
function wordsOf({ element }: IndexedSlide): string {
  const part = element.firstElementChild ?? element;
  const words = known.get(part) ?? foldText([...element.children].map(shownIn).join(' '));
  known.set(part, words);
  return words;
}

function shownIn(part: Element): string {
  return part.matches('.notes') ? '' : (part.textContent ?? '');
}
