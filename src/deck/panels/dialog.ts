import '../../styles/panels.css';
import { panelText } from '../../language/panels-es-mx.ts';

/** An empty modal dialog with a title and a way out; gone from the page once closed. */
export function openDialog(name: string, title: string): { dialog: HTMLDialogElement; body: HTMLElement } {
  const dialog = document.createElement('dialog');
  dialog.className = `panel panel-${name}`;
  dialog.setAttribute('aria-label', title);
  const head = document.createElement('div');
  head.className = 'panel-cabeza';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'panel-cerrar';
  close.setAttribute('aria-label', panelText.close);
  close.textContent = '✕';
  head.append(heading, close);
  const body = document.createElement('div');
  body.className = 'panel-cuerpo';
  dialog.append(head, body);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // The dialog itself is hit only on its backdrop: its parts fill it.
    if (event.target === dialog) dialog.close();
  });
  // WebKit closes no dialog on Escape where a program presses the key, as tests and switch controls do.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, body };
}
