import { type Selection, select } from 'd3';
import type { RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.ts';
import { roundTenth } from '../round-tenth.ts';
import { countsWords, inDigits } from './counts-words.ts';
import type { CountPanel, CountsDrawing } from './layout.ts';

/** A list of counts, each with its own unit chart, and below them what the total is and why nothing is added up. */
export function renderCounts(drawing: CountsDrawing, context: RenderContext): HTMLElement {
  const figure = select(context.document.createElement('figure'));
  figure
    .attr('class', 'conteos')
    .attr('style', `--alto: ${drawing.alto}px; --cifra: ${drawing.cifra}px; --letra-conteo: ${drawing.letra}px`);
  figure.append('figcaption').text(drawing.titulo);
  const list = figure.append('ul').attr('class', 'conteos-lista').attr('role', 'list');
  for (const panel of drawing.panels) {
    const item = list.append('li').attr('class', `conteo conteo-${panel.mark}`);
    item.append('strong').attr('class', 'conteo-cifra').text(inDigits(panel.valor));
    const words = item
      .append('span')
      .attr('class', 'conteo-texto')
      .text(` ${keepTogether(panel.texto)}`);
    if (panel.lamina !== undefined) {
      words.append('span').attr('class', 'difiere').attr('title', countsWords.differs).text(' ◆');
    }
    renderUnits(item, panel, drawing);
  }
  const foot = figure.append('div').attr('class', 'conteos-pie');
  const total = foot.append('div');
  total.append('p').text(`${drawing.pie} `);
  const sources = renderSourceLine(drawing.fuentes, context);
  if (sources) total.node()!.append(sources);
  const notes = foot.append('div');
  if (drawing.nota !== undefined) notes.append('p').text(drawing.nota);
  for (const text of drawing.laminas) {
    const line = notes.append('p').attr('class', 'lamina');
    line.append('span').attr('class', 'difiere').text('◆ ');
    line.node()!.append(keepTogether(text));
  }
  return figure.node()!;
}

function renderUnits(
  item: Selection<HTMLLIElement, unknown, null, undefined>,
  { units, valor, mark }: CountPanel,
  { width, height, side, total }: CountsDrawing,
): void {
  // Half of the outline stands outside of a square.
  const svg = item
    .append('svg')
    .attr('class', 'conteo-cuadros')
    .attr('viewBox', `-1 -1 ${roundTenth(width + 2)} ${roundTenth(height + 2)}`)
    .attr('role', 'img')
    .attr('aria-label', countsWords.units(valor, total));
  for (const { x, y, marked } of units) {
    svg
      .append('rect')
      .attr('class', marked ? 'cuadro marcado' : 'cuadro')
      .attr('x', x)
      .attr('y', y)
      .attr('width', side)
      .attr('height', side)
      .attr('rx', roundTenth(side * 0.16));
    if (!marked) continue;
    if (mark === 'punto') {
      const [cx, cy] = [roundTenth(x + side / 2), roundTenth(y + side / 2)];
      svg
        .append('circle')
        .attr('class', 'sena')
        .attr('cx', cx)
        .attr('cy', cy)
        .attr('r', roundTenth(side * 0.22));
    } else if (mark !== 'lleno') {
      svg
        .append('path')
        .attr('class', 'sena')
        .attr('d', strokes(mark, x, y, side));
    }
  }
}

/** A number stays on the line of its per cent sign. */
function keepTogether(text: string): string {
  return text.replace(/(\d) %/g, '$1\u00a0%');
}

function strokes(mark: 'cruz' | 'barra', x: number, y: number, side: number): string {
  const [near, far] = [side * 0.28, side * 0.72];
  const at = (dx: number, dy: number) => `${roundTenth(x + dx)},${roundTenth(y + dy)}`;
  if (mark === 'barra') return `M${at(near, side / 2)}L${at(far, side / 2)}`;
  return `M${at(near, near)}L${at(far, far)}M${at(far, near)}L${at(near, far)}`;
}
