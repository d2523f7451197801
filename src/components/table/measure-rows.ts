import { countLines } from '../../measures/count-lines.ts';
import { type Font, measureText } from '../../measures/measure-text.ts';
import type { AxisGroup, Piece, TopicRow } from './axis-group.ts';
import type { ColumnNames } from './table-words.ts';

// The same numbers as in table-grid.css: shares of the width; padding, line and margins in em.
const SHARE = { eje: 0.142, fecha: 0.12, tema: 0.222, problematica: 0.516 };
const LINE = 1.2;
const PADDING = 1;
const AXIS_PADDING = 1.2;
const TONE = 6;
const RULE = 1;
const ARROW = 0.95;
const HEAD = 1.8;
// By date each row has its own «Eje» cell, in small letters.
const SMALL = 16;
const SMALL_PADDING = 22;
// What paper says below a problem: context and sources.
const MORE = 0.85;
const LEAST_MORE = 14;
const MORE_GAP = 0.3;

const BREAK = { breakWords: true };

/** How high a row is, its eje's cell if it has few rows, and the row where each has that cell; in pixels. */
export interface RowSizes {
  row: number;
  shared: number;
  byDate: number;
}

/** Heights of one row of a table `width` pixels wide, in letters of `size`; an upper estimate, as nothing is measured while building. */
export function measureRow(
  row: Pick<TopicRow, 'tema' | 'problema' | 'contexto' | 'fuentes'>,
  eje: Pick<AxisGroup, 'numero' | 'titulo'>,
  { width, size, columns }: { width: number; size: number; columns: ColumnNames },
): RowSizes {
  const around = 0.4 * size + RULE;
  const high = (text: string, column: keyof typeof SHARE, font: Font = 'regular', padding = PADDING) =>
    countLines(text, font, size, width * SHARE[column] - padding * size, BREAK) * LINE * size;
  const small = Math.max(MORE * size, LEAST_MORE);
  const inner = width * SHARE.problematica - size;
  const more = (lines: number) => (lines === 0 ? 0 : (MORE_GAP + lines * LINE) * small);
  const problem = high(textOf(row.problema), 'problematica');
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
  const byDate = Math.max(onScreen, lines * LINE * SMALL + 0.4 * SMALL + RULE);
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
    (column === 'fecha' ? TONE : 0) -
    (column === 'eje' || column === 'fecha' ? ARROW * size : 0);
  const lines = (Object.keys(SHARE) as (keyof ColumnNames)[]).map((column) =>
    countLines(columns[column], 'bold', size, room(column), BREAK),
  );
  const most = Math.max(...lines);
  const free = room('problematica') - measureText(columns.problematica, 'bold', size);
  const wide = controlsWidth(columns, ejes, size) - PADDING * 0.5 * size;
  return { height: most > 1 ? most * LINE + 0.6 : HEAD, hasRoom: most === 1 && free >= wide };
}

/** Width of filter and search, as in table-controls.css; `pager` with the signs that turn pages. */
export function controlsWidth(columns: ColumnNames, ejes: readonly number[], size: number, pager = false): number {
  const buttons = ejes.map((numero) => Math.max(2 * size, measureText(String(numero), 'bold', size) + 0.6 * size));
  const filter =
    measureText(columns.eje, 'regular', size) + buttons.reduce((sum, button) => sum + button + 0.3 * size, 0);
  return filter + (0.7 + 6.4 + 0.4 + (pager ? 10 : 0)) * size;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}
