import { pageText } from '../language/reading-page-es-mx.ts';
import { eraseStored } from './stored.ts';

/** Asks first; then erases what this device keeps and begins anew, so that nothing erased stays on show. */
export function askToErase(document: Document): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'hoja';
  dialog.setAttribute('aria-labelledby', 'titulo-borrar');
  const heading = document.createElement('h2');
  heading.id = 'titulo-borrar';
  heading.textContent = pageText.eraseTitle;
  const words = document.createElement('p');
  words.textContent = pageText.eraseQuestion;
  const buttons = document.createElement('p');
  buttons.className = 'hoja-botones';
  const keep = button(pageText.eraseNo, () => dialog.close());
  const erase = button(pageText.eraseYes, () => {
    // Whoever keeps something writes no more from here on.
    document.dispatchEvent(new CustomEvent('borrar-datos'));
    eraseStored();
    addEventListener('pagehide', eraseStored);
    location.replace(`${location.pathname}${location.search}`);
  });
  erase.className = 'peligro';
  buttons.append(keep, erase);
  dialog.append(heading, words, buttons);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function button(label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}
