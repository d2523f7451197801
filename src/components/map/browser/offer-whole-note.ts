import { makeNode } from '../../../dom/make-node.ts';

/** Gives the card a button that `choose`s its entity, for its whole note; who presses it by key is then at its `shape`. */
export function offerWholeNote(card: HTMLElement, shape: SVGElement, choose: () => void, signal: AbortSignal): void {
  const button = makeNode(
    'button',
    { type: 'button', class: 'mapa-control mapa-ficha-mas', hidden: '' },
    'Nota completa',
  );
  button.addEventListener(
    'click',
    ({ detail }) => {
      choose();
      if (detail === 0) shape.focus();
    },
    { signal },
  );
  card.append(button);
}
