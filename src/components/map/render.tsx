import type { Markup, RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.tsx';
import { describeMap } from './drawing/describe-map.ts';
import { renderControls } from './drawing/render-controls.tsx';
import { renderDrawing } from './drawing/render-drawing.tsx';
import { renderLegend, renderPanel } from './drawing/render-panel.tsx';
import { renderTable } from './drawing/render-table.tsx';
import { CHART_TEXT } from './drawing/layout-chart.ts';
import { LABEL_SIZE } from './labels/place-labels.ts';
import { type MapDrawing, PLACE_SIZE } from './layout.ts';
import { citedInNote } from './note-parts.ts';

/** The whole figure in its final state: map, panel (count, chart, legend, card), table of all entities, sources. */
export function renderMap(drawing: MapDrawing, context: RenderContext): Markup {
  const entities = drawing.entities.map(({ entity }) => entity);
  const sources = entities.flatMap(({ fuente_id, organo_fuente_id, nota }) => [
    fuente_id,
    organo_fuente_id,
    ...citedInNote(nota ?? ''),
  ]);
  return (
    <figure class="mapa" style={measuresOf(drawing)}>
      <div class="mapa-cuadro">
        {renderControls(context)}
        {renderDrawing(drawing, describeMap(entities, drawing.highlighted.entity))}
        {renderLegend(drawing)}
      </div>
      {renderPanel(drawing, context)}
      {renderTable(drawing, context)}
      <p class="mapa-aviso solo-lectores" aria-live="polite" />
      {renderSourceLine(
        sources.filter((id) => id !== undefined),
        context,
      )}
    </figure>
  );
}

/** The layout's numbers, for the style sheets. */
function measuresOf({ width, bleed, band, panel: { heading, figure, story } }: MapDrawing): string {
  return [
    `--mapa-ancho:${width - bleed.left}px`,
    `--mapa-sangria-izquierda:${bleed.left}px`,
    `--mapa-sangria-arriba:${bleed.top}px`,
    `--mapa-banda:${band}px`,
    `--mapa-titulo:${heading}px`,
    `--mapa-cifra:${figure}px`,
    `--mapa-relato:${story}px`,
    `--mapa-rotulo:${LABEL_SIZE.host}px`,
    `--mapa-nombre:${LABEL_SIZE.name}px`,
    `--mapa-lugar:${PLACE_SIZE}px`,
    `--mapa-anio:${CHART_TEXT}px`,
  ].join(';');
}
