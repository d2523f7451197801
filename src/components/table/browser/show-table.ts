import { openCard } from './open-card.ts';
import { placeRows, type TableRow } from './table-rows.ts';
import type { TableState } from './table-state.ts';
import { wordsIn } from './words-in.ts';

/** The rows that are shown, from the top, and on which of the pages. */
export interface ShownTable {
  rows: TableRow[];
  pages: number[];
  page: number;
}

/**
 * Makes the table look as `state` and `step` say. A step is the eje in focus; in a table of several pages it is the page, as
 * long as nothing is sorted or left out.
 */
export function showTable(host: HTMLElement, all: readonly TableRow[], state: TableState, step: number): ShownTable {
  const table = host.querySelector('table')!;
  const room = host.querySelector<HTMLElement>('[data-cabe]')?.dataset.cabe;
  const { shown, pages } = placeRows(table, all, state, room === undefined ? undefined : Number(room));
  const last = pages.at(-1) ?? 1;
  const open = shown.find((row) => row.tema === state.tema);
  const wanted = open ? pages[shown.indexOf(open)]! : Number(state.pagina ?? firstPage(state, step));
  const page = Math.min(Math.max(wanted, 1), last);
  for (const [index, row] of shown.entries()) {
    row.node.parentElement!.toggleAttribute('data-fuera', pages[index] !== page);
  }
  table.toggleAttribute('data-por-fecha', state.orden?.startsWith('fecha') ?? false);
  const isPart = shown.length < all.length;
  table.toggleAttribute('data-filtrada', isPart || last > 1);
  table.style.setProperty('--crece', String(isPart && room !== undefined ? growth(shown, Number(room)) : 1));
  for (const row of all) {
    row.node.toggleAttribute('data-abierta', row === open);
    row.node.querySelector('.tabla-abre')?.setAttribute('aria-expanded', String(row === open));
  }
  showFocus(host, all, open, step);
  showOrder(host, state);
  showFilters(host, state, shown.length);
  showPager(host, page, last);
  const frame = host.querySelector<HTMLElement>('.tabla-marco')!;
  const beside = shown.filter((_, index) => pages[index] === page);
  openCard(frame, open, open && beside.length > 1 ? beside.indexOf(open) / (beside.length - 1) : 0);
  return { rows: shown, pages, page };
}

/** How much larger the words of few rows may be in a slide's `room`: their height grows with their width. */
function growth(shown: readonly TableRow[], room: number): number {
  const height = shown.reduce((sum, { heights }) => sum + Math.max(...heights), 0);
  return [1.5, 1.4, 1.3, 1.2, 1.1].find((share) => height * share ** 2 <= room) ?? 1;
}

/** The page of a step; a table that is sorted or filtered begins with its first. */
export function firstPage({ eje, orden, busca }: TableState, step: number): number {
  return eje === undefined && orden === undefined && busca === undefined ? step + 1 : 1;
}

/** Dims what is not in focus: all rows but the open one; without one, all but those of the eje that `step` is about. */
function showFocus(host: HTMLElement, rows: readonly TableRow[], open: TableRow | undefined, step: number): void {
  const inPages = host.querySelector('[data-paginas]') !== null;
  const inFocus = inPages ? undefined : [...new Set(rows.map((row) => row.eje))][step - 1];
  for (const row of rows) {
    const isQuiet = open ? row !== open : inFocus !== undefined && row.eje !== inFocus;
    row.node.toggleAttribute('data-tenue', isQuiet);
  }
  for (const body of host.querySelectorAll('tbody')) {
    const isQuiet = !body.querySelector('tr:not([data-tenue])');
    body.querySelector('.tabla-eje')?.toggleAttribute('data-tenue', isQuiet);
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
  nothing.textContent = count > 0 ? '' : wordsIn(host).nothing((busca ?? '').trim());
}

function showPager(host: HTMLElement, page: number, last: number): void {
  const pager = host.querySelector<HTMLElement>('.tabla-paginas');
  if (!pager) return;
  pager.hidden = last === 1;
  pager.querySelector('span')!.textContent = `${page} / ${last}`;
  for (const button of pager.querySelectorAll('button')) {
    button.setAttribute('aria-disabled', String(Number(button.dataset.pasa) < 0 ? page === 1 : page === last));
  }
}
