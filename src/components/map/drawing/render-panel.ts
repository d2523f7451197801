import { type Selection, select } from 'd3';
import type { RenderContext } from '../../component.ts';
import { renderSourceLink } from '../../source-link.ts';
import { ABSENT, describeEntity } from './describe-entity.ts';
import { describeAll, describeStart, describeStep, type StepText } from './describe-step.ts';
import type { MapDrawing } from '../layout.ts';
import type { Chart } from './layout-chart.ts';
import { hatchRings } from '../geography/hatch-rings.ts';
import { renderCitation, renderNote } from './render-note.ts';
import { writePath } from '../geography/write-path.ts';

type Node<E extends Element> = Selection<E, unknown, null, undefined>;

const SWATCH = { width: 26, height: 18 };

/** Count and sentence (of every step; the complete one shows), chart of the steps, legend, card of one entity. */
export function renderPanel(drawing: MapDrawing, context: RenderContext): HTMLElement {
  const panel = context.document.createElement('div');
  panel.className = 'mapa-panel';
  const { steps, entities } = drawing;
  const texts: [step: number | 'todas', text: StepText][] = [
    [0, describeStart(entities.length)],
    ...steps.map((step, index): [number, StepText] => [index + 1, describeStep(step, index, entities.length)]),
    ['todas', describeAll(steps.at(-1)?.total ?? 0, entities.length)],
  ];
  for (const [step, text] of texts) {
    const line = select(panel)
      .append('p')
      .attr('class', 'mapa-relato')
      .attr('data-paso', step)
      .attr('data-anio', step === 'todas' ? null : (steps[step - 1]?.key ?? 'inicio'))
      .attr('data-se-suman', text.joining ?? null)
      .attr('data-faltan', text.pending ?? null)
      .attr('hidden', step === 'todas' ? null : '');
    line.append('strong').text(text.count);
    line.append('span').text(` ${text.sentence}`);
  }
  renderChart(panel, drawing.chart);
  renderLegend(panel, drawing);
  panel.append(renderCard(drawing, context));
  return panel;
}

function renderChart(panel: HTMLElement, { width, height, baseline, bars }: Chart): void {
  const svg = select(panel)
    .append('div')
    .attr('class', 'mapa-anios')
    .attr('data-base', (((height - baseline) / height) * 100).toFixed(1))
    .append('svg')
    .attr('viewBox', `0 0 ${width} ${height}`)
    .attr('width', width)
    .attr('height', height)
    .attr('aria-hidden', 'true')
    // On the screen the sentence above says it; paper has no other words for it.
    .attr('data-descripcion', `Se suman por año: ${bars.map((bar) => `${bar.label}, ${bar.count}`).join('; ')}`);
  svg.append('path').attr('class', 'mapa-anios-eje').attr('d', `M0 ${baseline}H${width}`);
  const groups = svg
    .selectAll('g')
    .data(bars)
    .join('g')
    .attr('data-cohorte', ({ step }) => step);
  groups
    .append('rect')
    .attr('x', ({ bar }) => bar.x)
    .attr('y', ({ bar }) => bar.y)
    .attr('width', ({ bar }) => bar.width)
    .attr('height', ({ bar }) => bar.height);
  const written = groups.filter(({ shown }) => shown);
  written
    .append('text')
    .attr('class', 'mapa-anios-cuenta')
    .attr('x', ({ middle }) => middle)
    .attr('y', ({ countY }) => countY)
    .text(({ count }) => count);
  written
    .append('text')
    .attr('x', ({ middle }) => middle)
    .attr('y', height - 6)
    .text(({ label }) => label);
}

function renderLegend(panel: HTMLElement, { entities }: MapDrawing): void {
  const list = select(panel).append('ul').attr('class', 'mapa-leyenda');
  const add = (kind: string, text: string) => {
    const item = list
      .append('li')
      .attr('data-de', kind)
      .attr('hidden', text === '' ? '' : null);
    const swatch: Node<SVGSVGElement> = item
      .append('svg')
      .attr('viewBox', `0 0 ${SWATCH.width} ${SWATCH.height}`)
      .attr('width', SWATCH.width)
      .attr('height', SWATCH.height)
      .attr('aria-hidden', 'true');
    swatch.append('rect').attr('width', SWATCH.width).attr('height', SWATCH.height);
    if (kind === 'ausente') {
      const { width, height } = SWATCH;
      const lines = hatchRings(
        [
          [
            [0, 0],
            [width, 0],
            [width, height],
            [0, height],
          ],
        ],
        5.5,
      );
      swatch
        .append('path')
        .attr('class', 'mapa-trama')
        .attr('d', writePath(lines, { closed: false }));
    }
    item.append('span').text(text);
  };
  add('participa', 'Participa');
  // These two have a meaning only while the years pass; the element words and shows them.
  add('ahora', '');
  add('antes', '');
  if (entities.some(({ cohort }) => cohort === 0)) add('ausente', ABSENT);
}

/** What is known of the highlighted state; the element fills the same card for any other. */
function renderCard({ highlighted, noteLines }: MapDrawing, context: RenderContext): HTMLElement {
  const { entity, cohort } = highlighted;
  const { document } = context;
  const card = document.createElement('div');
  card.className = 'mapa-ficha';
  card.setAttribute('data-clave', entity.clave_inegi);
  card.setAttribute('data-tipo', cohort === 0 ? 'ausente' : 'participa');
  card.setAttribute('data-propia', '');
  card.setAttribute('data-renglones', String(noteLines));
  const add = (part: string) => select(card).append('p').attr('class', `mapa-ficha-${part}`);
  add('nombre').attr('translate', 'no').text(entity.entidad);
  add('frase').text(describeEntity(entity));
  const body = add('organo').attr('hidden', entity.organo_garante_2021 ? null : '');
  body.text('Órgano garante: ');
  const organ = body
    .append('span')
    .attr('translate', 'no')
    .text(entity.organo_garante_2021 ?? '')
    .node()!;
  if (entity.organo_fuente_id) {
    organ.append(' ');
    renderCitation(organ, [entity.organo_fuente_id], context);
  }
  const source = add('fuente').attr('hidden', entity.fuente_id ? null : '');
  source.text('Fuente ');
  const link = source.append('span');
  if (entity.fuente_id) link.node()!.append(renderSourceLink(context.source(entity.fuente_id), document));
  source.node()!.append(' · Confianza ');
  source.append('span').text(entity.confianza);
  const note = add('nota')
    .attr('hidden', entity.nota ? null : '')
    .node()!;
  renderNote(note, entity.nota, context);
  return card;
}
