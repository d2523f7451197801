import type { Deck } from './deck.ts';

/** True for the addresses that reveal.js prints from: `?print-pdf` and `?view=print`. */
export function isPrintView(search: string): boolean {
  const query = new URLSearchParams(search);
  return query.has('print-pdf') || query.get('view') === 'print';
}

/** Lays all slides out as pages. reveal.js leaves all but the first hidden from assistive technology; we put that right. */
export function preparePrint(deck: Deck, root: HTMLElement): void {
  deck.reveal.on('pdf-ready', () => {
    root.removeAttribute('role');
    dropRepeatedPages(document);
    for (const slide of document.querySelectorAll('.pdf-page section, .slides section')) {
      slide.removeAttribute('aria-hidden');
      slide.removeAttribute('hidden');
      slide.removeAttribute('inert');
    }
    // A link to a slide works in a PDF only as a plain fragment.
    for (const link of document.querySelectorAll('a[href^="#/"]')) {
      link.setAttribute('href', `#${link.getAttribute('href')?.slice(2)}`);
    }
    document.documentElement.classList.add('arrancada');
    // Opened by Ctrl+P: see startPrintShortcut.
    if (new URLSearchParams(location.search).has('imprimir')) void document.fonts.ready.then(() => window.print());
  });
  void deck.reveal.initialize();
}

/**
 * With a page for each step (`pdfSeparateFragments`), a component's own steps all print the same complete picture: only the
 * last of such pages stays.
 */
function dropRepeatedPages(document: Document): void {
  const pages = [...document.querySelectorAll('.pdf-page')];
  const stateOf = (page: Element | undefined) => {
    const slide = page?.querySelector('section.lamina');
    return slide && `${slide.id} ${slide.querySelectorAll('.fragment.visible:not(.paso)').length}`;
  };
  for (const [index, page] of pages.entries()) if (stateOf(page) === stateOf(pages[index + 1])) page.remove();
}
