import type { Markup, RenderContext } from '../../component.ts';
import { renderSourceLink } from '../../source-link.tsx';
import { untranslated } from '../../untranslated.ts';
import type { EntityShape, MapDrawing } from '../layout.ts';
import type { Panel } from './layout-panel.ts';
import { describeDeclaration, describeEntity, describeSince, sortKey } from './describe-entity.ts';
import { renderCitation, renderNote } from './render-note.tsx';

const COLUMNS = ['Entidad', 'Desde', 'Declaratoria', 'Órgano garante', 'Fuente', 'Confianza', 'Nota'];
const UNKNOWN = 'sin dato';
/** Sorts after every known value. */
const LAST = 'zzz';
const CONFIDENCE = ['alta', 'media', 'baja'];

/**
 * The same facts as text, one row an entity, in the order of the data. The element reads card, names and sentences from
 * these rows, so that nothing is written twice. Roles are spelled out: on a phone the rows are laid out as cards, and some
 * browsers then forget that they were a table.
 */
export function renderTable({ entities, steps, panel }: MapDrawing, context: RenderContext): Markup {
  const total = steps.at(-1)?.total ?? 0;
  return (
    <div class="mapa-tabla">
      <table role="table">
        <caption>{`Las ${entities.length} entidades y desde cuándo participan: ${total} figuran en la lámina.`}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((text) => (
              <th role="columnheader" scope="col">
                {/* Where a script comes, this becomes a button that takes up no other room. */}
                <span class="mapa-ordena">{text}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{entities.map((shape) => renderRow(shape, panel, context))}</tbody>
      </table>
    </div>
  );
}

function renderRow({ entity, cohort }: EntityShape, panel: Panel, context: RenderContext): Markup {
  const long = panel.longNotes.get(entity.clave_inegi);
  const { entidad, nombre_oficial: official, organo_garante_2021: organ, fuente_id: source, nota } = entity;
  return (
    <tr
      role="row"
      data-clave={entity.clave_inegi}
      data-cohorte={cohort}
      data-frase={describeEntity(entity)}
      data-renglones={nota && panel.noteLines.get(entity.clave_inegi)}
      data-larga={long && `${long.instead} ${long.lines} ${long.size}`}
      data-oficial={official === entidad ? undefined : official}
    >
      <th role="rowheader" scope="row" {...untranslated}>
        {entidad}
      </th>
      <td role="cell" data-orden={sortKey(entity)}>
        {describeSince(entity)}
      </td>
      <td role="cell" data-orden={entity.fecha_declaratoria ?? '9999'}>
        {describeDeclaration(entity) ?? UNKNOWN}
      </td>
      <td role="cell" {...(organ ? untranslated : { 'data-orden': LAST, 'data-sin-dato': '' })}>
        {organ ? <span>{organ}</span> : UNKNOWN}
        {entity.organo_fuente_id && (
          <>
            {'\u00a0'}
            {renderCitation([entity.organo_fuente_id], context)}
          </>
        )}
      </td>
      <td role="cell" data-sin-dato={source ? undefined : ''}>
        {source ? renderSourceLink(context.source(source)) : UNKNOWN}
      </td>
      <td role="cell" data-orden={CONFIDENCE.indexOf(entity.confianza)}>
        {entity.confianza}
      </td>
      <td role="cell" data-orden={nota ? undefined : LAST}>
        {renderNote(nota, context)}
      </td>
    </tr>
  );
}
