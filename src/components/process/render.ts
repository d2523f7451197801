import { type Selection, select } from 'd3';
import type { RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.ts';
import { roundTenth } from '../round-tenth.ts';
import { hasNote, type ProcessDrawing, type StageDrawing } from './layout.ts';
import { processWords } from './process-words.ts';
import { LABEL_INSET } from './strip-scale.ts';

type Nodes<E extends Element> = Selection<E, unknown, null, undefined>;

/** The strip (a picture), the stages as a list of cards (all its facts in words), and what the slide says differently. */
export function renderProcess(drawing: ProcessDrawing, context: RenderContext): HTMLElement {
  const figure = select(context.document.createElement('figure'));
  figure
    .attr('class', drawing.stages.length > drawing.columns ? 'proceso-franja en-filas' : 'proceso-franja')
    .attr('style', `--etapas: ${drawing.columns}; --letra-puntos: ${drawing.letra}px`);
  figure.append('figcaption').text(drawing.titulo);
  renderStrip(figure, drawing);
  const list = figure.append('ol').attr('class', 'etapas').attr('role', 'list');
  for (const stage of drawing.stages) renderStage(list, stage, drawing);
  const noted = drawing.stages.filter(hasNote);
  if (noted.length === 0) return figure.node()!;
  const notes = figure.append('ul').attr('class', 'etapas-notas').attr('role', 'list');
  for (const stage of noted) {
    const item = notes.append('li');
    if (stage.lamina !== undefined) item.append('span').attr('class', 'difiere').text('◆ ');
    item.append('strong').text(`${stage.orden ?? stage.nombre}. `);
    for (const text of [stage.lamina, stage.texto]) if (text !== undefined) item.append('span').text(`${text} `);
    const sources = renderSourceLine(stage.fuentes, context);
    if (sources) item.node()!.append(sources);
  }
  return figure.node()!;
}

function renderStrip(figure: Nodes<HTMLElement>, { strip, stages }: ProcessDrawing): void {
  const { width, height, ticks, barHeight, label } = strip;
  const svg = figure
    .append('svg')
    .attr('class', 'franja')
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('role', 'img')
    .attr('aria-label', label);
  for (const { card, bar } of stages) {
    if (!card) continue;
    const top = bar.y + barHeight;
    const middle = roundTenth((top + height) / 2);
    const end = roundTenth(bar.x + bar.width);
    svg
      .append('path')
      .attr('class', 'enlace')
      .attr(
        'd',
        `M${bar.x},${top}C${bar.x},${middle} ${card.left},${middle} ${card.left},${height}H${card.right}` +
          `C${card.right},${middle} ${end},${middle} ${end},${top}Z`,
      );
  }
  const foot = Math.max(...stages.map(({ bar }) => bar.y)) + barHeight;
  for (const { x, label: name } of ticks) {
    svg.append('line').attr('class', 'mes').attr('x1', x).attr('x2', x).attr('y1', 0).attr('y2', foot);
    if (name)
      svg
        .append('text')
        .attr('class', 'mes-nombre')
        .attr('x', roundTenth(x + LABEL_INSET))
        .attr('y', 18)
        .text(name);
  }
  for (const { bar } of stages) {
    const group = svg.append('g').attr('class', 'etapa-barra');
    group
      .append('rect')
      .attr('x', bar.x)
      .attr('y', bar.y)
      .attr('width', bar.width)
      .attr('height', barHeight)
      .attr('rx', Math.min(8, roundTenth(bar.width / 2)));
    if (bar.label === '') continue;
    group
      .append('text')
      .attr('x', roundTenth(bar.x + bar.width / 2))
      .attr('y', roundTenth(bar.y + barHeight / 2 + 7))
      .attr('text-anchor', 'middle')
      .text(bar.label);
  }
}

function renderStage(list: Nodes<HTMLOListElement>, stage: StageDrawing, drawing: ProcessDrawing): void {
  const item = list.append('li').attr('class', 'etapa');
  const title = item.append('p').attr('class', 'etapa-titulo');
  if (stage.orden !== undefined) {
    title.append('span').attr('class', 'etapa-orden').text(stage.orden);
    title.append('span').attr('class', 'etapa-guion').text(' – ');
  }
  title.append('span').attr('class', 'etapa-nombre').text(stage.nombre);
  const dates = item.append('p').attr('class', 'etapa-fechas').text(stage.fechas);
  if (stage.lamina !== undefined) {
    dates.append('span').attr('class', 'difiere').attr('title', processWords.differs).text(' ◆');
  }
  const body = item.append('div').attr('class', 'etapa-cuerpo');
  renderMiniature(body, stage, drawing);
  if (stage.puntos.length > 0) {
    const points = body.append('ul').attr('class', 'etapa-puntos');
    for (const punto of stage.puntos) points.append('li').text(punto);
  }
}

/** On a phone the strip would shrink beyond reading: there each card has its own, without words, and shows only its bar. */
function renderMiniature(body: Nodes<HTMLDivElement>, { bar }: StageDrawing, { strip }: ProcessDrawing): void {
  const box = body.append('div').attr('class', 'etapa-cuando').attr('aria-hidden', 'true');
  const svg = box.append('svg').attr('viewBox', `0 0 ${strip.width} 10`).attr('preserveAspectRatio', 'none');
  for (const { x } of strip.ticks) {
    svg.append('line').attr('class', 'mes').attr('x1', x).attr('x2', x).attr('y1', 0).attr('y2', 10);
  }
  svg.append('line').attr('class', 'mes').attr('x1', 0).attr('x2', strip.width).attr('y1', 10).attr('y2', 10);
  svg.append('rect').attr('x', bar.x).attr('y', 1).attr('width', bar.width).attr('height', 8);
  const ends = box.append('p');
  for (const end of strip.ends) ends.append('span').text(end);
}
