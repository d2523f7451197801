import { countLines } from '../measures/count-lines.ts';
import { fitSize } from '../measures/fit-size.ts';
import { BODY_WIDTH, slideMeasures } from '../measures/slide-measures.ts';
import { heightOfParagraphs } from './height-of-paragraphs.ts';

const { px, ratio } = slideMeasures;
// Above an item and below it, in em, where the slide is full, and at most.
const LEAST_GAP = 0.52;
const MOST_GAP = 0.8;
const LETTERS = [52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26];
const LETTERS_OF_TEXT = [36, 34, 32, 30, 28, 26, 24];

/**
 * The letters of a slide of layout `lista`, as large as fits: rows, the paragraphs before them, and beside both the names that
 * stand in boxes below a sentence. What room is left goes between the rows (`--hueco`); those of more than two lines are marked.
 */
export function fitList(root: HTMLElement, available: number): number {
  const all = [...root.querySelectorAll('.cuerpo > :is(ul, ol) > li')];
  const names = all.filter((item) => item.matches('p + ul > *'));
  const rows = all.filter((item) => !names.includes(item));
  const paragraphs = [...root.querySelectorAll('.cuerpo > p:not(.imagenes)')].map((each) => each.textContent ?? '');
  const room = available - heightOfNames(names);
  const textAt = (size: number) => heightOfParagraphs(paragraphs, size, ratio['texto-renglon']);
  const letters = paragraphs.length > 0 || rows.length === 0 ? LETTERS_OF_TEXT : LETTERS;
  const width = BODY_WIDTH - px['lista-sangria'];
  const linesOf = (item: Element, size: number) => countLines(item.textContent ?? '', 'regular', size, width);
  const rowsAt = (size: number) =>
    rows.reduce((sum, row) => sum + linesOf(row, size) * size * ratio['lista-renglon'] + px['lista-raya'], 0);
  const size = fitSize(letters, room, (size) => textAt(size) + rowsAt(size) + 2 * rows.length * size * LEAST_GAP);
  if (rows.length === 0) return size;
  for (const row of rows) row.classList.toggle('largo', linesOf(row, size) > 2);
  const left = (room - textAt(size) - rowsAt(size)) / (2 * rows.length);
  root.style.setProperty('--hueco', `${Math.max(size * LEAST_GAP, Math.min(size * MOST_GAP, Math.floor(left)))}px`);
  return size;
}

/** Names in boxes, and what is above them. */
function heightOfNames(names: readonly Element[]): number {
  if (names.length === 0) return 0;
  const isSix = names.length === 6;
  const columns = isSix ? 3 : 4;
  const gap = px[isSix ? 'entre-de-seis' : 'entre-nombres'];
  const size = px[isSix ? 'letra-de-seis' : 'letra-nombre'];
  const line = size * ratio[isSix ? 'renglon-de-seis' : 'lista-renglon'];
  const width = (BODY_WIDTH - gap * (columns - 1)) / columns - px['nombre-raya'] - 2 * px['nombre-lado'];
  const heights = names.map(({ textContent }) => {
    const words = countLines(textContent ?? '', 'bold', size, width) * line;
    return isSix ? Math.max(px['alto-de-seis'], words + 2 * px['de-seis-arriba']) : words + 2 * px['nombre-arriba'];
  });
  let height = px.entre + (isSix ? 0 : px['sobre-nombres']) - gap;
  for (let at = 0; at < names.length; at += columns) height += Math.max(...heights.slice(at, at + columns)) + gap;
  return height;
}
