import { makeNode } from '../dom/make-node.ts';
import { showDialog } from '../dom/show-dialog.ts';
import { pageText } from '../language/reading-page-es-mx.ts';
import { makeButton } from '../notice/make-button.ts';
import { eraseStored } from './stored.ts';

/** Asks first; then erases what this device keeps and begins anew, so that nothing erased stays on show. */
export function askToErase(document: Document): void {
  const heading = makeNode('h2', { id: 'titulo-borrar' }, pageText.eraseTitle);
  const words = makeNode('p', {}, pageText.eraseQuestion);
  const keep = makeButton(pageText.eraseNo, () => dialog.close());
  const eraseAll = () => {
    // Whoever keeps something writes no more from here on.
    document.dispatchEvent(new CustomEvent('borrar-datos'));
    eraseStored();
    addEventListener('pagehide', eraseStored);
    location.replace(`${location.pathname}${location.search}`);
  };
  const buttons = makeNode('p', { class: 'hoja-botones' }, keep, makeButton(pageText.eraseYes, eraseAll, 'peligro'));
  const dialog = makeNode('dialog', { class: 'hoja', 'aria-labelledby': heading.id }, heading, words, buttons);
  showDialog(dialog);
}
