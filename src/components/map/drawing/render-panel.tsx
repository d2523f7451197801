import type { Markup, RenderContext } from '../../component.ts';
import { renderSourceLink } from '../../source-link.tsx';
import { untranslated } from '../../untranslated.ts';
import { hatchRings } from '../geography/hatch-rings.ts';
import { writePath } from '../geography/write-path.ts';
import type { MapDrawing } from '../layout.ts';
import { ABSENT, describeEntity } from './describe-entity.ts';
import { describeAll, describeStart, describeStep, type StepText } from './describe-step.ts';
import type { Chart } from './layout-chart.ts';
import { renderCitation, renderNote } from './render-note.tsx';

const SWATCH = { width: 26, height: 18 };

/** Count and sentence (of every step; the complete one shows), chart of the steps, legend, card of one entity. */
export function renderPanel(drawing: MapDrawing, context: RenderContext): Markup {
  return (
    <div class="mapa-panel">
      {renderStories(drawing)}
      {renderChart(drawing.chart)}
      {renderLegend(drawing)}
      {renderCard(drawing, context)}
    </div>
  );
}

function renderStories({ steps, entities }: MapDrawing): Markup[] {
  const texts: [step: number | 'todas', text: StepText][] = [
    [0, describeStart(entities.length)],
    ...steps.map((step, index): [number, StepText] => [index + 1, describeStep(step, index, entities.length)]),
    ['todas', describeAll(steps.at(-1)?.total ?? 0, entities.length)],
  ];
  return texts.map(([step, { count, sentence, joining, pending }]) => (
    <p
      class="mapa-relato"
      data-paso={step}
      data-anio={step === 'todas' ? undefined : (steps[step - 1]?.key ?? 'inicio')}
      data-se-suman={joining}
      data-faltan={pending}
      hidden={step !== 'todas'}
    >
      <strong>{count}</strong>
      <span> {sentence}</span>
    </p>
  ));
}

function renderChart({ width, height, baseline, bars }: Chart): Markup {
  return (
    <div class="mapa-anios" data-base={(((height - baseline) / height) * 100).toFixed(1)}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        // On the screen the sentence above says it; paper has no other words for it.
        data-descripcion={`Se suman por año: ${bars.map(({ label, count }) => `${label}, ${count}`).join('; ')}`}
      >
        <path class="mapa-anios-eje" d={`M0 ${baseline}H${width}`} />
        {bars.map(({ step, bar, count, countY, label, shown, middle }) => (
          <g data-cohorte={step}>
            <rect {...bar} />
            {shown && (
              <>
                <text class="mapa-anios-cuenta" x={middle} y={countY}>
                  {count}
                </text>
                <text x={middle} y={height - 6}>
                  {label}
                </text>
              </>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

function renderLegend({ entities }: MapDrawing): Markup {
  return (
    <ul class="mapa-leyenda">
      {renderEntry('participa', 'Participa')}
      {/* These two have a meaning only while the years pass; the element words and shows them. */}
      {renderEntry('ahora', '')}
      {renderEntry('antes', '')}
      {entities.some(({ cohort }) => cohort === 0) && renderEntry('ausente', ABSENT)}
    </ul>
  );
}

function renderEntry(kind: string, text: string): Markup {
  const { width, height } = SWATCH;
  return (
    <li data-de={kind} hidden={text === ''}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <rect width={width} height={height} />
        {kind === 'ausente' && <path class="mapa-trama" d={hatching(width, height)} />}
      </svg>
      <span>{text}</span>
    </li>
  );
}

function hatching(width: number, height: number): string {
  const corners: [number, number][] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
  return writePath(hatchRings([corners], 5.5), { closed: false });
}

/** What is known of the highlighted state; the element fills the same card for any other. */
function renderCard({ highlighted, noteLines }: MapDrawing, context: RenderContext): Markup {
  const { entity, cohort } = highlighted;
  const { organo_garante_2021: organ, organo_fuente_id: organSource, fuente_id: source, nota } = entity;
  return (
    <div
      class="mapa-ficha"
      data-clave={entity.clave_inegi}
      data-tipo={cohort === 0 ? 'ausente' : 'participa'}
      data-propia=""
      data-renglones={noteLines}
    >
      <p class="mapa-ficha-nombre" {...untranslated}>
        {entity.entidad}
      </p>
      <p class="mapa-ficha-frase">{describeEntity(entity)}</p>
      <p class="mapa-ficha-organo" hidden={!organ}>
        Órgano garante:{' '}
        <span {...untranslated}>
          {organ}
          {organSource && <> {renderCitation([organSource], context)}</>}
        </span>
      </p>
      <p class="mapa-ficha-fuente" hidden={!source}>
        Fuente <span>{source && renderSourceLink(context.source(source))}</span> · Confianza{' '}
        <span>{entity.confianza}</span>
      </p>
      <p class="mapa-ficha-nota" hidden={!nota}>
        {renderNote(nota, context)}
      </p>
    </div>
  );
}
