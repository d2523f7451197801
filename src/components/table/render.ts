import { type Selection, select } from 'd3';
import type { RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.ts';
import { renderControls } from './render-controls.ts';
import type { AxisGroup, Piece, TopicRow } from './axis-group.ts';
import type { TableDrawing } from './layout.ts';
import { type TableWords, tableWords } from './table-words.ts';

type Nodes<E extends HTMLElement> = Selection<E, unknown, null, undefined>;

/**
 * The whole table as given; on a slide in as many pages as it needs. Roles are written out because the stylesheet turns rows
 * into cards on a phone, and browsers drop the roles of a table whose `display` changes.
 */
export function renderTable(drawing: TableDrawing, context: RenderContext): HTMLElement {
  const { ajuste, columnas, groups } = drawing;
  const inPages = context.edition === 'deck';
  const figure = select(context.document.createElement('figure'));
  figure.attr('class', 'tabla-ejes').attr('style', sizesOf(drawing, inPages));
  const last = ajuste.pages.at(-1)!;
  if (inPages) {
    figure.attr('data-cabe', ajuste.room);
    if (last > 1) figure.attr('data-paginas', last);
    if (ajuste.bar > 0) figure.attr('data-barra', '');
  }
  // On paper it takes more than its share of a page.
  else if (last > 1) figure.attr('data-larga', '');
  figure.append('figcaption').text(drawing.titulo);
  const frame = figure.append('div').attr('class', 'tabla-marco');
  const grid = frame.append('table').attr('role', 'table');
  if (inPages && last > 1) grid.attr('data-filtrada', '');
  const words = tableWords(columnas);
  const controls = { turns: inPages && last > 1, filters: !inPages || ajuste.filter };
  frame.node()!.prepend(renderControls(drawing, words, controls, context.document));
  grid.append('caption').text(drawing.resumen);
  renderHead(grid, drawing);
  for (const group of groups) {
    const pageOf = (row: TopicRow) => (inPages ? ajuste.pages[row.index]! : 1);
    for (const page of new Set(group.rows.map(pageOf))) {
      const rows = group.rows.filter((row) => pageOf(row) === page);
      const body = grid.append('tbody').attr('role', 'rowgroup');
      if (inPages && last > 1) body.attr('data-pagina', page);
      // Without a script all pages are seen.
      if (page > 1) body.attr('data-fuera', '');
      for (const [index, row] of rows.entries()) {
        const tr = renderRow(body, { ...group, rows: index === 0 ? rows : [] }, row, words, context);
        const { row: height, shared, byDate } = ajuste.rows[row.index]!;
        if (inPages) tr.attr('data-alto', [height, shared, byDate].join(' '));
      }
    }
  }
  frame.append('p').attr('class', 'tabla-nada').attr('hidden', '');
  const sources = renderSourceLine(drawing.fuentes, context);
  if (sources) figure.node()!.append(sources);
  figure.append('p').attr('class', 'tabla-aviso').attr('aria-live', 'polite');
  return figure.node()!;
}

// The sizes that the stylesheet has by itself need not be said.
const SIZE = 20;
const HEAD = 1.8;

function sizesOf({ alto, ajuste: { size, head, bar } }: TableDrawing, inPages: boolean): string {
  const sizes = [`--alto: ${Math.floor(alto)}px`];
  if (inPages && size !== SIZE) sizes.push(`--talla: ${size / SIZE}`);
  if (head !== HEAD) sizes.push(`--cabeza: ${head}em`);
  if (inPages && bar > 0) sizes.push(`--barra: ${bar}em`);
  return sizes.join('; ');
}

function renderHead(grid: Nodes<HTMLTableElement>, { ordenada, columnas }: TableDrawing): void {
  const row = grid.append('thead').attr('role', 'rowgroup').append('tr').attr('role', 'row');
  const head = (name: string, title: string) =>
    row.append('th').attr('class', name).attr('scope', 'col').attr('role', 'columnheader').text(title);
  // Where a script comes, this becomes a button that takes up no other room.
  const sortable = (name: string, title: string, by: 'eje' | 'fecha') => {
    const cell = head(name, '').attr('data-ordena', by);
    cell.append('span').attr('class', 'ordena').text(title);
    return cell;
  };
  sortable('eje', columnas.eje, 'eje').attr('aria-sort', ordenada ? 'ascending' : 'none');
  sortable('mesa', columnas.fecha, 'fecha').attr('aria-sort', 'none');
  head('tema', columnas.tema);
  head('problema', columnas.problematica);
}

/** A row; `group` has rows where it begins with the cell that they share. */
function renderRow(
  body: Nodes<HTMLTableSectionElement>,
  group: AxisGroup,
  row: TopicRow,
  words: TableWords,
  context: RenderContext,
): Nodes<HTMLTableRowElement> {
  const { columns } = words;
  const tr = body
    .append('tr')
    .attr('role', 'row')
    .attr('data-n', row.index)
    .attr('data-tema', row.id)
    .attr('data-eje', group.id)
    .attr('data-fecha', row.fecha)
    .attr('data-tono', group.tono);
  if (group.rows.length > 0) renderAxis(tr, group, words);

  const time = tr
    .append('td')
    .attr('class', 'mesa')
    .attr('role', 'cell')
    .attr('data-etiqueta', columns.fecha)
    .append('time')
    .attr('datetime', row.fecha);
  time.append('span').text(`${row.dia.short} `);
  time.append('span').attr('class', 'anio').text(row.dia.year);

  const topic = tr.append('th').attr('class', 'tema').attr('scope', 'row').attr('role', 'rowheader');
  topic.attr('data-etiqueta', columns.tema);
  renderPieces(topic.append('span').attr('class', 'tema-texto'), row.tema);

  const problem = tr.append('td').attr('class', 'problema').attr('role', 'cell');
  problem.attr('data-etiqueta', columns.problematica!);
  renderPieces(problem.append('p').attr('class', 'problema-texto'), row.problema);
  const more = problem.append('div').attr('class', 'mas');
  more
    .append('p')
    .attr('class', 'dia')
    .text(`${words.day(row.dia.long)}.`);
  if (row.contexto.length > 0) renderPieces(more.append('p').attr('class', 'contexto'), row.contexto);
  const sources = renderSourceLine(row.fuentes, context);
  if (sources) more.node()!.append(sources);
  return tr;
}

function renderAxis(
  tr: Nodes<HTMLTableRowElement>,
  { id, numero, titulo, tono, rows }: AxisGroup,
  words: TableWords,
): void {
  const cell = tr
    .append('th')
    .attr('class', 'eje')
    .attr('scope', 'rowgroup')
    .attr('role', 'rowheader')
    .attr('rowspan', rows.length)
    .attr('data-eje', id)
    .attr('data-tono', tono);
  cell
    .append('span')
    .attr('class', 'eje-numero')
    .text(`${words.eje(numero)} `);
  cell.append('span').attr('class', 'eje-nombre').text(titulo);
}

function renderPieces<E extends HTMLElement>(node: Nodes<E>, pieces: readonly Piece[]): void {
  for (const { text, sic } of pieces) {
    if (sic) node.append('span').attr('class', 'sic').text(text);
    else node.node()!.append(text);
  }
}
