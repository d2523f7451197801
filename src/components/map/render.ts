import { select } from 'd3';
import type { RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.ts';
import type { MapDrawing } from './layout.ts';
import { citedInNote } from './note-parts.ts';
import { renderControls } from './drawing/render-controls.ts';
import { renderDrawing } from './drawing/render-drawing.ts';
import { renderPanel } from './drawing/render-panel.ts';
import { renderTable } from './drawing/render-table.ts';

const names = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** The whole figure in its final state: map, panel (count, chart, legend, card), table of all entities, sources. */
export function renderMap(drawing: MapDrawing, context: RenderContext): HTMLElement {
  const figure = context.document.createElement('figure');
  figure.className = 'mapa';
  const frame = select(figure).append('div').attr('class', 'mapa-cuadro');
  frame.node()!.append(renderControls(context.document));
  renderDrawing(frame.node()!, drawing, sentenceOf(drawing));
  figure.append(renderPanel(drawing, context), renderTable(drawing, context));
  select(figure).append('p').attr('class', 'mapa-aviso').attr('aria-live', 'polite');
  const sources = drawing.entities.flatMap(({ entity }) => [
    entity.fuente_id,
    entity.organo_fuente_id,
    ...citedInNote(entity.nota ?? ''),
  ]);
  const line = renderSourceLine(
    sources.filter((id) => id !== undefined),
    context,
  );
  if (line) figure.append(line);
  return figure;
}

/** What the picture shows, for those who don't see it. */
function sentenceOf({ entities, highlighted, steps }: MapDrawing): string {
  const absent = entities.filter(({ cohort }) => cohort === 0).map(({ entity }) => entity.entidad);
  const figures = absent.length === 1 ? 'figura' : 'figuran';
  const rest = absent.length > 0 ? ` No ${figures} en la lámina: ${names.format(absent)}.` : '';
  const total = steps.at(-1)?.total ?? 0;
  const verb = total === 1 ? 'participa' : 'participan';
  return `Mapa de México: ${total} de ${entities.length} entidades ${verb}.${rest} Resaltada: ${highlighted.entity.entidad}.`;
}
