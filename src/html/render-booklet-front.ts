import type { Taller } from '../content/model.ts';
import { bookletText } from '../language/booklet-es-mx.ts';

/** A part that the contents name: a chapter with its slides, or what stands after the chapters. */
interface Part {
  id: string;
  title: string;
  number?: number | undefined;
  slides: { id: string; title: string }[];
}

/**
 * What the reading edition only shows on paper, to stand after the cover: whose copy it is, and the contents. Page numbers go
 * into `.pagina-de`; a browser can't know them before it has laid out the pages, so `npm run pdf` fills them in.
 */
export function renderBookletFront(
  taller: Taller,
  ends: readonly { id: string; title: string }[],
  document: Document,
): Element {
  const front = document.createElement('div');
  front.className = 'solo-papel';
  const below = document.createElement('div');
  below.className = 'cubierta-abajo';
  for (const [name, text] of [
    ['cuaderno-titulo', bookletText.booklet],
    ['cuaderno-lema', bookletText.motto],
    ['cuaderno-de', `${bookletText.owner}:`],
  ] as const) {
    const line = document.createElement('p');
    line.className = name;
    line.textContent = text;
    below.append(line);
  }
  const contents = document.createElement('nav');
  contents.className = 'contenido-impreso';
  const heading = document.createElement('h2');
  heading.id = 'contenido';
  heading.textContent = bookletText.contents;
  contents.setAttribute('aria-labelledby', heading.id);
  contents.append(
    heading,
    renderParts([...chapterParts(taller), ...ends.map((end) => ({ ...end, slides: [] }))], document),
  );
  front.append(below, contents);
  return front;
}

function chapterParts(taller: Taller): Part[] {
  return taller.chapters.flatMap(({ title, number, slides }) => {
    const [first] = slides;
    if (!first) return [];
    const rest = first.layout === 'capitulo' || first.layout === 'portada' ? slides.slice(1) : slides;
    return [{ id: first.id, title, number, slides: rest }];
  });
}

function renderParts(parts: readonly Part[], document: Document): Element {
  const list = document.createElement('ol');
  for (const { id, title, number, slides } of parts) {
    const item = document.createElement('li');
    item.append(renderEntry(id, number === undefined ? title : `${number}. ${title}`, document));
    if (slides.length > 0) {
      const inner = document.createElement('ol');
      for (const slide of slides) {
        const line = document.createElement('li');
        line.append(renderEntry(slide.id, slide.title, document));
        inner.append(line);
      }
      item.append(inner);
    }
    list.append(item, '\n');
  }
  return list;
}

function renderEntry(id: string, title: string, document: Document): Element {
  const link = document.createElement('a');
  link.setAttribute('href', `#${id}`);
  const name = document.createElement('span');
  name.textContent = title;
  const page = document.createElement('span');
  page.className = 'pagina-de';
  page.setAttribute('data-de', id);
  link.append(name, ' ', page);
  return link;
}
