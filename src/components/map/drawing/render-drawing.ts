import { type Selection, select } from 'd3';
import { roundTenth } from '../../round-tenth.ts';
import type { EntityShape, MapDrawing } from '../layout.ts';
import type { LeaderLabel } from '../labels/place-labels.ts';
import type { Point } from '../geography/trace-rings.ts';
import { writePath } from '../geography/write-path.ts';

type Node<E extends Element = SVGGElement> = Selection<E, unknown, null, undefined>;

/** The map itself. Colours, widths and text sizes are in map.css; what is chosen or stepped to is the element's. */
export function renderDrawing(parent: HTMLElement, drawing: MapDrawing, label: string): void {
  const { width, height, highlighted } = drawing;
  const svg = select(parent)
    .append('svg')
    .attr('class', 'mapa-dibujo')
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('width', width)
    .attr('height', height)
    .attr('role', 'img')
    .attr('aria-label', label);
  // All that zooms. Later siblings lie above.
  const canvas: Node = svg.append('g').attr('class', 'mapa-lienzo');
  canvas.append('path').attr('class', 'mapa-vecinos').attr('d', writePath(drawing.neighbours.flat()));
  canvas
    .append('g')
    .attr('class', 'mapa-entidades')
    .selectAll('path')
    .data(drawing.entities)
    .join('path')
    .attr('data-clave', ({ entity }) => entity.clave_inegi)
    .attr('data-cohorte', ({ cohort }) => cohort)
    .attr('data-propia', (shape) => (shape.entity === highlighted.entity ? '' : null))
    .attr('data-ancla', ({ anchor }) => anchor.join(' '))
    .attr('data-rotulo', ({ name }) => name?.middle.join(' ') ?? null)
    .attr('d', ({ rings }) => writePath(rings));
  renderHatching(canvas, drawing.hatching);
  canvas.append('path').attr('class', 'mapa-contorno-propio').attr('d', writePath(highlighted.rings));
  const places = canvas.append('g').attr('class', 'mapa-lugares').attr('aria-hidden', 'true');
  for (const { text, middle } of drawing.places) appendText(places, text, middle);
  if (highlighted.label) renderLabel(canvas, highlighted, highlighted.label);
  if (drawing.inset) renderInset(svg, canvas, drawing.inset, drawing);
}

function renderHatching(parent: Node, hatching: readonly [Point, Point][]): void {
  if (hatching.length === 0) return;
  parent
    .append('path')
    .attr('class', 'mapa-trama')
    .attr('d', writePath(hatching, { closed: false }));
}

function renderLabel(parent: Node, { entity, anchor }: EntityShape, label: LeaderLabel): void {
  const group: Node = parent.append('g').attr('class', 'mapa-rotulo').attr('aria-hidden', 'true');
  group.append('path').attr('d', `M${label.start}L${anchor}`);
  group.append('circle').attr('cx', anchor[0]).attr('cy', anchor[1]).attr('r', 3.5);
  // Written from where the line starts: zoomed, the name stays at its end instead of drifting off.
  appendText(group, entity.entidad, label.start).attr(
    'style',
    `--lado:${roundTenth(label.middle[0] - label.start[0])}px;--bajo:${roundTenth(label.middle[1] - label.start[1])}px`,
  );
}

function renderInset(
  svg: Node<SVGSVGElement>,
  canvas: Node,
  inset: NonNullable<MapDrawing['inset']>,
  { highlighted, entities }: MapDrawing,
): void {
  const { box, region } = inset;
  appendBox(canvas, region).attr('class', 'mapa-region');
  // Copies of what the map has already: nothing more to read.
  const group: Node = svg.append('g').attr('class', 'mapa-recuadro').attr('aria-hidden', 'true');
  appendBox(group, box).attr('class', 'mapa-recuadro-fondo');
  const shown = entities.filter(({ entity }) => inset.entities.has(entity.clave_inegi));
  const rings = ({ entity }: EntityShape) => inset.entities.get(entity.clave_inegi) ?? [];
  group
    .append('g')
    .attr('class', 'mapa-copias')
    .selectAll('path')
    .data(shown)
    .join('path')
    .attr('data-clave', ({ entity }) => entity.clave_inegi)
    .attr('data-cohorte', ({ cohort }) => cohort)
    .attr('data-propia', (shape) => (shape.entity === highlighted.entity ? '' : null))
    .attr('d', (shape) => writePath(rings(shape)));
  renderHatching(group, inset.hatching);
  appendBox(group, box).attr('class', 'mapa-recuadro-marco');
  if (inset.caption) appendText(group, inset.caption.text, inset.caption.middle);
}

function appendBox<E extends Element>(
  parent: Node<E>,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
) {
  return parent
    .append('rect')
    .attr('x', roundTenth(x))
    .attr('y', roundTenth(y))
    .attr('width', roundTenth(width))
    .attr('height', roundTenth(height));
}

function appendText<E extends Element>(parent: Node<E>, text: string, [x, y]: Point) {
  // dy in em: the middle stays where it is when a phone's style sets the text larger.
  return parent.append('text').attr('translate', 'no').attr('x', x).attr('y', y).attr('dy', '.35em').text(text);
}
