import { titleOf } from '../dom/order-list.ts';
import type { Names } from './file-contents.ts';

/** What files show beside the reader's words, from the page. */
export function readNames(document: Document): Names {
  const slides = [...document.querySelectorAll<HTMLElement>('.lectura article[data-titulo]')];
  const problems = [...document.querySelectorAll<HTMLElement>('.orden [data-problema]')];
  const inOrder = problems.sort((a, b) => Number(a.dataset.numero) - Number(b.dataset.numero));
  return {
    workshop: document.documentElement.dataset.titulo ?? document.title,
    slides: slides.map(({ id, dataset }) => ({ id, title: dataset.titulo! })),
    problems: inOrder.map((item) => ({ id: item.dataset.problema!, title: titleOf(item) })),
  };
}
