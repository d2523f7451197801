import { countLines, widestWord } from '../measures/count-lines.ts';
import type { Layout } from '../content/model.ts';
import { fitClosing } from './fit-closing.ts';
import { columnsFor, fitFigures } from './fit-figures.ts';
import { fitImages } from './fit-images.ts';
import { fitSize } from '../measures/fit-size.ts';

// The same numbers as in editions/deck/layouts.css, in pixels of a 1280 x 720 slide.
const WIDTH = 1136;
const TOP = 52;
const BOTTOM = 82;
const HEADING = 56;
const LONG_HEADING = 46;
// In em, as in styles/base.css.
const HEADING_SPACING = -0.028;
const KICKER = 37;
const SUBTITLE = 43;
const HEAD_GAP = 30;
// A figure's slide gives its room to the figure.
const FIGURE_HEADING = 48;
const FIGURE_HEAD_GAP = 18;
// A figure on a slide without layout.
const PLAIN_FIGURE = 500;
const PICTURE_ABOVE = 204;

/**
 * Chooses type as large as the slide's room allows, since nothing can be measured while building: a long heading gets a
 * smaller size (class `titulo-largo`), the body its size in `--talla`. What stands at its foot has `taken` some. Returns the
 * height that is left for the body.
 */
export function fitSlide(root: HTMLElement, layout: Layout | undefined, taken = 0): number {
  if (!layout) {
    fitImages(root, undefined, 720 - TOP - BOTTOM - taken, 30);
    return PLAIN_FIGURE;
  }
  if (layout === 'cierre') return fitClosing(root);
  const available = 720 - TOP - BOTTOM - fitHead(root, layout) - taken;
  // A picture beside the words wants more than half of the room.
  const hasPicture = layout !== 'imagen' && root.querySelector('.cuerpo :is(img, video)') !== null;
  const size = fitBody(root, layout, hasPicture ? available * 0.45 : available);
  if (size !== undefined) root.style.setProperty('--talla', `${size}px`);
  fitImages(root, layout, available, size ?? 30);
  // A figure below a picture has what that leaves.
  return hasPicture && layout === 'grafica' ? available - PICTURE_ABOVE : available;
}

function fitHead(root: HTMLElement, layout: Layout): number {
  const head = root.querySelector('.encabezado');
  if (!head) return 0;
  const heading = head.querySelector('h1, h2')?.textContent ?? '';
  const isFigure = layout === 'grafica';
  const subtitle = head.querySelector('h3');
  const extra = (head.querySelector('.antetitulo') ? KICKER : 0) + (isFigure ? FIGURE_HEAD_GAP : HEAD_GAP);
  // In a statement the sentence is the large thing and not its heading.
  if (layout === 'enunciado') return extra + 36 + (subtitle ? 70 : 0);
  const full = isFigure ? FIGURE_HEADING : HEADING;
  const linesAt = (size: number) => countLines(heading, 'heading', size, WIDTH, { spacing: HEADING_SPACING });
  const long = linesAt(full) > 1;
  if (long) root.classList.add('titulo-largo');
  const size = long ? LONG_HEADING : full;
  return extra + linesAt(size) * size * 1.06 + (subtitle ? SUBTITLE : 0);
}

function fitBody(root: HTMLElement, layout: Layout, available: number): number | undefined {
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map((node) => node.textContent ?? '');
  if (layout === 'lista') {
    const paragraphs = texts('.cuerpo > p:not(.imagenes)');
    if (paragraphs.length > 0)
      return fitParagraphs(paragraphs, WIDTH, available - 250, [36, 34, 32, 30, 28, 26, 24], 1.36);
    const items = texts('.cuerpo > :is(ul, ol) > li');
    return fitSize([44, 40, 36, 34, 32, 30, 28, 26], available, (size) =>
      items.reduce(
        (sum, item) => sum + countLines(item, 'regular', size, WIDTH - 60) * size * 1.28 + size * 1.04 + 1,
        0,
      ),
    );
  }
  if (layout === 'enunciado')
    return fitParagraphs(texts('.cuerpo > p'), WIDTH, available - 40, [62, 58, 54, 50, 46, 42, 38, 34], 1.28);
  if (layout === 'cifras') fitFigures(root, available);
  if (layout === 'elementos') return fitElements(root, available);
  if (layout === 'imagen') return fitBeside(root, available);
  if (layout === 'texto') {
    return fitColumns(root, texts('.cuerpo > :is(p, figure)'), available);
  }
  if (layout === 'comparacion' || layout === 'preguntas') {
    const groups = [...root.querySelectorAll('.grupo')];
    const width = (WIDTH - 26 * (groups.length - 1)) / groups.length - 76;
    const inGroup = (group: Element, size: number) =>
      [...group.children].reduce((sum, child) => {
        const isHeading = child.tagName === 'H3';
        const lines = isHeading ? 2 : countLines(child.textContent ?? '', 'regular', size, width);
        return sum + (isHeading ? (layout === 'preguntas' ? 88 : 54) : lines * size * 1.34) + 18;
      }, 76);
    return fitSize([38, 36, 34, 32, 30, 28, 26], available, (size) =>
      Math.max(...groups.map((group) => inGroup(group, size))),
    );
  }
  return undefined;
}

function fitParagraphs(texts: string[], width: number, available: number, sizes: number[], lineHeight: number): number {
  return fitSize(sizes, available, (size) =>
    texts.reduce((sum, text) => sum + countLines(text, 'regular', size, width) * size * lineHeight + 20, 0),
  );
}

/** Columns as wide as their texts are long, so that they end together; their widths go into `--columnas`. */
function fitColumns(root: HTMLElement, texts: string[], available: number): number {
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const shares = texts.map((text) => Math.max(text.length / total, 0.38 / (texts.length - 1 || 1)));
  const sum = shares.reduce((a, b) => a + b, 0);
  const widths = shares.map((share) => Math.floor((share / sum) * (WIDTH - 44 * (texts.length - 1))));
  root.style.setProperty('--columnas', widths.map((width) => `${width}px`).join(' '));
  return fitSize([34, 32, 30, 28, 27, 26, 25, 24, 23, 22], available - 30, (size) =>
    Math.max(...texts.map((text, index) => countLines(text, 'regular', size, widths[index]!) * size * 1.36)),
  );
}

const BESIDE_GAP = 48;

/** Words beside a picture: the widths of both go into `--columnas`. A picture by itself takes all. */
function fitBeside(root: HTMLElement, available: number): number | undefined {
  const text = root.querySelector('.texto-junto');
  const picture = root.querySelector('.imagen-junto');
  if (!text || !picture) return text ? 30 : undefined;
  const wanted = Number.parseFloat(
    picture.querySelector<HTMLElement>('[style*="--ancho"]')?.style.getPropertyValue('--ancho') ?? '',
  );
  const share = Number.isNaN(wanted) ? 0.5 : Math.min(0.75, Math.max(0.2, wanted / 100));
  const picturePixels = Math.round((WIDTH - BESIDE_GAP) * share);
  const textPixels = WIDTH - BESIDE_GAP - picturePixels;
  const pictureFirst = picture === picture.parentElement?.firstElementChild;
  const columns = pictureFirst ? [picturePixels, textPixels] : [textPixels, picturePixels];
  root.style.setProperty('--columnas', columns.map((width) => `${width}px`).join(' '));
  const rows = [...text.querySelectorAll('p, li, h3, tr')].map((row) => row.textContent ?? '');
  return fitSize([36, 34, 32, 30, 28, 26, 24, 22], available, (size) =>
    rows.reduce((sum, row) => sum + countLines(row, 'regular', size, textPixels - 40) * size * 1.36 + 18, 0),
  );
}

/** Cards with an icon beside their name in two columns, above it in three; how many columns goes into `--columnas`. */
function fitElements(root: HTMLElement, available: number): number | undefined {
  const names = [...root.querySelectorAll('.cuerpo > ul > li')].map((item) => item.textContent ?? '');
  if (names.length === 0) return undefined;
  const columns = columnsFor(names.length);
  const height = (available + 16) / Math.ceil(names.length / columns) - 16 - 48;
  const isBeside = columns < 3;
  root.classList.toggle('en-columnas', !isBeside);
  root.style.setProperty('--columnas', `repeat(${columns}, minmax(0, 1fr))`);
  const width = isBeside ? 318 : (WIDTH + 16) / columns - 16 - 56;
  return fitSize(
    [40, 38, 36, 34, 32, 30, 28, 26, 24],
    isBeside ? height : height - (names.length > 3 ? 100 : 150),
    (size) =>
      Math.max(
        ...names.map((name) =>
          widestWord(name, 'heading', size) > width
            ? Number.POSITIVE_INFINITY
            : countLines(name, 'heading', size, width, { spacing: -0.01 }) * size * 1.1,
        ),
      ),
  );
}
