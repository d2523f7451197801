import type { Markup, RenderContext } from '../../component.ts';
import { joinMarkup } from '../../join-markup.ts';
import { renderSourceLink } from '../../source-link.tsx';
import { roundTenth } from '../../round-tenth.ts';
import { untranslated } from '../../untranslated.ts';
import { hatchRings } from '../geography/hatch-rings.ts';
import { writePath } from '../geography/write-path.ts';
import type { MapDrawing } from '../layout.ts';
import { isUndated } from '../steps.ts';
import { ABSENT, describeEntity } from './describe-entity.ts';
import { describeAll, describeStart, describeStep, type StepText } from './describe-step.ts';
import type { Chart } from './layout-chart.ts';
import { renderDots } from './render-dots.tsx';
import { renderNote } from './render-note.tsx';

const SWATCH = { width: 26, height: 18 };
const CORNERS = [
  [0, 0],
  [SWATCH.width, 0],
  [SWATCH.width, SWATCH.height],
  [0, SWATCH.height],
] as const;

/** Count and sentence (of every step; the complete one shows), chart of the steps, card of one entity. */
export function renderPanel(drawing: MapDrawing, context: RenderContext): Markup {
  return (
    <div class="mapa-panel">
      {renderStories(drawing)}
      {renderChart(drawing.panel.chart)}
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

function renderChart({ width, height, baseline, columns, mark }: Chart): Markup {
  const stops = columns.flatMap(({ step }, index) => (step === undefined ? [] : 2 * index + 1));
  const place = `--columnas:${columns.length};--marca:${roundTenth((1 - mark / height) * 100)}%`;
  const told = columns.map(({ label, count }) => `${label}, ${count}`).join('; ');
  return (
    <div class="mapa-anios" style={place}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        {...untranslated}
        // On the screen the sentence above says it; paper has no other words for it.
        data-descripcion={`Se suman por año: ${told}`}
      >
        {columns.map(({ step, bar, dots, count, countY, label, shown, middle }) => (
          <g
            data-cohorte={step}
            data-sin-fecha={dots.length > 0 ? '' : undefined}
            class={step === undefined ? 'mapa-anios-vacio' : undefined}
          >
            <rect
              class="mapa-anios-blanco"
              x={middle - width / columns.length / 2}
              width={width / columns.length}
              height={height}
            />
            {count > 0 && <rect {...bar} />}
            {renderDots(dots)}
            {shown && count > 0 && (
              <text class="mapa-anios-cuenta" x={middle} y={countY}>
                {count}
              </text>
            )}
            {shown && (
              <text x={middle} y={mark - 10}>
                {label}
              </text>
            )}
          </g>
        ))}
        <path class="mapa-anios-eje" d={`M0 ${baseline}H${width}`} />
      </svg>
      {/* Stands under the years; between them are places without a stop, and the first is before them all. */}
      <input
        type="range"
        class="mapa-anio"
        max={2 * columns.length - 1}
        aria-label="Año"
        data-lugares={[0, ...stops].join(' ')}
        data-prevent-swipe=""
        inert
        hidden
      />
    </div>
  );
}

/** Below the map: what each fill means. */
export function renderLegend({ entities }: MapDrawing): Markup {
  const undated = entities.filter(({ entity }) => isUndated(entity)).length;
  return (
    <ul class="mapa-leyenda">
      {renderEntry('participa', 'Participa')}
      {/* What joins last is shown so on the whole map too; while the years pass the element words these two. */}
      {renderEntry('ahora', undated > 0 ? `${undated} sin fecha` : '')}
      {renderEntry('antes', '')}
      {entities.some(({ cohort }) => cohort === 0) && renderEntry('ausente', ABSENT)}
    </ul>
  );
}

function renderEntry(kind: string, text: string): Markup {
  const { width, height } = SWATCH;
  return (
    <li data-de={kind} data-sin-fecha={kind === 'ahora' ? '' : undefined} hidden={text === ''}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <rect width={width} height={height} />
        {kind === 'ausente' && <path class="mapa-trama" d={writePath(hatchRings([CORNERS], 8), { closed: false })} />}
        {kind === 'ahora' && <path class="mapa-puntos" d="M5 5h0m8 0h0m8 0h0m-12 4h0m8 0h0m-12 4h0m8 0h0m8 0h0" />}
      </svg>
      <span>{text}</span>
    </li>
  );
}

/** What is known of the highlighted state; the element fills the same card for any other. */
function renderCard({ highlighted, panel }: MapDrawing, context: RenderContext): Markup {
  const { entity, cohort } = highlighted;
  const { organo_garante_2021: organ, organo_fuente_id: organSource, fuente_id: source, nota } = entity;
  const cited = [...new Set([source, organSource])].filter((id) => id !== undefined);
  const sources = cited.map((id) => renderSourceLink(context.source(id)));
  return (
    <div
      class="mapa-ficha"
      data-clave={entity.clave_inegi}
      data-tipo={cohort === 0 ? 'ausente' : 'participa'}
      data-propia=""
      style={`--renglones:${panel.noteLines.get(entity.clave_inegi)}`}
    >
      <p class="mapa-ficha-nombre" {...untranslated}>
        {entity.entidad}
      </p>
      <p class="mapa-ficha-frase">{describeEntity(entity)}</p>
      <p class="mapa-ficha-organo" hidden={!organ}>
        Órgano garante: <span {...untranslated}>{organ}</span>
      </p>
      <p class="mapa-ficha-fuente" hidden={sources.length === 0}>
        {sources.length === 1 ? 'Fuente ' : 'Fuentes '}
        <span>{joinMarkup(sources)}</span> · Confianza <span>{entity.confianza}</span>
      </p>
      <p class="mapa-ficha-nota" hidden={!nota}>
        {renderNote(nota, context)}
      </p>
    </div>
  );
}
