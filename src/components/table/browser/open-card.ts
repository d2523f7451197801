import type { TableRow } from './table-rows.ts';

const LEAST_SIZE = 0.55;

/**
 * The open row of a slide, large, over the place of its row: `share` is how far down the table it is (0 top, 1 bottom).
 * Without a row the card is empty and away. The reading edition has none: there the row itself opens.
 */
export function openCard(frame: HTMLElement, row: TableRow | undefined, share: number): void {
  const layer = frame.querySelector<HTMLElement>('.tabla-ficha-capa');
  if (!layer) return;
  layer.hidden = !row;
  layer.style.setProperty('--lugar', share.toFixed(3));
  const card = layer.querySelector<HTMLElement>('.tabla-ficha')!;
  const [axis, title, problem, more] = [...card.children] as [Element, Element, Element, Element];
  const cell = [...frame.querySelectorAll<HTMLElement>('tbody .tabla-eje')].find(
    (each) => each.dataset.eje === row?.eje,
  );
  axis.textContent = row ? [...(cell?.children ?? [])].map((part) => part.textContent?.trim()).join(' · ') : '';
  const fill = (part: Element, selector: string) =>
    part.replaceChildren(
      ...[...(row?.node.querySelector(selector)?.childNodes ?? [])].map((node) => node.cloneNode(true)),
    );
  fill(title, '.tabla-tema-texto');
  fill(problem, '.tabla-problema-texto');
  fill(more, '.tabla-mas');
  card.setAttribute('aria-label', title.textContent ?? '');
  card.dataset.tono = row?.node.dataset.tono ?? '';
  // A long problem in smaller letters, as far as they can be read.
  card.style.fontSize = '';
  for (let size = 1; size > LEAST_SIZE && card.offsetHeight > layer.offsetHeight; size -= 0.05)
    card.style.fontSize = `${size}em`;
}
