import { type Selection, select } from 'd3';
import { type Box, growBox } from '../../box.ts';
import { roundTenth as n } from '../../round-tenth.ts';
import type { DrawnItem, TextRun } from '../lanes/draw-lane.ts';
import { formatSpan } from './format-span.ts';
import { LANE_TITLE_SIZE, type TimelineDrawing, YEAR_SIZE } from '../layout.ts';
import { timelineWords } from './timeline-words.ts';

type Nodes = Selection<SVGElement, unknown, null, undefined>;

const SVG = 'http://www.w3.org/2000/svg';

/** The picture: years, lanes and items, each item a group that the browser can make selectable. */
export function renderDrawing(drawing: TimelineDrawing, document: Document): SVGElement {
  const { width, height } = drawing;
  const svg = select(document.createElementNS(SVG, 'svg')) as unknown as Nodes;
  svg
    .attr('class', 'dibujo')
    .attr('viewBox', `0 0 ${width} ${n(height)}`)
    .attr('role', 'img');
  svg.attr('aria-label', drawing.resumen);
  const ground = svg.append<SVGElement>('g').attr('class', 'fondo').attr('aria-hidden', 'true');
  renderYears(ground, drawing);
  renderLanes(ground, drawing);
  for (const [index, drawn] of drawing.items.entries()) renderItem(svg, drawn, drawing.targets[index]!, drawing.axis);
  return svg.node()!;
}

function renderYears(ground: Nodes, { eras, years, axis, height, width, left }: TimelineDrawing): void {
  for (const era of eras) {
    rect(ground, { x: era.x, y: 0, width: era.width, height }).attr('class', 'banda').attr('data-epoca', era.id);
  }
  for (const { x, width: yearWidth, text, epoca } of years) {
    if (x > left + 1) line(ground, x, 0, x, axis + 8).attr('class', 'rejilla');
    if (text === '') continue;
    const label = ground
      .append('text')
      .attr('class', 'anio')
      .attr('font-size', YEAR_SIZE)
      .attr('text-anchor', 'middle');
    label
      .attr('x', n(x + yearWidth / 2))
      .attr('y', n(axis + 23))
      .text(text);
    if (epoca !== undefined) label.attr('data-epoca', epoca);
  }
  line(ground, 0, axis, width, axis).attr('class', 'eje');
}

function renderLanes(ground: Nodes, { lanes, left, width }: TimelineDrawing): void {
  for (const [index, { titulo, y, track }] of lanes.entries()) {
    if (index > 0) line(ground, 0, y, width, y).attr('class', 'division');
    const middle = track.y + track.height / 2;
    if (track.height === 0) line(ground, left, middle, width, middle).attr('class', 'pista');
    else rect(ground, { x: left, y: track.y, width: width - left, height: track.height }).attr('class', 'pista');
    const title = ground.append('text').attr('class', 'carril').attr('font-size', LANE_TITLE_SIZE);
    title
      .attr('x', 0)
      .attr('y', n(middle + 8))
      .text(titulo);
  }
}

function renderItem(svg: Nodes, drawn: DrawnItem, targets: readonly Box[], axis: number): void {
  const { item, span, point, whisker, leader, label } = drawn;
  const group = svg.append<SVGElement>('g').attr('class', 'marca').attr('data-hecho', item.id);
  group.attr('data-epocas', item.epocas.join(' ')).attr('data-nombre', nameOf(drawn));
  if (item.destacado) group.attr('data-destacado', '');
  if (item.dashed) group.attr('data-discontinua', '');

  group.append('path').attr('class', 'cursor').attr('d', cursorPath(drawn, axis));
  if (label && label.form !== 'numero')
    rect(group, growBox(label.box, 4, 1))
      .attr('class', 'placa')
      .attr('rx', 5);
  if (leader) line(group, leader.x, leader.y0, leader.x, leader.y1).attr('class', 'guia');
  if (span)
    rect(group, span)
      .attr('class', 'tramo')
      .attr('rx', Math.min(8, n(span.height / 2)));
  if (whisker) {
    const { x0, x1, y: at } = whisker;
    const path = `M${n(x0)},${n(at - 6)}v12M${n(x0)},${n(at)}H${n(x1)}M${n(x1)},${n(at - 6)}v12`;
    group.append('path').attr('class', 'margen').attr('d', path);
  }
  if (point) {
    const kind = item.cantidad === undefined ? 'punto' : 'grupo';
    group
      .append('circle')
      .attr('class', 'aro')
      .attr('cx', n(point.x))
      .attr('cy', n(point.y))
      .attr('r', n(point.r + 4));
    group.append('circle').attr('class', kind).attr('cx', n(point.x)).attr('cy', n(point.y)).attr('r', n(point.r));
  }
  if (point && item.cantidad !== undefined) {
    const count = group.append('text').attr('class', 'cantidad').attr('font-size', 16).attr('text-anchor', 'middle');
    count
      .attr('x', n(point.x))
      .attr('y', n(point.y + 5.7))
      .text(item.cantidad);
  }
  if (label) renderLabel(group, drawn);
  for (const box of targets) rect(group, box).attr('class', 'blanco');
}

function renderLabel(group: Nodes, { label, span, leader }: DrawnItem): void {
  const { x, anchor, runs } = label!;
  const text = group.append<SVGElement>('text').attr('class', 'etiqueta').attr('text-anchor', anchor);
  if (span && !leader) text.attr('data-dentro', '');
  for (const run of runs) renderRun(text, run, x);
}

function renderRun(text: Nodes, { text: words, size, bold, diamond, y }: TextRun, x: number): void {
  const span = text
    .append('tspan')
    .attr('class', bold ? 'titulo' : 'detalle')
    .attr('font-size', size)
    .text(words);
  if (y !== undefined) span.attr('x', n(x)).attr('y', n(y));
  if (diamond) text.append('tspan').attr('class', 'rombo').attr('font-size', size).text(' ◆');
}

/** Its date on the line of years, for when it is selected: a point, or a stretch as long as what is known. */
function cursorPath({ point, span, whisker }: DrawnItem, axis: number): string {
  if (!span && !whisker) return `M${n(point!.x)},${n(axis - 9)}l8,9l-8,9l-8,-9z`;
  const [x0, x1] = span ? [span.x, span.x + span.width] : [whisker!.x0, whisker!.x1];
  return `M${n(x0)},${n(axis - 4)}H${n(x1)}v8H${n(x0)}z`;
}

/** What a screen reader says of an item in the picture. */
function nameOf({ item }: DrawnItem): string {
  const title = item.detalle === undefined ? item.titulo : `${item.titulo}, ${item.detalle}`;
  const otherwise = item.lamina === undefined ? '' : ` ${timelineWords.otherwise}`;
  return `${formatSpan(item.span)}: ${title}.${otherwise}`;
}

function rect(parent: Nodes, { x, y, width, height }: Box) {
  return parent.append('rect').attr('x', n(x)).attr('y', n(y)).attr('width', n(width)).attr('height', n(height));
}

function line(parent: Nodes, x1: number, y1: number, x2: number, y2: number) {
  return parent.append('line').attr('x1', n(x1)).attr('y1', n(y1)).attr('x2', n(x2)).attr('y2', n(y2));
}
