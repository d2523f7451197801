import { countLines } from '../measures/count-lines.ts';
import { BODY_WIDTH, slideMeasures } from '../measures/slide-measures.ts';
import { columnsFor } from './fit-figures.ts';
import type { Layout } from '../content/model.ts';

const { px, ratio } = slideMeasures;
const PICTURE = 'img, video';
// Below this nothing is seen; a slide that leaves less is too full, which `npm run revisar` says.
const LEAST = 60;
// A picture above a figure, which needs the rest of the slide.
export const MOST_ABOVE = 180;
// A browser sets words a little higher than they are measured.
const SPARE = 4;
// What a question has of its own: the line above it, and room for one more line of its heading.
const QUESTION = px['pregunta-raya'] + (ratio['pregunta-renglones'] - 1) * px['titulo-pregunta'];
const CAPTION = Math.ceil(px['pie-entre'] + px['letra-pie'] * ratio['pie-renglon']);
// As browsers draw one, with air.
const PLAYER = 60;

/** Boxes side by side, in slide pixels. */
interface Boxes {
  selector: string;
  /** What one takes above and below its words and at their sides; what is between two. */
  frame: number;
  sides: number;
  gap: number;
  /** Of one row, at most. */
  height: number;
  columns?: (count: number) => number;
}

const GROUPS: Boxes = {
  selector: '.grupo',
  frame: 2 * px['grupo-arriba'] + SPARE,
  sides: 2 * px['grupo-lado'],
  gap: px['entre-grupos'],
  height: px['grupos-alto'],
};
const CARDS = { selector: '.cuerpo > ul > li', gap: px['entre-cajas'], height: px['fila-alto'], columns: columnsFor };

const BOXES: Partial<Record<Layout, readonly Boxes[]>> = {
  elementos: [{ ...CARDS, frame: 2 * (px['elemento-arriba'] + px['bajo-icono']), sides: 2 * px['elemento-lado'] }],
  cifras: [{ ...CARDS, frame: 2 * px['caja-arriba'] + SPARE, sides: 2 * px['caja-lado'] }],
  preguntas: [{ ...GROUPS, frame: GROUPS.frame + QUESTION }],
  comparacion: [GROUPS],
  proceso: [
    GROUPS,
    {
      selector: '.cuerpo > ol > li',
      frame: px['paso-arriba'] + px['paso-abajo'] + SPARE,
      sides: 2 * px['paso-lado'],
      gap: px['entre-pasos'],
      height: px['pasos-alto'],
    },
  ],
  texto: [
    {
      selector: '.cuerpo > :is(p, figure)',
      frame: px['texto-arriba'] + px['texto-raya'],
      sides: 0,
      gap: px['entre-textos'],
      height: Number.POSITIVE_INFINITY,
    },
  ],
};

/**
 * How high a picture on a slide may be (`--tope`), so that all of it stays above the foot: what the slide's `available` height
 * leaves beside its words, shared by the pictures below one another. Nothing can be measured while building. `size` is the
 * body's type.
 */
export function fitImages(root: HTMLElement, layout: Layout | undefined, available: number, size: number): void {
  if (!root.querySelector(PICTURE)) return;
  root.style.setProperty('--tope', `${Math.max(LEAST, Math.floor(roomFor(root, layout, available, size)))}px`);
}

function roomFor(root: HTMLElement, layout: Layout | undefined, available: number, size: number): number {
  // Names of those who convene stand at the foot of a cover, the way through the chapters at that of an opener.
  if (layout === 'portada') return Math.min(160, available / 3);
  if (layout === 'capitulo') return 220;
  if (layout === 'cierre') return available / root.querySelectorAll('.imagenes, li > img').length - 2 * px.entre;
  const beside = [...root.querySelectorAll('.imagen-junto > :not(.se-reproduce)')];
  if (layout === 'imagen' && beside.length > 0) {
    const captions = root.querySelectorAll('figcaption').length * CAPTION;
    return (available - captions - px.entre * (beside.length - 1)) / beside.length;
  }
  const boxes = layout && BOXES[layout]?.find(({ selector }) => root.querySelector(selector));
  if (boxes) {
    const sides = [...root.querySelectorAll(boxes.selector)];
    const columns = boxes.columns?.(sides.length) ?? sides.length;
    const rows = Math.ceil(sides.length / columns);
    const width = (BODY_WIDTH + boxes.gap) / columns - boxes.gap - boxes.sides;
    const others = [...root.querySelectorAll('.cuerpo > *')].filter(
      (each) => !sides.some((side) => each === side || each.contains(side)),
    );
    const below = others.length > 0 ? available - share(others, available, BODY_WIDTH, size) + px.entre : 0;
    const row = (available - below + boxes.gap) / rows - boxes.gap;
    const height = Math.min(row, boxes.height) - boxes.frame - numeralOf(root, sides[0]!);
    const rooms = sides
      .filter((side) => side.querySelector(PICTURE))
      // In an item those that don't stand in a row of their own go below one another.
      .map(
        (side) =>
          share([side], height, width, size) /
          Math.max(1, side.querySelectorAll(':scope:is(li) > :is(img, video)').length),
      );
    if (rooms.length > 0) return Math.min(...rooms);
  }
  const body = layout ? (root.querySelector('.texto-junto') ?? root.querySelector('.cuerpo')) : root;
  const blocks = [...(body ?? root).children].filter((each) => !each.matches('.componente'));
  const isSplit = layout !== undefined && root.querySelector('.componente') !== null;
  // Each item of a list of this layout has air above and below.
  const air =
    layout === 'lista'
      ? root.querySelectorAll('.cuerpo > :is(ul, ol) > li').length *
        2 *
        Number.parseFloat(root.style.getPropertyValue('--hueco') || '0')
      : 0;
  return Math.min(share(blocks, available - air, BODY_WIDTH, size), isSplit ? MOST_ABOVE : available);
}

/** How high the large number of a box is, with what stands around it: of a figure, or the step's own. */
function numeralOf(root: HTMLElement, side: Element): number {
  const figure = Number.parseFloat(root.style.getPropertyValue('--cifra') || '0');
  if (figure > 0) return figure * ratio['cifra-renglon'];
  return side.matches('ol > li') ? px.paso + 2 * px['bajo-paso'] : 0;
}

/** What `height` leaves to each picture below another, once the words of `blocks` have theirs. */
function share(blocks: readonly Element[], height: number, width: number, size: number): number {
  const rows = blocks.flatMap((block) =>
    isRows(block) ? [...block.querySelectorAll('li, tr, p, h3, figcaption')] : [block],
  );
  const words = rows.reduce((sum, row) => sum + heightOf(row, width, size) + px.entre, -px.entre);
  return (height - words) / Math.max(1, rows.filter((row) => holdsPicture(row, rows)).length);
}

function isRows(block: Element): boolean {
  return block.matches('ul, ol, table, blockquote, div, figure, li') && block.querySelector('li, tr, p') !== null;
}

/** Of a list in a list only the inner row counts. */
function holdsPicture(row: Element, rows: readonly Element[]): boolean {
  return (
    row.matches(PICTURE) ||
    (row.querySelector(PICTURE) !== null && !rows.some((each) => each !== row && row.contains(each)))
  );
}

function heightOf(row: Element, width: number, size: number): number {
  const text = ownText(row).trim();
  const level = /^H([1-6])$/.exec(row.tagName)?.[1];
  const letters = level
    ? ({ 1: px['titulo-simple'], 2: px.titulo, 3: px['titulo-pregunta'] }[level] ?? size)
    : row.tagName === 'FIGCAPTION'
      ? px['letra-pie']
      : size;
  const players = row.matches('audio') ? 1 : row.querySelectorAll('audio').length;
  if (players > 0) return players * PLAYER;
  if (row.tagName === 'PRE') return text.split('\n').length * Math.ceil(px['letra-codigo'] * ratio.renglon);
  return (
    countLines(text, level && level <= '3' ? 'heading' : 'regular', letters, width) * letters * ratio['texto-renglon']
  );
}

function ownText(row: Element): string {
  return [...row.childNodes]
    .filter((node) => !(node.nodeType === 1 && (node as Element).matches('ul, ol')))
    .map((node) => node.textContent ?? '')
    .join('');
}
