import { range } from 'd3';
import type { Size } from '../component.ts';
import { countLines, widestWord } from '../../measures/count-lines.ts';
import type { Measures } from '../../measures/measures.ts';
import { measureText } from '../../measures/measure-text.ts';
import { mostThatFit, noRoom } from '../no-room.ts';
import { roundTenth } from '../round-tenth.ts';
import { countsWords, inDigits } from './counts-words.ts';
import type { Plan } from './schema.ts';

/** Told apart by shape, so that colour is never needed: solid, with a dot, with a cross, with a bar. */
const MARKS = ['lleno', 'punto', 'cruz', 'barra'] as const;

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
  /** Font sizes in slide pixels: the big numbers, and the words below. */
  numberSize: number;
  textSize: number;
  total: number;
  /** Of each chart: one for each of the total, or for so many that they can be told apart. */
  squares: number;
  /** Side of a unit square, and the box of a whole chart. */
  side: number;
  width: number;
  height: number;
  panels: CountPanel[];
  totalText: string;
  nota: string | undefined;
  differences: string[];
  fuentes: string[];
}

// Shares of the foot: for the total, and for the notes.
const TOTAL = 2;
const NOTES = 3;

export const countsMeasures = {
  px: { entre: 44, 'entre-partes': 14, raya: 6, 'letra-pie': 18 },
  // The big digits: how high their line is, and what is between them, in em.
  ratio: { renglon: 1.3, 'renglon-texto': 1.2, 'renglon-cifra': 0.8 },
  em: { 'entre-cifras': -0.04 },
  text: { pie: `${TOTAL}fr ${NOTES}fr` },
} as const satisfies Measures;

const { px, em, ratio } = countsMeasures;
/** Outlines and fractions of a line. */
const SLACK = 8;
const BIG_LINE = ratio['renglon-cifra'];
const SMALLEST_BIG = 120;
const LARGEST_BIG = 168;
/** Where there is no room for a larger one. */
const LEAST_BIG = 56;
const MOST_SQUARES = 300;
const LEAST_SIDE = 5;
/** Font sizes for the words below a chart, the best first. */
const LETTERS = [26, 24];
/** Space between squares, in sides. */
const BETWEEN = 0.2;

/** Draws the counts; throws ContentErrors for more of them, or longer texts, than the slide holds. */
export function layoutCounts(plan: Plan, size: Size): CountsDrawing {
  const { drawing, fits } = drawCounts(plan, size);
  if (fits) return drawing;
  const { conteos, titulo } = plan;
  const most = mostThatFit(conteos.length - 1, (n) => drawCounts({ ...plan, conteos: conteos.slice(0, n) }, size).fits);
  if (most > 0) {
    const problem = `«${titulo}» tiene ${conteos.length} conteos y con sus textos caben ${most} en su lámina`;
    throw noRoom(problem, 'repártalos en dos láminas o acorte «texto»');
  }
  const longest = Math.max(...conteos.map(({ texto }) => texto.length));
  const cut = (n: number) => conteos.map((conteo) => ({ ...conteo, texto: conteo.texto.slice(0, n) }));
  const letters = mostThatFit(longest, (n) => drawCounts({ ...plan, conteos: cut(n) }, size).fits);
  throw noRoom(
    `un «texto» de «${titulo}» tiene ${longest} letras y en su lámina caben ${letters}`,
    'acórtelo, o acorte «nota» y «lamina»',
  );
}

/** Separate unit charts of one total, side by side: the same grid for all of them, as large as the slot allows. */
export function drawCounts(plan: Plan, { width, height }: Size): { drawing: CountsDrawing; fits: boolean } {
  const count = plan.conteos.length;
  const panelWidth = roundTenth((width - (count - 1) * px.entre) / count);
  const differences = [...plan.conteos.map((conteo) => conteo.lamina), plan.lamina].filter(
    (text) => text !== undefined,
  );
  const unit = unitFor(plan.total);
  const squares = Math.ceil(plan.total / unit);
  const totalText = `${countsWords.unit(unit)} ${countsWords.total(plan.total, plan.total_en_lamina, plan.total_fuentes.length > 0)}`;
  const foot = footHeight(`${totalText} ${countsWords.sources}`, [plan.nota ?? '', ...differences], width - px.entre);
  /** What is left for number and grid. */
  const freeFor = (textSize: number) => {
    const lines = Math.max(
      ...plan.conteos.map(({ texto, lamina }) =>
        countLines(lamina ? `${texto} ◆` : texto, 'regular', textSize, panelWidth),
      ),
    );
    return height - px.raya - lines * textSize * ratio['renglon-texto'] - foot - 4 * px['entre-partes'] - SLACK;
  };
  const gridFor = (textSize: number) => fitGrid(squares, panelWidth, freeFor(textSize) - SMALLEST_BIG * BIG_LINE);
  const textSize = LETTERS.find((size) => gridFor(size).side >= gridFor(LETTERS.at(-1)!).side) ?? LETTERS[0]!;
  const { columns, side } = gridFor(textSize);
  const step = side * (1 + BETWEEN);
  const gridHeight = (Math.ceil(squares / columns) - 1) * step + side;
  // The squares first; the numbers take the rest.
  const widest = Math.max(
    ...plan.conteos.map(({ valor }) => measureText(inDigits(valor), 'heading', 1, em['entre-cifras'])),
  );
  const tall = (freeFor(textSize) - gridHeight) / BIG_LINE;
  const numberSize = Math.floor(Math.min(Math.max(tall, LEAST_BIG), LARGEST_BIG, panelWidth / widest));
  const fits =
    tall >= LEAST_BIG &&
    numberSize >= LEAST_BIG &&
    side >= LEAST_SIDE &&
    plan.conteos.every(({ texto }) => widestWord(texto, 'regular', textSize) <= panelWidth);
  const drawing: CountsDrawing = {
    titulo: countsWords.caption(plan.titulo, plan.anio_analisis),
    numberSize,
    textSize,
    total: plan.total,
    squares,
    side: roundTenth(side),
    width: panelWidth,
    height: roundTenth(gridHeight),
    panels: plan.conteos.map(({ id, valor, texto, lamina }, index) => ({
      id,
      valor,
      texto,
      lamina,
      mark: MARKS[index % MARKS.length]!,
      units: range(squares).map((at) => ({
        x: roundTenth((at % columns) * step),
        y: roundTenth(Math.floor(at / columns) * step),
        marked: at < Math.ceil(valor / unit),
      })),
    })),
    totalText,
    nota: plan.nota,
    differences,
    fuentes: [...plan.total_fuentes, ...plan.fuentes],
  };
  return { drawing, fits };
}

/** How many commitments a square stands for: more squares than a few hundred are too small to be told apart, let alone counted. */
function unitFor(total: number): number {
  let unit = 1;
  for (let step = 0; total / unit > MOST_SQUARES; step++) unit *= step % 3 === 1 ? 2.5 : 2;
  return unit;
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
  // Few squares in a wide place would be higher than it.
  const inRow = grids.at(-1)!;
  const [largest = { ...inRow, side: height > 0 ? Math.min(inRow.side, height) : inRow.side }] = fitting;
  const full = fitting.find(({ columns }) => total % columns === 0);
  return full && full.side >= largest.side * (2 / 3) ? full : largest;
}

/** Two columns: the total on the left, the notes on the right. */
function footHeight(left: string, right: string[], width: number): number {
  const size = px['letra-pie'];
  const linesOf = (text: string, share: number) => countLines(text, 'regular', size, (width * share) / (TOTAL + NOTES));
  const lines = right.reduce((sum, text) => sum + linesOf(text, NOTES), 0);
  return Math.max(linesOf(left, TOTAL), lines) * size * ratio.renglon;
}
