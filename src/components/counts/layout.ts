import { range } from 'd3';
import type { Size } from '../component.ts';
import { countLines } from '../count-lines.ts';
import { roundTenth } from '../round-tenth.ts';
import { countsWords } from './counts-words.ts';
import type { Plan } from './schema.ts';

/** Told apart by shape, so that colour is never needed: solid, with a dot, with a cross, with a bar. */
export const MARKS = ['lleno', 'punto', 'cruz', 'barra'] as const;

export interface Unit {
  x: number;
  y: number;
  marked: boolean;
}

export interface CountPanel {
  id: string;
  valor: number;
  texto: string;
  lamina: string | undefined;
  mark: (typeof MARKS)[number];
  units: Unit[];
}

export interface CountsDrawing {
  titulo: string;
  /** Height of the slot. */
  alto: number;
  /** Font sizes in slide pixels: the big numbers, and the words below. */
  cifra: number;
  letra: number;
  total: number;
  /** Side of a unit square, and the box of a whole chart. */
  side: number;
  width: number;
  height: number;
  panels: CountPanel[];
  pie: string;
  nota: string | undefined;
  laminas: string[];
  fuentes: string[];
}

const PANEL_GAP = 44;
const PARTS_GAP = 14;
const RULE = 6;
/** Outlines and fractions of a line. */
const SLACK = 8;
const FOOT = 18;
const FOOT_LINE = 1.3;
const BIG_LINE = 0.8;
const SMALLEST_BIG = 120;
const LARGEST_BIG = 168;
const WORDS_LINE = 1.2;
/** Font sizes for the words below a chart, the best first. */
const LETTERS = [26, 24];
/** Space between squares, in sides. */
const BETWEEN = 0.2;

/** Separate unit charts of one total, side by side: the same grid for all of them, as large as the slot allows. */
export function layoutCounts(plan: Plan, { width, height }: Size): CountsDrawing {
  const count = plan.conteos.length;
  const panelWidth = roundTenth((width - (count - 1) * PANEL_GAP) / count);
  const laminas = [...plan.conteos.map((conteo) => conteo.lamina), plan.lamina].filter((text) => text !== undefined);
  const pie = `${countsWords.unit} ${countsWords.total(plan.total, plan.total_en_lamina, plan.total_fuentes.length > 0)}`;
  const foot = footHeight(`${pie} ${countsWords.sources}`, [plan.nota ?? '', ...laminas], width - PANEL_GAP);
  /** What is left for number and grid. */
  const freeFor = (letra: number) => {
    const lines = Math.max(
      ...plan.conteos.map(({ texto, lamina }) => countLines(lamina ? `${texto} ◆` : texto, letra, panelWidth)),
    );
    return height - RULE - lines * letra * WORDS_LINE - foot - 4 * PARTS_GAP - SLACK;
  };
  const gridFor = (letra: number) => fitGrid(plan.total, panelWidth, freeFor(letra) - SMALLEST_BIG * BIG_LINE);
  const letra = LETTERS.find((size) => gridFor(size).side >= gridFor(LETTERS.at(-1)!).side) ?? LETTERS[0]!;
  const { columns, side } = gridFor(letra);
  const step = side * (1 + BETWEEN);
  const gridHeight = (Math.ceil(plan.total / columns) - 1) * step + side;
  // The squares first; the numbers take the rest.
  const cifra = Math.floor(Math.min(Math.max((freeFor(letra) - gridHeight) / BIG_LINE, SMALLEST_BIG), LARGEST_BIG));
  return {
    titulo: countsWords.caption(plan.titulo, plan.anio_analisis),
    alto: height,
    cifra,
    letra,
    total: plan.total,
    side: roundTenth(side),
    width: panelWidth,
    height: roundTenth(gridHeight),
    panels: plan.conteos.map(({ id, valor, texto, lamina }, index) => ({
      id,
      valor,
      texto,
      lamina,
      mark: MARKS[index % MARKS.length]!,
      units: range(plan.total).map((unit) => ({
        x: roundTenth((unit % columns) * step),
        y: roundTenth(Math.floor(unit / columns) * step),
        marked: unit < valor,
      })),
    })),
    pie,
    nota: plan.nota,
    laminas,
    fuentes: [...plan.total_fuentes, ...plan.fuentes],
  };
}

/**
 * The grid of `total` squares over the whole width that has the largest squares and is no higher than `height` (all in one
 * row if none is). Full rows win over a ragged last one, as long as the squares are no less than two thirds as large.
 */
function fitGrid(total: number, width: number, height: number): { columns: number; side: number } {
  const grids = range(1, total + 1).map((columns) => ({ columns, side: width / (columns + (columns - 1) * BETWEEN) }));
  const fitting = grids.filter(({ columns, side }) => {
    const rows = Math.ceil(total / columns);
    return side * (rows + (rows - 1) * BETWEEN) <= height;
  });
  const [largest = grids.at(-1)!] = fitting;
  const full = fitting.find(({ columns }) => total % columns === 0);
  return full && full.side >= largest.side * (2 / 3) ? full : largest;
}

/** Two columns, as the stylesheet sets them: two fifths for the total, three for the notes. */
function footHeight(left: string, right: string[], width: number): number {
  const lines = right.reduce((sum, text) => sum + countLines(text, FOOT, width * 0.6), 0);
  return Math.max(countLines(left, FOOT, width * 0.4), lines) * FOOT * FOOT_LINE;
}
