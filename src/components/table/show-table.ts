import { openCard } from './open-card.ts';
import { placeRows, type TableRow } from './table-rows.ts';
import type { TableState } from './table-state.ts';
import { tableWords } from './table-words.ts';

/** Makes the table look as `state` and `step` say (a step is the eje in focus); returns the rows shown, from the top. */
export function showTable(host: HTMLElement, rows: readonly TableRow[], state: TableState, step: number): TableRow[] {
  const table = host.querySelector('table')!;
  const shown = placeRows(table, rows, state);
  table.toggleAttribute('data-por-fecha', state.orden?.startsWith('fecha') ?? false);
  table.toggleAttribute('data-filtrada', shown.length < rows.length);
  const open = shown.find((row) => row.tema === state.tema);
  for (const row of rows) {
    row.node.toggleAttribute('data-abierta', row === open);
    row.node.querySelector('.abre')?.setAttribute('aria-expanded', String(row === open));
  }
  showFocus(table, rows, open, step);
  showOrder(host, state);
  showFilters(host, state, shown.length);
  const frame = host.querySelector<HTMLElement>('.tabla-marco')!;
  openCard(frame, open, open && shown.length > 1 ? shown.indexOf(open) / (shown.length - 1) : 0);
  return shown;
}

/** Dims what is not in focus: all rows but the open one; without one, all but those of the eje that `step` is about. */
export function showFocus(
  table: HTMLTableElement,
  rows: readonly TableRow[],
  open: TableRow | undefined,
  step: number,
): void {
  const inFocus = [...new Set(rows.map((row) => row.eje))][step - 1];
  for (const row of rows) {
    const isQuiet = open ? row !== open : inFocus !== undefined && row.eje !== inFocus;
    row.node.toggleAttribute('data-tenue', isQuiet);
  }
  for (const body of table.querySelectorAll('tbody')) {
    const isQuiet = !body.querySelector('tr:not([data-tenue])');
    body.querySelector('.eje')?.toggleAttribute('data-tenue', isQuiet);
  }
}

function showOrder(host: HTMLElement, { orden }: TableState): void {
  const [by, direction] = (orden ?? 'eje').split('-');
  for (const head of host.querySelectorAll<HTMLElement>('th[data-ordena]')) {
    // The order given is the ascending one, or none where the data say so.
    head.dataset.dada ??= head.getAttribute('aria-sort') ?? 'none';
    const sorted = orden === undefined ? head.dataset.dada : direction === 'desc' ? 'descending' : 'ascending';
    head.setAttribute('aria-sort', head.dataset.ordena === by ? sorted : 'none');
  }
}

function showFilters(host: HTMLElement, { eje, busca }: TableState, count: number): void {
  for (const button of host.querySelectorAll<HTMLElement>('[data-filtra]')) {
    button.setAttribute('aria-pressed', String(button.dataset.filtra === eje));
  }
  const search = host.querySelector<HTMLInputElement>('.tabla-controles input');
  if (search && search.value.trim() !== (busca ?? '').trim()) search.value = busca ?? '';
  const nothing = host.querySelector<HTMLElement>('.tabla-nada');
  if (!nothing) return;
  nothing.hidden = count > 0;
  nothing.textContent = count > 0 ? '' : tableWords.nothing((busca ?? '').trim());
}
