import type { searchText } from '../language/search-es-mx.ts';
import type { SearchEntry } from './search-index.ts';

export interface PageEntry extends SearchEntry {
  kind: keyof typeof searchText.kinds;
  /** What to bring into view. */
  element: HTMLElement;
  /** Id of the slide or list entry that it belongs to. */
  id: string;
}

const PARTS = [
  ['lamina', '.lamina-cuerpo'],
  ['notas', '.nota-de-quien-facilita'],
  ['contexto', 'section.contexto'],
] as const;

// What is said about a slide comes after what it says itself.
const WEIGHTS: Partial<Record<PageEntry['kind'], number>> = { contexto: 0.9, notas: 0.8, fuente: 0.5 };

const UNREAD =
  'svg, button, .cita, .fuentes-de-figura, .fuente-citas, [aria-hidden="true"], .mas-de-la-lamina summary, .contexto > :first-child';

/** Everything of the page that can be found: slides, their notes and context, abbreviations, sources. */
export function collectEntries(document: Document): PageEntry[] {
  const entries: PageEntry[] = [];
  const add = (kind: PageEntry['kind'], title: string, element: HTMLElement, id: string) =>
    entries.push({ kind, title, text: textOf(element, title), element, id, weight: WEIGHTS[kind] ?? 1 });
  for (const slide of document.querySelectorAll<HTMLElement>('.lectura article')) {
    for (const [kind, selector] of PARTS) {
      const part = slide.querySelector<HTMLElement>(`:scope ${selector}`);
      if (part) add(kind, slide.dataset.titulo ?? '', part, slide.id);
    }
  }
  for (const [kind, selector] of [
    ['sigla', '#glosario [id]'],
    ['fuente', '#fuentes li'],
  ] as const) {
    for (const item of document.querySelectorAll<HTMLElement>(selector))
      if (item.matches('li, div')) add(kind, item.firstElementChild?.textContent ?? '', item, item.id);
  }
  return entries;
}

/** Text as it is read: parts one after the other, without drawings, the numbers of sources and what `title` says already. */
function textOf(element: HTMLElement, title: string): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element &&
    (node.matches(UNREAD) || (/^(H\d|DT|A)$/.test(node.tagName) && node.textContent === title))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const words: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeType === 3) words.push(node.nodeValue!);
  return words
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)»?!])/g, '$1')
    .replace(/([«(¿¡]) /g, '$1')
    .trim();
}
