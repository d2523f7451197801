import { makeNode } from '../../../dom/make-node.ts';
import { wordsIn } from './words-in.ts';

/**
 * Makes what the build has drawn answer to hands: buttons in the sortable heads and in each row, the controls above. A copy
 * of an element where that was done keeps it.
 */
export function enableControls(frame: HTMLElement): void {
  const words = wordsIn(frame);
  frame.querySelector('.tabla-controles')?.removeAttribute('inert');
  const become = (place: HTMLElement, attributes: Record<string, string>) => {
    if (place.querySelector('button')) return;
    const content = (place.querySelector('.tabla-ordena') ?? place).childNodes;
    place.replaceChildren(makeNode('button', { type: 'button', tabindex: '-1', ...attributes }, ...content));
  };
  for (const head of frame.querySelectorAll<HTMLElement>('th[data-ordena]'))
    become(head, { class: 'tabla-ordena', title: words.sortBy[head.dataset.ordena === 'fecha' ? 'fecha' : 'eje'] });
  for (const topic of frame.querySelectorAll<HTMLElement>('tbody .tabla-tema'))
    become(topic, { class: 'tabla-abre', 'aria-expanded': 'false' });
}
