import type { Markup, RenderContext } from '../component.ts';
import { renderSourceLine } from '../source-line.tsx';
import type { AxisGroup, Piece, TopicRow } from './axis-group.ts';
import type { FittedTable } from './fit-table.ts';
import type { TableWords } from './table-words.ts';

interface RowPlace {
  group: AxisGroup;
  /** How many rows share the cell of the group that this one begins with; 0 for one that doesn't. */
  shared: number;
  /** On a slide: what its row takes of the height. */
  heights: FittedTable['rows'][number] | undefined;
}

/** A row, with what a card or a phone shows of it. */
export function renderRow(
  row: TopicRow,
  { group, shared, heights }: RowPlace,
  words: TableWords,
  context: RenderContext,
): Markup {
  const { columns } = words;
  return (
    <tr
      role="row"
      data-n={row.index}
      data-tema={row.id}
      data-eje={group.id}
      data-fecha={row.fecha}
      data-tono={group.tone}
      data-alto={heights && [heights.row, heights.shared, heights.byDate].join(' ')}
    >
      {shared > 0 && renderAxis(group, shared, words)}
      <td class="tabla-mesa" role="cell" data-etiqueta={columns.fecha}>
        <time datetime={row.fecha}>
          <span>{row.day.short} </span>
          <span class="tabla-anio">{row.day.year}</span>
        </time>
      </td>
      <th class="tabla-tema" scope="row" role="rowheader" data-etiqueta={columns.tema}>
        <span class="tabla-tema-texto">{row.tema.map(renderPiece)}</span>
      </th>
      <td class="tabla-problema" role="cell" data-etiqueta={columns.problematica}>
        <p class="tabla-problema-texto">{row.problematica.map(renderPiece)}</p>
        <div class="tabla-mas">
          <p class="tabla-dia">{words.day(row.day.long)}.</p>
          {row.contexto.length > 0 && <p class="tabla-contexto">{row.contexto.map(renderPiece)}</p>}
          {renderSourceLine(row.fuentes, context)}
        </div>
      </td>
    </tr>
  );
}

function renderAxis({ id, numero, titulo, tone }: AxisGroup, shared: number, words: TableWords): Markup {
  return (
    <th class="tabla-eje" scope="rowgroup" role="rowheader" rowspan={shared} data-eje={id} data-tono={tone}>
      <span class="tabla-eje-numero">{words.eje(numero)} </span>
      <span class="tabla-eje-nombre">{titulo}</span>
    </th>
  );
}

function renderPiece({ text, sic }: Piece): Markup | string {
  return sic ? <span class="tabla-sic">{text}</span> : text;
}
