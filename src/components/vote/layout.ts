import { range, sum } from 'd3';
import { countLines, widestWord } from '../../measures/count-lines.ts';
import type { Measures } from '../../measures/measures.ts';
import type { Size } from '../component.ts';
import { mostThatFit, noRoom } from '../no-room.ts';
import type { VoteSpec } from './schema.ts';
import { voteWords } from './vote-words.ts';

/** Letters of the options as they wait, and their columns. */
interface Listing {
  size: number;
  columns: number;
}

export interface VoteDrawing extends VoteSpec, Listing {
  /** Beside the code by which one comes into a room; undefined where they have no room there. */
  beside: Listing | undefined;
  /** Letters of the results, and how high each has its row. */
  resultSize: number;
  rowHeight: number;
}

// Of the width of the results.
const LABEL = 0.38;

export const voteMeasures = {
  px: {
    estado: 56,
    'letra-pregunta': 40,
    'bajo-pregunta': 18,
    'entre-columnas': 48,
    puntos: 26,
    'tras-rotulo': 20,
  },
  // In letters of an option: its letter, and what is between two.
  em: { sangria: 1.4, entre: 0.42 },
  ratio: { renglon: 1.2, 'renglon-pregunta': 1.08, 'renglon-resultado': 1.1 },
  text: { rotulo: `${100 * LABEL}%` },
} as const satisfies Measures;

const { px, em, ratio } = voteMeasures;
/** Font sizes, the best first. */
const LETTERS = [46, 42, 38, 36, 34, 32, 30, 28, 26, 24, 22];
const RESULT_LETTERS = [26, 24, 22, 20, 18];
/** Above and below a label's lines. */
const AROUND = 4;
const HIGHEST_ROW = 84;
/** What the code by which one comes in takes beside the options, with the space before it. */
export const CODE = 340;

/** Letters and rows with which both the options and their results fill the slide; throws ContentErrors for what it can't hold. */
export function layoutVote(spec: VoteSpec, size: Size): VoteDrawing {
  const drawing = drawVote(spec, size);
  if (drawing) return drawing;
  const { opciones } = spec;
  const most = mostThatFit(
    opciones.length - 1,
    (count) => drawVote({ ...spec, opciones: opciones.slice(0, count) }, size) !== undefined,
  );
  if (most < 2)
    throw noRoom(`los textos de la votación «${spec.id}» no caben en su lámina`, 'acorte la pregunta y las opciones');
  throw noRoom(
    `la votación «${spec.id}» tiene ${opciones.length} opciones y en su lámina caben ${most}`,
    'quite opciones o acorte sus textos',
  );
}

function drawVote(spec: VoteSpec, { width, height }: Size): VoteDrawing | undefined {
  const texts = spec.opciones.map(({ texto }) => texto);
  if (spec.otra) texts.push(voteWords.own);
  const roomIn = (within: number) =>
    height - px.estado - (spec.pregunta === undefined ? 0 : questionHeight(spec.pregunta, within));
  const listIn = (within: number): Listing | undefined =>
    LETTERS.flatMap((size) => [1, 2].map((columns) => ({ size, columns }))).find(
      ({ size, columns }) => listHeight(texts, size, columns, within) <= roomIn(within),
    );
  const room = roomIn(width);
  const listed = listIn(width);
  const beside = listIn(width - CODE);
  const below = spec.tipo === 'orden' ? px.puntos : 0;
  const rowHeight = Math.floor(Math.min(HIGHEST_ROW, (room - below) / texts.length));
  const label = width * LABEL - px['tras-rotulo'];
  const resultSize = RESULT_LETTERS.find((size) =>
    texts.every(
      (text) =>
        widestWord(text, 'bold', size) <= label &&
        countLines(text, 'bold', size, label) * size * ratio['renglon-resultado'] + AROUND <= rowHeight,
    ),
  );
  return listed && resultSize !== undefined ? { ...spec, ...listed, beside, resultSize, rowHeight } : undefined;
}

function questionHeight(question: string, width: number): number {
  const lines = countLines(question, 'heading', px['letra-pregunta'], width);
  return lines * px['letra-pregunta'] * ratio['renglon-pregunta'] + px['bajo-pregunta'];
}

/** Options in columns, one below the other first; infinite where a word is too wide. */
function listHeight(texts: readonly string[], size: number, columns: number, width: number): number {
  const inner = (width - (columns - 1) * px['entre-columnas']) / columns - em.sangria * size;
  if (texts.some((text) => widestWord(text, 'regular', size) > inner)) return Number.POSITIVE_INFINITY;
  const rows = Math.ceil(texts.length / columns);
  const lines = range(rows).map((row) =>
    Math.max(...range(columns).map((column) => countLines(texts[row + column * rows] ?? '', 'regular', size, inner))),
  );
  return sum(lines, (count) => size * (count * ratio.renglon + em.entre));
}
