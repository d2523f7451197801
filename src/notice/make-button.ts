import { makeNode } from '../dom/make-node.ts';
/** A button that says `label` and does `act`. */
export function makeButton(label: string, act: () => void, className = ''): HTMLButtonElement {
  const button = makeNode('button', { type: 'button', class: className }, label);
  button.addEventListener('click', act);
  return button;
}
