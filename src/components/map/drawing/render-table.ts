import type { RenderContext } from '../../component.ts';
import { renderSourceLink } from '../../source-link.ts';
import { describeDeclaration, describeEntity, describeSince, sortKey } from './describe-entity.ts';
import type { EntityShape, MapDrawing } from '../layout.ts';
import { renderCitation, renderNote } from './render-note.ts';

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
export function renderTable({ entities, steps }: MapDrawing, context: RenderContext): HTMLElement {
  const { document } = context;
  const make = (tag: string, role: string, text = '') => {
    const node = document.createElement(tag);
    node.setAttribute('role', role);
    node.textContent = text;
    return node;
  };
  const wrapper = document.createElement('div');
  wrapper.className = 'mapa-tabla';
  const table = make('table', 'table');
  const caption = document.createElement('caption');
  const total = steps.at(-1)?.total ?? 0;
  caption.textContent = `Las ${entities.length} entidades y desde cuándo participan: ${total} figuran en la lámina.`;
  const head = make('thead', 'rowgroup');
  const titles = make('tr', 'row');
  for (const text of COLUMNS) {
    const cell = make('th', 'columnheader');
    cell.setAttribute('scope', 'col');
    // Where a script comes, this becomes a button that takes up no other room.
    const words = document.createElement('span');
    words.className = 'mapa-ordena';
    words.textContent = text;
    cell.append(words);
    titles.append(cell);
  }
  head.append(titles);
  const body = make('tbody', 'rowgroup');
  body.append(...entities.map((shape) => renderRow(shape, make, context)));
  table.append(caption, head, body);
  wrapper.append(table);
  return wrapper;
}

function renderRow(
  { entity, cohort }: EntityShape,
  make: (tag: string, role: string, text?: string) => HTMLElement,
  context: RenderContext,
) {
  const row = make('tr', 'row');
  row.setAttribute('data-clave', entity.clave_inegi);
  row.setAttribute('data-cohorte', String(cohort));
  row.setAttribute('data-frase', describeEntity(entity));
  if (entity.nombre_oficial !== entity.entidad) row.setAttribute('data-oficial', entity.nombre_oficial);

  const name = make('th', 'rowheader', entity.entidad);
  name.setAttribute('scope', 'row');
  // A page translator leaves names alone.
  name.setAttribute('translate', 'no');
  const since = make('td', 'cell', describeSince(entity));
  since.setAttribute('data-orden', sortKey(entity));
  const declaration = make('td', 'cell', describeDeclaration(entity) ?? UNKNOWN);
  declaration.setAttribute('data-orden', entity.fecha_declaratoria ?? '9999');
  const organ = make('td', 'cell', entity.organo_garante_2021 ?? UNKNOWN);
  if (!entity.organo_garante_2021) organ.setAttribute('data-orden', LAST);
  organ.setAttribute(
    entity.organo_garante_2021 ? 'translate' : 'data-sin-dato',
    entity.organo_garante_2021 ? 'no' : '',
  );
  if (entity.organo_fuente_id) {
    organ.append(' ');
    renderCitation(organ, [entity.organo_fuente_id], context);
  }
  const source = make('td', 'cell', entity.fuente_id ? '' : UNKNOWN);
  if (!entity.fuente_id) source.setAttribute('data-sin-dato', '');
  if (entity.fuente_id) source.append(renderSourceLink(context.source(entity.fuente_id), context.document));
  const confidence = make('td', 'cell', entity.confianza);
  confidence.setAttribute('data-orden', String(CONFIDENCE.indexOf(entity.confianza)));
  const note = make('td', 'cell');
  if (!entity.nota) note.setAttribute('data-orden', LAST);
  renderNote(note, entity.nota, context);
  row.append(name, since, declaration, organ, source, confidence, note);
  return row;
}
