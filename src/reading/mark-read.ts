import { makeNode } from '../dom/make-node.ts';
import { pageText } from '../language/reading-page-es-mx.ts';
import type { Reader } from './reader.ts';
import { readStored, writeStored } from './stored.ts';

const KEY = 'lectura:leidas';

/** Counts a slide as read once its end has come to rest in the window; shows how many are, and which chapters are whole. */
export function markRead(reader: Reader, document: Document): void {
  const slides = reader.parts.filter((part) => part.dataset.numero);
  const known = new Set(slides.map(({ id }) => id));
  const read = new Set((readStored(KEY) ?? '').split(' ').filter((id) => known.has(id)));
  const show = () => {
    const track = document.querySelector<HTMLElement>('.indice-pista > div');
    track?.style.setProperty('--leido', String(read.size / slides.length));
    const words = document.querySelector('.indice-avance p');
    if (words) words.textContent = pageText.slidesRead(read.size, slides.length);
    for (const chapter of document.querySelectorAll<HTMLElement>('.capitulo-lectura')) {
      const isRead = [...chapter.querySelectorAll('article')].every(({ id }) => read.has(id));
      const link = [...document.querySelectorAll<HTMLElement>('.indice-capitulos a')].find(
        (each) => each.dataset.capitulo === chapter.dataset.capitulo,
      );
      if (!link || !isRead || link.dataset.leido !== undefined) continue;
      link.dataset.leido = '';
      link.append(makeNode('span', { class: 'solo-lectores' }, ` (${pageText.chapterRead})`));
    }
  };
  reader.onRest(() => {
    // A page that has only been opened is not read.
    if (!reader.isRead) return;
    const before = read.size;
    for (const slide of slides) {
      const end = slide.querySelector('.lamina-cuerpo')?.getBoundingClientRect().bottom ?? 0;
      if (end > 0 && end <= innerHeight) read.add(slide.id);
    }
    if (read.size === before) return;
    writeStored(KEY, [...read].join(' '));
    show();
  });
  show();
}
