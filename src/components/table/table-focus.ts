import type { TableRow } from './table-rows.ts';

/** Makes `stop` the only one of `items` that Tab reaches. */
export function moveStop(items: readonly HTMLElement[], stop: HTMLElement): void {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}

/** Puts the focus on a row. */
export function focusRow({ node }: TableRow): void {
  node.querySelector<HTMLElement>('.abre')?.focus({ preventScroll: true });
}
