import { loadElements } from '../components/load-elements.ts';
import type { StatefulElement } from '../components/stateful-element.ts';
import { tryPrint } from '../notice/try-print.ts';
import type { Deck } from './deck.ts';
import { tellLater } from './tell-later.ts';

/**
 * True for the addresses that reveal.js prints from: `?print-pdf` anywhere in the query, and `?view=print`. Where the two
 * disagreed, reveal.js would make pages of a deck that goes on taking its chapters out of the page.
 */
export function isPrintView(search: string): boolean {
  return /print-pdf/i.test(search) || new URLSearchParams(search).get('view') === 'print';
}

/** Lays all slides out as pages. reveal.js leaves all but the first hidden from assistive technology; we put that right. */
export function preparePrint(deck: Deck, root: HTMLElement): void {
  const bySteps = new URLSearchParams(location.search).get('pdfSeparateFragments') === 'true';
  document.documentElement.classList.toggle('por-pasos', bySteps);
  deck.reveal.on('pdf-ready', () => {
    root.removeAttribute('role');
    splitPages(document);
    for (const slide of document.querySelectorAll('.pdf-page section, .slides section')) {
      slide.removeAttribute('aria-hidden');
      slide.removeAttribute('hidden');
      slide.removeAttribute('inert');
    }
    // A link to a slide works in a PDF only as a plain fragment.
    for (const link of document.querySelectorAll('a[href^="#/"]')) {
      link.setAttribute('href', `#${link.getAttribute('href')?.slice(2)}`);
    }
    void showSteps(document).then(() => {
      // What waits for a script to be used.
      for (const controls of document.querySelectorAll('.pdf-page .componente [inert]')) controls.remove();
      document.documentElement.classList.add('arrancada');
      // Opened by Ctrl+P: see startPrintShortcut.
      if (new URLSearchParams(location.search).has('imprimir'))
        void document.fonts.ready.then(tryPrint).then((begun) => begun || tellLater('notPrinted'));
    });
  });
  void deck.reveal.initialize();
}

/**
 * A figure that needs several pages (`data-paginas`; what stands on one has its number in `data-pagina`) gets as many on paper.
 * Where steps have pages of their own, each step of it is a page already.
 */
function splitPages(document: Document): void {
  for (const page of [...document.querySelectorAll<HTMLElement>('.pdf-page')]) {
    const count = Number(page.querySelector<HTMLElement>('[data-paginas]')?.dataset.paginas ?? 1);
    const slide = page.querySelector('section.lamina');
    if (count === 1 || !slide || isStepPage(slide, document)) continue;
    const copies = Array.from({ length: count - 1 }, () => page.cloneNode(true) as HTMLElement);
    page.after(...copies);
    for (const [index, copy] of [page, ...copies].entries()) {
      copy.dataset.hoja = String(index + 1);
      for (const part of copy.querySelectorAll('[data-pagina]')) {
        if (part.getAttribute('data-pagina') === String(index + 1)) part.removeAttribute('data-fuera');
        else part.remove();
      }
    }
  }
}

/**
 * With a page for each step (`pdfSeparateFragments`), a component shows on its first page the complete picture, and on each
 * later one its step as on the screen.
 */
async function showSteps(document: Document): Promise<void> {
  const components = [...document.querySelectorAll<StatefulElement>('.pdf-page .componente')].filter(
    (component) => component.matches('.pdf-page:not([data-hoja]) *') && component.querySelector('.paso.visible'),
  );
  // All steps are visible in the print view that has one page a slide.
  const stepping = components.filter((component) => isStepPage(component.closest('section.lamina')!, document));
  if (stepping.length === 0) return;
  for (const component of stepping) component.setAttribute('data-paso-impreso', '');
  await loadElements(stepping.map((component) => component.closest('section.lamina')!));
  await new Promise((done) => requestAnimationFrame(done));
  for (const component of stepping) component.forPaper?.();
}

function isStepPage(slide: Element, document: Document): boolean {
  return [...document.querySelectorAll('.pdf-page section.lamina')].filter(({ id }) => id === slide.id).length > 1;
}
