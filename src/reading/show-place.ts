import { pageText } from '../language/reading-page-es-mx.ts';
import { goTo } from './go-to.ts';
import type { Reader } from './reader.ts';

/** Shows where the reader is: previous and next with the slide's number, and the chapter in the contents. */
export function showPlace(reader: Reader, document: Document): void {
  const bar = document.querySelector<HTMLElement>('.paginas');
  const [previous, next] = ['anterior', 'siguiente'].map((name) => bar?.querySelector<HTMLElement>(`.paginas-${name}`));
  const number = bar?.querySelector('.paginas-lugar');
  const total = reader.parts.filter((part) => part.dataset.numero).length;
  const chapters = [...document.querySelectorAll<HTMLAnchorElement>('.indice-capitulos a')];
  reader.onMove((part, index) => {
    for (const [link, target] of [
      [previous, reader.parts[index - 1]],
      [next, reader.parts[index + 1]],
    ] as const) {
      link?.setAttribute('href', `#${target?.id ?? part.id}`);
      link?.setAttribute('aria-disabled', String(!target));
    }
    const { numero, titulo } = part.dataset;
    if (number) number.textContent = numero ? pageText.place(Number(numero), total) : (titulo ?? '');
    const chapter = part.closest<HTMLElement>('[data-capitulo]')?.dataset.capitulo;
    for (const link of chapters) {
      const isHere = chapter ? link.dataset.capitulo === chapter : link.hash === `#${part.id}`;
      if (isHere) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.ver-presentacion'))
      link.hash = numero ? `#/${encodeURIComponent(part.id)}` : '';
  });
  bar?.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // As following the link does, but thirty slides on, one step back still leads out of here.
    if (link.getAttribute('aria-disabled') !== 'true') goTo(link.hash, { replace: true });
  });
}
