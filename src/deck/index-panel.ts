import { text } from '../language/es-mx.ts';
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

/** All slides by chapter, found by number or by part of the title; Enter goes to the first one found. */
export function openIndexPanel(deck: Indexed, typed: string): void {
  const { dialog, body } = openDialog('indice', text.index);
  const go = (index: number) => {
    dialog.close();
    deck.goTo(index);
  };
  const field = document.createElement('input');
  field.type = 'search';
  field.value = typed;
  field.placeholder = text.search;
  field.setAttribute('aria-label', text.search);
  const status = document.createElement('p');
  status.className = 'solo-lectores';
  status.setAttribute('aria-live', 'polite');
  const list = document.createElement('ol');
  const items = deck.slides.map((slide, index) => renderItem(slide, index, index === deck.index, go));
  list.append(...items);
  const empty = document.createElement('p');
  empty.textContent = text.noResult;
  body.append(field, status, list, empty);

  const filter = () => {
    const found = findSlides(deck.slides, field.value);
    for (const [index, item] of items.entries()) item.hidden = !found.has(index);
    empty.hidden = found.size > 0;
    status.textContent = found.size > 0 ? text.results(found.size) : text.noResult;
  };
  field.addEventListener('input', filter);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      const [first] = findSlides(deck.slides, field.value);
      if (first !== undefined) go(first);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.querySelector<HTMLElement>('li:not([hidden]) button')?.focus();
    }
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const buttons = [...list.querySelectorAll<HTMLElement>('li:not([hidden]) button')];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    (buttons[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? field).focus();
  });
  filter();
  field.focus();
  if (typed === '') list.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
}

function renderItem(slide: IndexedSlide, index: number, current: boolean, go: (index: number) => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  if (current) button.setAttribute('aria-current', 'true');
  if (slide.element.classList.contains('capitulo')) item.className = 'es-capitulo';
  const number = document.createElement('span');
  number.textContent = String(index + 1);
  button.append(number, ' ', slide.title);
  button.addEventListener('click', () => go(index));
  item.append(button);
  return item;
}

/** Places of the slides that a search means: the number typed, best first, or all whose title holds all the words. */
export function findSlides(slides: readonly { title: string }[], query: string): Set<number> {
  const plain = (value: string) =>
    value
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = new Set<number>();
  if (/^\d+$/.test(query.trim())) {
    const index = Number(query) - 1;
    if (slides[index]) found.add(index);
  }
  for (const [index, slide] of slides.entries()) {
    const title = plain(slide.title);
    if (words.every((word) => title.includes(word))) found.add(index);
  }
  return found;
}
