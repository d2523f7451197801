import type { RenderContext } from '../component.ts';
import type { FittedNames } from './layout.ts';

/** The names as a list, with their sizes where they are not the stylesheet's own. */
export function renderNames({ names, sizes }: FittedNames, { document }: RenderContext): HTMLElement {
  const figure = document.createElement('figure');
  figure.className = 'organizaciones';
  if (sizes) {
    const { columns, size, height, gap } = sizes;
    const words = `--columnas: ${columns}; --letra-nombre: ${size}px; --alto-nombre: ${height}px; --entre: ${gap}px`;
    figure.setAttribute('style', words);
    figure.classList.add('muchas');
  }
  const list = document.createElement('ul');
  for (const name of names) {
    const item = document.createElement('li');
    // A name is not translated.
    item.setAttribute('translate', 'no');
    item.textContent = name;
    list.append(item);
  }
  figure.append(list);
  return figure;
}
