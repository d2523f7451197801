import { makeNode } from '../dom/make-node.ts';
import './choice.css';

/**
 * Says something at the foot of the page, with buttons; returns what takes it away. Takes the focus from nobody. `name` tells
 * one kind of notice from another: a newer one of the same kind takes its place.
 */
export function showNotice(name: string, words: string, buttons: () => HTMLElement[]): () => void {
  document.querySelector(`.aviso-${name}`)?.remove();
  const notice = makeNode('div', { class: `aviso aviso-elige aviso-${name}`, role: 'status' });
  document.body.append(notice);
  const sentence = makeNode('p', {}, words);
  // Only what comes into a live region that is there already is read out.
  setTimeout(() => notice.append(sentence, ...buttons()));
  return () => notice.remove();
}
