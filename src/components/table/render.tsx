import type { Markup, RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.tsx';
import type { AxisGroup } from './axis-group.ts';
import type { TableDrawing } from './layout.ts';
import { renderControls } from './render-controls.tsx';
import { renderRow } from './render-row.tsx';
import { tableMeasures } from './table-measures.ts';
import { type TableWords, tableWords } from './table-words.ts';

/**
 * The whole table as given; on a slide in as many pages as it needs. Roles are written out because the stylesheet turns rows
 * into cards on a phone, and browsers drop the roles of a table whose `display` changes.
 */
export function renderTable(drawing: TableDrawing, context: RenderContext): Markup {
  const { fit, columnas, groups, titulo, summary, fuentes } = drawing;
  const inPages = context.edition === 'deck';
  const last = fit.pages.at(-1)!;
  const turns = inPages && last > 1;
  const words = tableWords(columnas);
  return (
    <figure
      class="tabla-ejes"
      style={sizesOf(drawing, inPages)}
      data-cabe={inPages ? fit.room : undefined}
      data-paginas={turns ? last : undefined}
      data-barra={inPages && fit.bar > 0 ? '' : undefined}
      // On paper it takes more than its share of a page.
      data-larga={!inPages && last > 1 ? '' : undefined}
    >
      <figcaption class="solo-en-lectura">{titulo}</figcaption>
      <div class="tabla-marco">
        {renderControls(drawing, words, { turns, filters: !inPages || fit.filter })}
        <table role="table" data-filtrada={turns ? '' : undefined}>
          <caption class="solo-lectores">{summary}</caption>
          {renderHead(drawing)}
          {groups.map((group) => renderGroup(group, drawing, words, context))}
        </table>
        <p class="tabla-nada" hidden />
        {inPages && renderCard(words)}
      </div>
      {renderSourceLine(fuentes, context)}
      <p class="tabla-aviso solo-lectores" aria-live="polite" />
    </figure>
  );
}

/** Where an open row is shown large; the element fills it. */
function renderCard(words: TableWords): Markup {
  return (
    <div class="tabla-ficha-capa" data-encima="" hidden>
      <div class="tabla-ficha" role="group">
        <p class="tabla-ficha-eje" />
        <p class="tabla-ficha-tema" />
        <p class="tabla-ficha-problema" />
        <div />
        <button type="button" class="tabla-cierra" aria-label={words.close}>
          ×
        </button>
      </div>
    </div>
  );
}

// What the style sheet has by itself need not be said.
const SIZE = tableMeasures.px.letra;
const HEAD = tableMeasures.em.cabeza;

function sizesOf({ height, fit: { size, head, bar } }: TableDrawing, inPages: boolean): string {
  const sizes = [`--alto: ${Math.floor(height)}px`];
  if (inPages && size !== SIZE) sizes.push(`--talla: ${size / SIZE}`);
  if (head !== HEAD) sizes.push(`--cabeza: ${head}em`);
  if (inPages && bar > 0) sizes.push(`--barra: ${bar}em`);
  return sizes.join('; ');
}

function renderHead({ sorted, columnas }: TableDrawing): Markup {
  // Where a script comes, this becomes a button that takes up no other room.
  const sortable = (name: string, title: string, by: 'eje' | 'fecha', sorted: boolean) => (
    <th class={name} scope="col" role="columnheader" data-ordena={by} aria-sort={sorted ? 'ascending' : 'none'}>
      <span class="tabla-ordena">{title}</span>
    </th>
  );
  const plain = (name: string, title: string) => (
    <th class={name} scope="col" role="columnheader">
      {title}
    </th>
  );
  return (
    <thead role="rowgroup">
      <tr role="row">
        {sortable('tabla-eje', columnas.eje, 'eje', sorted)}
        {sortable('tabla-mesa', columnas.fecha, 'fecha', false)}
        {plain('tabla-tema', columnas.tema)}
        {plain('tabla-problema', columnas.problematica)}
      </tr>
    </thead>
  );
}

/** The rows of an eje: on a slide a body for each page that they reach into, each with the eje's name. */
function renderGroup(group: AxisGroup, { fit }: TableDrawing, words: TableWords, context: RenderContext): Markup[] {
  const inPages = context.edition === 'deck';
  const pageOf = ({ index }: { index: number }) => (inPages ? fit.pages[index]! : 1);
  return [...new Set(group.rows.map(pageOf))].map((page) => {
    const rows = group.rows.filter((row) => pageOf(row) === page);
    return (
      <tbody
        role="rowgroup"
        data-pagina={inPages && fit.pages.at(-1)! > 1 ? page : undefined}
        // Without a script all pages are seen.
        data-fuera={page > 1 ? '' : undefined}
      >
        {rows.map((row, index) => {
          const heights = inPages ? fit.rows[row.index] : undefined;
          return renderRow(row, { group, shared: index === 0 ? rows.length : 0, heights }, words, context);
        })}
      </tbody>
    );
  });
}
