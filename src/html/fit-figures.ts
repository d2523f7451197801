import { countLines, widestWord } from '../measures/count-lines.ts';
import { fitSize } from '../measures/fit-size.ts';
import { measureText } from '../measures/measure-text.ts';
import { BODY_WIDTH, slideMeasures } from '../measures/slide-measures.ts';

const { px, ratio } = slideMeasures;
const GAP = px['entre-cajas'];
const FRAME = 2 * px['caja-lado'];
const BETWEEN = px['entre-cifras'];
const NOTE = px['letra-nota'];
const WORDS = 26;
const LINE = ratio['caja-renglon'];

/** How many stand side by side, so that no row is left with one alone: two and two, three and two, three and three. */
export function columnsFor(count: number): number {
  return count < 4 ? count : count === 4 ? 2 : Math.max(3, Math.ceil(count / 2));
}

/**
 * The numbers of a slide of figures as large as its cards allow, all on one line (`--cifra`), with their words (`--talla`), the
 * cards' widths (`--columnas`) and the room for what is said above and below the numbers (`--antes`, `--despues`).
 */
export function fitFigures(root: HTMLElement, available: number): void {
  const cards = [...root.querySelectorAll('.cuerpo > ul > li')].map(cardOf);
  const columns = columnsFor(cards.length);
  const rows = Math.ceil(cards.length / columns);
  const room = BODY_WIDTH + GAP - (GAP + FRAME) * columns;
  const notes = [...root.querySelectorAll('.cuerpo > ul ~ p:not(.imagenes)')].map(
    ({ textContent }) => countLines(textContent ?? '', 'regular', NOTE, BODY_WIDTH) * NOTE * LINE + GAP,
  );
  const height = (available - notes.reduce((sum, each) => sum + each, 0) + GAP) / rows - GAP - 2 * px['caja-arriba'];
  const widthsAt = (size: number) => {
    const needs = cards.map((card) => widthOf(card, size));
    const all = rows > 1 ? needs.map(() => Math.max(...needs)) : widen(needs, cards, room);
    const left = leftOf(room, all.slice(0, columns));
    return { left, widths: all.map((need) => need + left / columns) };
  };
  const above = (widths: number[]) =>
    Math.max(0, ...cards.map(({ before }, at) => countLines(before, 'regular', WORDS, widths[at]!)));
  const below = (widths: number[]) =>
    Math.max(
      0,
      ...cards.flatMap(({ numbers }, at) =>
        numbers.map(({ after }) => countLines(after, 'regular', WORDS, widths[at]! / numbers.length - BETWEEN / 2)),
      ),
    );
  const size = fitSize([124, 112, 100, 88, 76, 64, 52], height, (size) => {
    const { left, widths } = widthsAt(size);
    return left < 0
      ? Number.POSITIVE_INFINITY
      : (above(widths) + below(widths)) * WORDS * LINE + size * ratio['cifra-renglon'];
  });
  const { widths } = widthsAt(size);
  const values = {
    '--cifra': `${size}px`,
    '--talla': `${WORDS}px`,
    '--antes': `${above(widths) * LINE}em`,
    '--despues': `${below(widths) * LINE}em`,
    '--columnas': widths
      .slice(0, columns)
      .map((width) => `minmax(0, ${Math.round(width + FRAME)}fr)`)
      .join(' '),
  };
  for (const [name, value] of Object.entries(values)) root.style.setProperty(name, value);
}

interface Card {
  before: string;
  numbers: { number: string; after: string }[];
}

function cardOf(item: Element): Card {
  const numbers = [...item.querySelectorAll('.cifra')].map((part) => {
    const number = part.firstElementChild?.textContent ?? '';
    return { number, after: (part.textContent ?? '').slice(number.length) };
  });
  return { before: (item.querySelector('.antes') ?? item).textContent ?? '', numbers };
}

function widthOf({ before, numbers }: Card, size: number): number {
  const parts = numbers.map(({ number, after }) =>
    Math.max(
      measureText(number, 'heading', size, slideMeasures.em['cifra-entre']),
      widestWord(after, 'regular', WORDS),
    ),
  );
  return Math.max(
    widestWord(before, 'regular', WORDS),
    parts.reduce((sum, part) => sum + part + BETWEEN, -BETWEEN),
  );
}

const leftOf = (room: number, widths: number[]) => room - widths.reduce((sum, width) => sum + width, 0);

/** Widens cards of one row while there is room, so that what they say above takes a line less; first those that take most. */
function widen(needs: number[], cards: Card[], room: number): number[] {
  const widths = [...needs];
  for (const lines of [3, 2, 1])
    for (const [at, { before }] of cards.entries()) {
      const wider = widths.with(at, Math.max(widths[at]!, widthInLines(before, lines)));
      if (leftOf(room, wider) >= 0) widths[at] = wider[at]!;
    }
  return widths;
}

/** The least width in which the text takes so many lines. */
function widthInLines(text: string, lines: number): number {
  let width = widestWord(text, 'regular', WORDS);
  while (countLines(text, 'regular', WORDS, width) > lines) width += 4;
  return width;
}
