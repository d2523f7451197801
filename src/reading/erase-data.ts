import { pageText } from '../language/reading-page-es-mx.ts';
import { makeButton } from '../notice/make-button.ts';
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
  const keep = makeButton(pageText.eraseNo, () => dialog.close());
  const eraseAll = () => {
    // Whoever keeps something writes no more from here on.
    document.dispatchEvent(new CustomEvent('borrar-datos'));
    eraseStored();
    addEventListener('pagehide', eraseStored);
    location.replace(`${location.pathname}${location.search}`);
  };
  buttons.append(keep, makeButton(pageText.eraseYes, eraseAll, 'peligro'));
  dialog.append(heading, words, buttons);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
