import { loadElements } from '../components/load-elements.ts';
import type { StatefulElement } from '../components/stateful-element.ts';
import { SLIDE_HEIGHT, SLIDE_WIDTH } from '../measures/slide-size.ts';
import { tryPrint } from '../notice/try-print.ts';
import { groupFragments } from './group-fragments.ts';
import { tellLater } from './tell-later.ts';

/** True for the addresses that ask for pages as they do of reveal.js: `?print-pdf` anywhere in the query, and `?view=print`. */
export function isPrintView(search: string): boolean {
  return /print-pdf/i.test(search) || new URLSearchParams(search).get('view') === 'print';
}

/** Lays all slides out as pages, for which reveal.js need not start: one a slide or, with `pdfSeparateFragments`, one a step. */
export async function layOutPages(root: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const bySteps = asked.get('pdfSeparateFragments') === 'true';
  const { classList } = document.documentElement;
  // As reveal.js calls a deck on paper.
  classList.add('reveal-print', 'print-pdf');
  classList.toggle('por-pasos', bySteps);
  const sheet = document.createElement('style');
  sheet.dataset.propio = '';
  sheet.textContent = `@page { size: ${SLIDE_WIDTH}px ${SLIDE_HEIGHT}px; margin: 0 }`;
  document.head.append(sheet);
  const slides = [...root.querySelectorAll<HTMLElement>('section.lamina')];
  for (const unread of root.querySelectorAll('aside.notes')) unread.remove();
  root.querySelector('.slides')?.replaceChildren(...slides.flatMap((slide) => pagesOf(slide, bySteps)));
  // A link to a slide works in a PDF only as a plain fragment.
  for (const link of root.querySelectorAll('a[href^="#/"]'))
    link.setAttribute('href', `#${link.getAttribute('href')?.slice(2)}`);
  if (bySteps) await showSteps(root);
  // What waits for a script to be used.
  for (const controls of root.querySelectorAll('.componente :is([inert], button[hidden], [data-encima])'))
    controls.remove();
  classList.add('arrancada');
  // Opened by Ctrl+P: see startPrintShortcut.
  if (asked.has('imprimir')) void document.fonts.ready.then(tryPrint).then((begun) => begun || tellLater('notPrinted'));
}

function pagesOf(slide: HTMLElement, bySteps: boolean): HTMLElement[] {
  const page = document.createElement('div');
  page.className = 'pdf-page';
  page.append(slide);
  // On paper all are.
  slide.classList.add('present');
  const steps = bySteps ? groupFragments(slide) : [];
  return steps.length > 0 ? stepPages(page, steps) : splitPage(page);
}

/**
 * A page for what a slide shows at first and one for each step. A component shows on its first page the complete picture, and
 * on each later one its step as on the screen.
 */
function stepPages(page: HTMLElement, steps: readonly HTMLElement[][]): HTMLElement[] {
  const copies = steps.map((step, index) => {
    for (const fragment of steps[index - 1] ?? []) fragment.classList.remove('current-fragment');
    for (const fragment of step) fragment.classList.add('visible', 'current-fragment');
    const copy = page.cloneNode(true) as HTMLElement;
    for (const component of copy.querySelectorAll('.componente:has(.paso.visible)'))
      component.setAttribute('data-paso-impreso', '');
    return copy;
  });
  for (const fragment of steps.flat()) fragment.classList.remove('visible', 'current-fragment');
  return [page, ...copies];
}

/** A figure that needs several pages (`data-paginas`; what stands on one has its number in `data-pagina`) gets as many on paper. */
function splitPage(page: HTMLElement): HTMLElement[] {
  for (const fragment of page.querySelectorAll('.fragment:not(.fade-out)')) fragment.classList.add('visible');
  const count = Number(page.querySelector<HTMLElement>('[data-paginas]')?.dataset.paginas ?? 1);
  if (count === 1) return [page];
  const pages = [page, ...Array.from({ length: count - 1 }, () => page.cloneNode(true) as HTMLElement)];
  for (const [index, copy] of pages.entries()) {
    for (const part of copy.querySelectorAll('[data-pagina]')) {
      if (part.getAttribute('data-pagina') === String(index + 1)) part.removeAttribute('data-fuera');
      else part.remove();
    }
  }
  return pages;
}

async function showSteps(root: HTMLElement): Promise<void> {
  const components = [...root.querySelectorAll<StatefulElement>('[data-paso-impreso]')];
  await loadElements(components.map((component) => component.closest('section.lamina')!));
  await new Promise((done) => requestAnimationFrame(done));
  for (const component of components) component.forPaper?.();
}
