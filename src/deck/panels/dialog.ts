import { makeNode } from '../../dom/make-node.ts';
import { showDialog } from '../../dom/show-dialog.ts';
import './panels.css';
import { panelText } from '../../language/panels-es-mx.ts';

/** An empty modal dialog with a title and a way out; gone from the page once closed. */
export function openDialog(name: string, title: string): { dialog: HTMLDialogElement; body: HTMLElement } {
  const close = makeNode('button', { type: 'button', class: 'panel-cerrar', 'aria-label': panelText.close }, '✕');
  const head = makeNode('div', { class: 'panel-cabeza' }, makeNode('h2', {}, title), close);
  const body = makeNode('div', { class: 'panel-cuerpo' });
  const dialog = makeNode('dialog', { class: `panel panel-${name}`, 'aria-label': title }, head, body);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // The dialog itself is hit only on its backdrop: its parts fill it.
    if (event.target === dialog) dialog.close();
  });
  showDialog(dialog);
  return { dialog, body };
}
