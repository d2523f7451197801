import { countLines } from '../../measures/count-lines.ts';
import { type Font, measureText } from '../../measures/measure-text.ts';
import type { AxisGroup, Piece, TopicRow } from './axis-group.ts';
import { SHARE, tableMeasures } from './table-measures.ts';
import type { ColumnNames } from './table-words.ts';

const { px, em, ratio } = tableMeasures;
const LINE = ratio.renglon;
const PADDING = 2 * em['celda-lado'];
const AXIS_PADDING = em['eje-lado'] + em['celda-lado'];
const AROUND = 2 * em['celda-arriba'];
const ARROW = em['ante-flecha'] + em.flecha;
// By date each row has its own «Eje» cell, in small letters.
const SMALL = px['letra-eje'];
const SMALL_PADDING = px['lado-eje'] + SMALL * em['celda-lado'];

const BREAK = { breakWords: true };

/** How high a row is, its eje's cell if it has few rows, and the row where each has that cell; in pixels. */
export interface RowSizes {
  row: number;
  shared: number;
  byDate: number;
}

/** Heights of one row of a table `width` pixels wide, in letters of `size`; an upper estimate, as nothing is measured while building. */
export function measureRow(
  row: Pick<TopicRow, 'tema' | 'problematica' | 'contexto' | 'fuentes'>,
  eje: Pick<AxisGroup, 'numero' | 'titulo'>,
  { width, size, columns }: { width: number; size: number; columns: ColumnNames },
): RowSizes {
  const around = AROUND * size + px.raya;
  const high = (text: string, column: keyof typeof SHARE, font: Font = 'regular', padding = PADDING) =>
    countLines(text, font, size, width * SHARE[column] - padding * size, BREAK) * LINE * size;
  const small = Math.max(em.mas * size, px['letra-mas']);
  const inner = width * SHARE.problematica - size;
  const more = (lines: number) => (lines === 0 ? 0 : (em['sobre-mas'] + lines * LINE) * small);
  const problem = high(textOf(row.problematica), 'problematica');
  const onScreen = Math.max(2 * LINE * size, high(textOf(row.tema), 'tema', 'bold'), problem) + around;
  const onPaper =
    problem +
    more(countLines(textOf(row.contexto), 'regular', small, inner, BREAK)) +
    more(row.fuentes.length > 0 ? 1 : 0) +
    around;
  const own = Math.max(onScreen, onPaper);
  const name = `${columns.eje} ${eje.numero}`;
  const inAxis = (text: string) => high(text, 'eje', 'bold', AXIS_PADDING);
  const shared = inAxis(name) + inAxis(eje.titulo) + around;
  const lines = countLines(`${name} ${eje.titulo}`, 'bold', SMALL, width * SHARE.eje - SMALL_PADDING, BREAK);
  const byDate = Math.max(onScreen, lines * LINE * SMALL + AROUND * SMALL + px.raya);
  return { row: Math.ceil(own), shared: Math.ceil(shared), byDate: Math.ceil(byDate) };
}

/** Height of the head in em, and whether filter and search find room in its free end beside the last name. */
export function measureHead(
  columns: ColumnNames,
  ejes: readonly number[],
  { width, size }: { width: number; size: number },
): { height: number; hasRoom: boolean } {
  const room = (column: keyof ColumnNames) =>
    width * SHARE[column] -
    size * (column === 'eje' ? AXIS_PADDING : PADDING) -
    (column === 'fecha' ? px.tono : 0) -
    (column === 'eje' || column === 'fecha' ? ARROW * size : 0);
  const lines = (Object.keys(SHARE) as (keyof ColumnNames)[]).map((column) =>
    countLines(columns[column], 'bold', size, room(column), BREAK),
  );
  const most = Math.max(...lines);
  const free = room('problematica') - measureText(columns.problematica, 'bold', size);
  const wide = controlsWidth(columns, ejes, size) - em['celda-lado'] * size;
  return { height: most > 1 ? most * LINE + 0.6 : em.cabeza, hasRoom: most === 1 && free >= wide };
}

/** Width of filter and search; `pager` with the signs that turn pages. */
export function controlsWidth(columns: ColumnNames, ejes: readonly number[], size: number, pager = false): number {
  const buttons = ejes.map((numero) =>
    Math.max(em.boton * size, measureText(String(numero), 'bold', size) + 0.6 * size),
  );
  const filter =
    measureText(columns.eje, 'regular', size) +
    buttons.reduce((sum, button) => sum + button + em['entre-botones'] * size, 0);
  return filter + (em['entre-controles'] + em.busca + em['tras-busca'] + (pager ? 10 : 0)) * size;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
