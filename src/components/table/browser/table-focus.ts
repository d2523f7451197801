import type { TableRow } from './table-rows.ts';

/** Makes `stop` the only one of `items` that Tab reaches. */
export function moveStop(items: readonly HTMLElement[], stop: HTMLElement): void {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}

/** Puts the focus on a row. */
export function focusRow({ node }: TableRow): void {
  node.querySelector<HTMLElement>('.tabla-abre')?.focus({ preventScroll: true });
}

/** Sort buttons and rows from the top: one tab stop, arrows between them. */
export function stopsOf(host: HTMLElement): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>('thead .tabla-ordena, tbody:not([hidden]) .tabla-abre')];
}

/** The one that Tab reaches: on the page in view, of the open row if there is one. */
export function stopOf(host: HTMLElement): HTMLElement | undefined {
  const stops = stopsOf(host).filter((stop) => !stop.closest('[data-fuera]'));
  return (
    stops.find((stop) => stop.closest('[data-abierta]')) ??
    stops.find((stop) => stop.tabIndex === 0) ??
    stops.find((stop) => stop.matches('.tabla-abre')) ??
    stops[0]
  );
}
