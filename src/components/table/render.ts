import { type Selection, select } from 'd3';
import type { RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.ts';
import type { AxisGroup, Piece, TableDrawing, TopicRow } from './layout.ts';
import { tableWords } from './table-words.ts';

type Nodes<E extends HTMLElement> = Selection<E, unknown, null, undefined>;

/**
 * The whole table as given. Roles are written out because the stylesheet turns rows into cards on a phone, and browsers
 * drop the roles of a table whose `display` changes.
 */
export function renderTable(drawing: TableDrawing, context: RenderContext): HTMLElement {
  const figure = select(context.document.createElement('figure'));
  figure.attr('class', 'tabla-ejes').attr('style', `--alto: ${drawing.alto}px`);
  figure.append('figcaption').text(drawing.titulo);
  const frame = figure.append('div').attr('class', 'tabla-marco');
  const grid = frame.append('table').attr('role', 'table');
  grid.append('caption').text(drawing.resumen);
  renderHead(grid, drawing);
  for (const group of drawing.groups) {
    const body = grid.append('tbody').attr('role', 'rowgroup');
    for (const [index, row] of group.rows.entries()) renderRow(body, group, row, index === 0, context);
  }
  const sources = renderSourceLine(drawing.fuentes, context);
  if (sources) figure.node()!.append(sources);
  figure.append('p').attr('class', 'tabla-aviso').attr('aria-live', 'polite');
  for (const [index, sentence] of drawing.pasos.entries()) {
    figure
      .append('span')
      .attr('class', 'fragment paso')
      .attr('data-fragment-index', index)
      .attr('data-frase', sentence)
      .attr('aria-hidden', 'true');
  }
  return figure.node()!;
}

function renderHead(grid: Nodes<HTMLTableElement>, { ordenada }: TableDrawing): void {
  const row = grid.append('thead').attr('role', 'rowgroup').append('tr').attr('role', 'row');
  const head = (name: string, title: string) =>
    row.append('th').attr('class', name).attr('scope', 'col').attr('role', 'columnheader').text(title);
  const { columns } = tableWords;
  head('eje', columns.eje)
    .attr('data-ordena', 'eje')
    .attr('aria-sort', ordenada ? 'ascending' : 'none');
  head('mesa', columns.mesa).attr('data-ordena', 'fecha').attr('aria-sort', 'none');
  head('tema', columns.tema);
  head('problema', columns.problema);
}

function renderRow(
  body: Nodes<HTMLTableSectionElement>,
  group: AxisGroup,
  row: TopicRow,
  first: boolean,
  context: RenderContext,
): void {
  const { columns } = tableWords;
  const tr = body
    .append('tr')
    .attr('role', 'row')
    .attr('data-n', row.index)
    .attr('data-tema', row.id)
    .attr('data-eje', group.id)
    .attr('data-fecha', row.fecha)
    .attr('data-tono', group.tono);
  if (first) renderAxis(tr, group);

  const time = tr
    .append('td')
    .attr('class', 'mesa')
    .attr('role', 'cell')
    .attr('data-etiqueta', columns.mesa)
    .append('time')
    .attr('datetime', row.fecha);
  time.append('span').text(`${row.dia.short} `);
  time.append('span').attr('class', 'anio').text(row.dia.year);

  const topic = tr.append('th').attr('class', 'tema').attr('scope', 'row').attr('role', 'rowheader');
  topic.attr('data-etiqueta', columns.tema);
  renderPieces(topic.append('span').attr('class', 'tema-texto'), row.tema);

  const problem = tr.append('td').attr('class', 'problema').attr('role', 'cell');
  problem.attr('data-etiqueta', columns.problema);
  renderPieces(problem.append('p').attr('class', 'problema-texto'), row.problema);
  const more = problem.append('div').attr('class', 'mas');
  more
    .append('p')
    .attr('class', 'dia')
    .text(`${tableWords.day(row.dia.long)}.`);
  if (row.contexto.length > 0) renderPieces(more.append('p').attr('class', 'contexto'), row.contexto);
  const sources = renderSourceLine(row.fuentes, context);
  if (sources) more.node()!.append(sources);
}

function renderAxis(tr: Nodes<HTMLTableRowElement>, { id, numero, titulo, tono, rows }: AxisGroup): void {
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
    .text(`${tableWords.eje(numero)} `);
  cell.append('span').attr('class', 'eje-nombre').text(titulo);
}

function renderPieces<E extends HTMLElement>(node: Nodes<E>, pieces: readonly Piece[]): void {
  for (const { text, sic } of pieces) {
    if (sic) node.append('span').attr('class', 'sic').text(text);
    else node.node()!.append(text);
  }
}
