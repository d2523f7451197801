import type { TableRow } from './table-rows.ts';
import { wordsIn } from './words-in.ts';

const LEAST_SIZE = 0.55;

/**
 * The open row of a slide, large, over the place of its row: `share` is how far down the table it is (0 top, 1 bottom).
 * Without a row the card goes. In the reading edition the row itself opens and the stylesheet hides this card.
 */
export function openCard(frame: HTMLElement, row: TableRow | undefined, share: number): void {
  const old = frame.querySelector<HTMLElement>('.tabla-ficha-capa');
  if (!row) {
    old?.remove();
    return;
  }
  const { ownerDocument: document } = frame;
  const layer = old ?? frame.appendChild(document.createElement('div'));
  layer.className = 'tabla-ficha-capa';
  layer.style.setProperty('--lugar', share.toFixed(3));
  const card = document.createElement('div');
  card.className = 'tabla-ficha';
  card.dataset.tono = row.node.dataset.tono;
  card.setAttribute('role', 'group');

  const paragraph = (name: string, text: string) => {
    const node = document.createElement('p');
    node.className = name;
    node.textContent = text;
    return node;
  };
  const copy = (selector: string, name: string) => {
    const node = paragraph(name, '');
    for (const child of row.node.querySelector(selector)?.childNodes ?? []) node.append(child.cloneNode(true));
    return node;
  };
  const axis = [...frame.querySelectorAll<HTMLElement>('tbody .tabla-eje')].find(
    (cell) => cell.dataset.eje === row.eje,
  );
  const title = copy('.tabla-tema-texto', 'tabla-ficha-tema');
  card.setAttribute('aria-label', title.textContent ?? '');
  const origin = [...(axis?.children ?? [])].map((part) => part.textContent?.trim()).join(' · ');
  card.append(paragraph('tabla-ficha-eje', origin), title, copy('.tabla-problema-texto', 'tabla-ficha-problema'));
  for (const part of row.node.querySelector('.tabla-mas')?.children ?? []) card.append(part.cloneNode(true));

  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'tabla-cierra';
  close.setAttribute('aria-label', wordsIn(frame).close);
  close.textContent = '×';
  card.append(close);
  layer.replaceChildren(card);
  // A long problem in smaller letters, as far as they can be read.
  for (let size = 1; size > LEAST_SIZE && card.offsetHeight > layer.offsetHeight; size -= 0.05)
    card.style.fontSize = `${size}em`;
}
