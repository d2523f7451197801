import { type ContentError, ContentErrors } from '../../content/content-error.ts';
import { controlsWidth, measureHead, measureRow, type RowSizes } from './measure-rows.ts';
import { UNPLACED } from '../no-room.ts';
import type { AxisGroup } from './axis-group.ts';
import type { Axes } from './schema.ts';
import { splitPages } from './split-pages.ts';

// From a figure's own letters to the smallest that a hall can read.
const SIZES = [20, 19, 18, 17, 16] as const;
// Filter and search in a line of their own, in em.
const BAR = 2.1;

export interface FittedTable {
  /** Letters in pixels. */
  size: number;
  /** The head, in em. */
  head: number;
  /** Filter and search stand above the head, in a line so many em high; 0 where the head has room for them. */
  bar: number;
  /** The filter has a button for each eje; more than fit side by side have none. */
  filter: boolean;
  /** Pixels that are left for rows. */
  room: number;
  /** Of each row, in the order given. */
  rows: RowSizes[];
  /** The page of each row, from 1. */
  pages: number[];
}

/**
 * The largest letters that show all rows of a table in `height` pixels; else those that need the fewest pages. Throws
 * ContentErrors for a row that is higher than a page.
 */
export function fitTable(axes: Axes, groups: readonly AxisGroup[], width: number, height: number): FittedTable {
  const fits = SIZES.map((size) => fitAt(size, axes, groups, width, height));
  const smallest = fits.at(-1)!;
  const tall = findTall(smallest, axes, groups, width);
  if (tall.length > 0) throw new ContentErrors(tall);
  const fewest = Math.max(...smallest.pages);
  return fits.find((fit) => Math.max(...fit.pages) === fewest && fit.rows.every((row) => fitsIn(row, fit.room)))!;
}

function fitAt(
  size: number,
  { columnas: columns }: Axes,
  groups: readonly AxisGroup[],
  width: number,
  height: number,
): FittedTable {
  const ejes = groups.map(({ numero }) => numero);
  const { height: head, hasRoom } = measureHead(columns, ejes, { width, size });
  const all = groups.flatMap((group) => group.rows.map((row) => ({ row, group })));
  const rows = all.map(({ row, group }) => measureRow(row, group, { width, size, columns }));
  const split = (bar: number): FittedTable => {
    // Between two groups the line is a pixel thicker.
    const room = Math.floor(height - (head + bar) * size) - (groups.length - 1);
    const asGiven = rows.map(({ row, shared }, at) => ({ height: row, shared, group: all[at]!.group.id }));
    const filter = controlsWidth(columns, ejes, size, true) <= width;
    return { size, head, bar, filter, room, rows, pages: splitPages(asGiven, room) };
  };
  const whole = split(0);
  const byDate = rows.reduce((sum, row) => sum + row.byDate, 0);
  return hasRoom && whole.pages.at(-1) === 1 && byDate <= whole.room ? whole : split(BAR);
}

const fitsIn = ({ row, shared, byDate }: RowSizes, room: number) => Math.max(row, shared, byDate) <= room;

function findTall(
  { size, room, rows }: FittedTable,
  { columnas: columns, placeOf, ejes }: Axes,
  groups: readonly AxisGroup[],
  width: number,
): ContentError[] {
  let index = 0;
  return groups.flatMap((group, e) =>
    group.rows.flatMap((row, t) => {
      if (fitsIn(rows[index++]!, room)) return [];
      const at = { width, size, columns };
      const { tema, problematica, contexto = '' } = ejes[e]!.temas[t]!;
      // Each text by itself, cut to so many letters, beside nothing else.
      const alone = { tema: [], problematica: [], contexto: [], fuentes: row.fuentes };
      const pieces = (text: string, count: number) => [{ text: text.slice(0, count), sic: false }];
      const most = (text: string, fits: (count: number) => boolean) => {
        let count = text.length;
        while (count > 0 && !fits(count)) count = Math.floor(count * 0.95);
        return count;
      };
      const parts = [
        ['tema', tema, (n: number) => measureRow({ ...alone, tema: pieces(tema, n) }, group, at)],
        [
          'problematica',
          problematica,
          (n: number) => measureRow({ ...row, tema: [], problematica: pieces(problematica, n) }, group, at),
        ],
        ['contexto', contexto, (n: number) => measureRow({ ...alone, contexto: pieces(contexto, n) }, group, at)],
        ['titulo', group.titulo, (n: number) => measureRow(alone, { ...group, titulo: group.titulo.slice(0, n) }, at)],
      ] as const;
      return parts.flatMap(([key, text, measure]) => {
        const count = most(text, (n) => fitsIn(measure(n), room));
        if (count === text.length) return [];
        const path = key === 'titulo' ? ['ejes', e, key] : ['ejes', e, 'temas', t, key];
        const place = placeOf?.(path) ?? UNPLACED;
        const problem = `«${key}» tiene ${text.length} letras y en una página de la tabla caben ${count}`;
        return [{ ...place, problem, remedy: 'acórtelo o pártalo en dos' }];
      });
    }),
  );
}
