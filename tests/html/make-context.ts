import { createDocument } from '../../src/html/create-document.ts';
import type { SlideContext } from '../../src/html/render-slide.tsx';

/** What renderers need, with sources numbered by their ids' lengths and addresses marked so that a test sees them. */
export function makeContext(): SlideContext {
  return {
    foreign: new Map(),
    variables: { estado: 'Michoacán & más', titulo: 'Taller' },
    source: (id) => ({
      id,
      number: id.length,
      titulo: `Título de «${id}»`,
      editor: 'Editor',
      fecha: null,
      url: `https://ejemplo.mx/${id}?a=1&b=2`,
      prueba: 'p',
      confianza: 'alta',
    }),
    slideAddress: (id) => `#/${id}`,
    fileAddress: (path) => `laminas/${path}`,
  };
}

/** An element with this HTML inside. */
export function makeRoot(html: string): HTMLElement {
  const root = createDocument().createElement('section');
  root.innerHTML = html;
  return root;
}
