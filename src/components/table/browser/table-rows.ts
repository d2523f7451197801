import { arrangeRows, type RowFacts } from './arrange-rows.ts';
import { foldText } from '../../../language/fold-text.ts';
import { splitPages } from '../split-pages.ts';
import type { TableState } from './table-state.ts';

export interface TableRow extends RowFacts {
  node: HTMLTableRowElement;
  tema: string;
  /** On a slide: how high the row is, the cell of its eje, and the row when it has that cell for itself. */
  heights: readonly number[];
}

/** The rows that are shown, from the top, and the page of each. */
export interface PlacedRows {
  shown: TableRow[];
  pages: number[];
}

/** The rows of a table that the build drew, in the order given, whatever order they stand in now. */
export function readRows(table: HTMLTableElement): TableRow[] {
  const axes = readAxes(table);
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-n]')]
    .map((node) => {
      const { n, tema, eje, fecha, alto = '' } = node.dataset;
      const cells = [axes.get(eje!), ...[...node.children].filter((cell) => !cell.classList.contains('tabla-eje'))];
      const words = cells.map((cell) => cell?.textContent ?? '');
      const heights = alto.split(' ').map(Number);
      return {
        node,
        index: Number(n),
        tema: tema!,
        eje: eje!,
        fecha: fecha!,
        text: foldText(words.join(' ')),
        heights,
      };
    })
    .sort((a, b) => a.index - b.index);
}

/**
 * Puts rows into groups that share one «Eje» cell, as `state` asks, and on a slide into pages of `room` pixels; those that it
 * leaves out wait in hidden groups at the end.
 */
export function placeRows(
  table: HTMLTableElement,
  rows: readonly TableRow[],
  state: TableState,
  room?: number,
): PlacedRows {
  const groups = arrangeRows(rows, state);
  const shown = groups.flat();
  const waiting = arrangeRows(
    rows.filter((row) => !shown.includes(row)),
    {},
  );
  const pages = room === undefined ? shown.map(() => 1) : splitPages(heightsOf(groups, state), room);
  const parts = groups.flatMap((group) => cutByPage(group, (row) => pages[shown.indexOf(row)]!));
  const bodies = [...table.querySelectorAll('tbody')];
  // Rows that stand right stay untouched: moving them would drop the focus and cut transitions.
  if (standsRight(bodies, parts, waiting)) return { shown, pages };
  const axes = readAxes(table);
  for (const cell of table.querySelectorAll('tbody .tabla-eje')) cell.remove();
  const used = new Set<HTMLTableCellElement>();
  for (const [index, group] of [...parts, ...waiting].entries()) {
    const body = bodies[index] ?? table.appendChild(bodies[0]!.cloneNode(false) as HTMLTableSectionElement);
    body.toggleAttribute('hidden', index >= parts.length);
    body.append(...group.map((row) => row.node));
    const axis = axes.get(group[0]!.eje)!;
    const cell = used.has(axis) ? (axis.cloneNode(true) as HTMLTableCellElement) : axis;
    used.add(axis);
    cell.setAttribute('rowspan', String(group.length));
    group[0]!.node.prepend(cell);
  }
  for (const body of bodies.slice(parts.length + waiting.length)) body.remove();
  return { shown, pages };
}

/** By date each row has its own «Eje» cell, and is as high as that. */
function heightsOf(groups: readonly TableRow[][], { orden }: TableState) {
  const byDate = orden?.startsWith('fecha');
  return groups.flatMap((group, index) =>
    group.map(({ heights: [row = 0, shared = 0, alone = 0] }) => ({
      height: byDate ? alone : row,
      shared: byDate ? 0 : shared,
      group: String(index),
    })),
  );
}

function cutByPage(group: readonly TableRow[], pageOf: (row: TableRow) => number): TableRow[][] {
  return [...new Set(group.map(pageOf))].map((page) => group.filter((row) => pageOf(row) === page));
}

function standsRight(
  bodies: readonly Element[],
  groups: readonly TableRow[][],
  waiting: readonly TableRow[][],
): boolean {
  const wanted = [...groups, ...waiting];
  return (
    bodies.length === wanted.length &&
    bodies.every((body, index) => {
      const rows = [...body.children];
      const group = wanted[index]!;
      const visible = index < groups.length;
      return (
        body.hasAttribute('hidden') !== visible &&
        rows.length === group.length &&
        rows.every((node, place) => node === group[place]!.node)
      );
    })
  );
}

/** One «Eje» cell for each eje. */
function readAxes(table: HTMLTableElement): Map<string, HTMLTableCellElement> {
  const axes = new Map<string, HTMLTableCellElement>();
  for (const cell of table.querySelectorAll<HTMLTableCellElement>('tbody .tabla-eje')) {
    if (!axes.has(cell.dataset.eje!)) axes.set(cell.dataset.eje!, cell);
  }
  return axes;
}

/** A row in a sentence, for a screen reader. */
export function describeRow({ node }: TableRow): string {
  const parts = ['.tabla-tema-texto', '.tabla-mas .tabla-dia', '.tabla-problema-texto', '.tabla-contexto'].map(
    (selector) => {
      const words = node.querySelector(selector)?.textContent?.trim() ?? '';
      return words === '' || /[.!?]$/.test(words) ? words : `${words}.`;
    },
  );
  return parts.filter(Boolean).join(' ');
}
