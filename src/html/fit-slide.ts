import { countLines, widestWord } from '../measures/count-lines.ts';
import type { Layout } from '../content/model.ts';
import { BODY_WIDTH, KICKER_HEIGHT, slideMeasures } from '../measures/slide-measures.ts';
import { fitClosing } from './fit-closing.ts';
import { columnsFor, fitFigures } from './fit-figures.ts';
import { fitImages } from './fit-images.ts';
import { sideWidth } from './side-width.ts';
import { fitSize } from '../measures/fit-size.ts';

const { px, ratio } = slideMeasures;
const BODY_HEIGHT = px.alto - px.arriba - px.abajo;
// More than the line of a heading, as its letters reach out of it.
const HEADING_LINE = 1.06;
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
    fitImages(root, undefined, BODY_HEIGHT - taken, px.letra);
    return PLAIN_FIGURE;
  }
  if (layout === 'cierre') return fitClosing(root);
  const available = BODY_HEIGHT - fitHead(root, layout) - taken;
  // A picture beside the words wants more than half of the room.
  const hasPicture = layout !== 'imagen' && root.querySelector('.cuerpo :is(img, video)') !== null;
  const size = fitBody(root, layout, hasPicture ? available * 0.45 : available);
  if (size !== undefined) root.style.setProperty('--talla', `${size}px`);
  fitImages(root, layout, available, size ?? px.letra);
  // A figure below a picture has what that leaves.
  return hasPicture && layout === 'grafica' ? available - PICTURE_ABOVE : available;
}

function fitHead(root: HTMLElement, layout: Layout): number {
  const head = root.querySelector('.encabezado');
  if (!head) return 0;
  const heading = head.querySelector('h1, h2')?.textContent ?? '';
  const isFigure = layout === 'grafica';
  const subtitle = head.querySelector('h3');
  const subtitleHeight = (size: number) => (subtitle ? size * ratio['subtitulo-renglon'] + px['sobre-subtitulo'] : 0);
  const extra =
    (head.querySelector('.antetitulo') ? KICKER_HEIGHT : 0) + px[isFigure ? 'bajo-titulo-figura' : 'bajo-titulo'];
  // In a statement the sentence is the large thing and not its heading.
  if (layout === 'enunciado') return extra + px['titulo-enunciado'] + subtitleHeight(px.titulo);
  const full = px[isFigure ? 'titulo-figura' : 'titulo'];
  const spacing = slideMeasures.em['titulo-entre'];
  const linesAt = (size: number) => countLines(heading, 'heading', size, BODY_WIDTH, { spacing });
  const long = linesAt(full) > 1;
  if (long) root.classList.add('titulo-largo');
  const size = long ? px['titulo-largo'] : full;
  return extra + linesAt(size) * size * HEADING_LINE + subtitleHeight(px.subtitulo);
}

function fitBody(root: HTMLElement, layout: Layout, available: number): number | undefined {
  const texts = (selector: string) => [...root.querySelectorAll(selector)].map((node) => node.textContent ?? '');
  if (layout === 'lista') {
    const paragraphs = texts('.cuerpo > p:not(.imagenes)');
    if (paragraphs.length > 0)
      return fitParagraphs(paragraphs, available - 250, [36, 34, 32, 30, 28, 26, 24], ratio['texto-renglon']);
    const items = texts('.cuerpo > :is(ul, ol) > li');
    const width = BODY_WIDTH - px['lista-sangria'];
    return fitSize([44, 40, 36, 34, 32, 30, 28, 26], available, (size) =>
      items.reduce((sum, item) => {
        const lines = countLines(item, 'regular', size, width) * ratio['lista-renglon'];
        return sum + (lines + 2 * ratio['lista-aire']) * size + 1;
      }, 0),
    );
  }
  if (layout === 'enunciado')
    return fitParagraphs(
      texts('.cuerpo > p'),
      available - 40,
      [62, 58, 54, 50, 46, 42, 38, 34],
      ratio['lista-renglon'],
    );
  if (layout === 'cifras') fitFigures(root, available);
  if (layout === 'elementos') return fitElements(root, available);
  if (layout === 'imagen') return fitBeside(root, available);
  if (layout === 'texto') {
    return fitColumns(root, texts('.cuerpo > :is(p, figure)'), available);
  }
  if (layout === 'comparacion' || layout === 'preguntas') {
    const groups = [...root.querySelectorAll('.grupo')];
    const width = sideWidth(groups.length);
    const inGroup = (group: Element, size: number) =>
      [...group.children].reduce((sum, child) => {
        const isHeading = child.tagName === 'H3';
        const lines = isHeading ? 2 : countLines(child.textContent ?? '', 'regular', size, width);
        return sum + (isHeading ? (layout === 'preguntas' ? 88 : 54) : lines * size * ratio.renglon) + px['en-grupo'];
      }, 76);
    return fitSize([38, 36, 34, 32, 30, 28, 26], available, (size) =>
      Math.max(...groups.map((group) => inGroup(group, size))),
    );
  }
  return undefined;
}

function fitParagraphs(texts: string[], available: number, sizes: number[], lineHeight: number): number {
  return fitSize(sizes, available, (size) =>
    texts.reduce((sum, text) => sum + countLines(text, 'regular', size, BODY_WIDTH) * size * lineHeight + 20, 0),
  );
}

/** Columns as wide as their texts are long, so that they end together; their widths go into `--columnas`. */
function fitColumns(root: HTMLElement, texts: string[], available: number): number {
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const shares = texts.map((text) => Math.max(text.length / total, 0.38 / (texts.length - 1 || 1)));
  const sum = shares.reduce((a, b) => a + b, 0);
  const widths = shares.map((share) =>
    Math.floor((share / sum) * (BODY_WIDTH - px['entre-textos'] * (texts.length - 1))),
  );
  root.style.setProperty('--columnas', widths.map((width) => `${width}px`).join(' '));
  return fitSize(
    [34, 32, 30, 28, 27, 26, 25, 24, 23, 22],
    available - px['texto-arriba'] - px['texto-raya'] - 4,
    (size) =>
      Math.max(
        ...texts.map(
          (text, index) => countLines(text, 'regular', size, widths[index]!) * size * ratio['texto-renglon'],
        ),
      ),
  );
}

/** Words beside a picture: the widths of both go into `--columnas`. A picture by itself takes all. */
function fitBeside(root: HTMLElement, available: number): number | undefined {
  const text = root.querySelector('.texto-junto');
  const picture = root.querySelector('.imagen-junto');
  if (!text || !picture) return text ? px.letra : undefined;
  const wanted = Number.parseFloat(
    picture.querySelector<HTMLElement>('[style*="--ancho"]')?.style.getPropertyValue('--ancho') ?? '',
  );
  const share = Number.isNaN(wanted) ? 0.5 : Math.min(0.75, Math.max(0.2, wanted / 100));
  const both = BODY_WIDTH - px['entre-imagen'];
  const picturePixels = Math.round(both * share);
  const textPixels = both - picturePixels;
  const pictureFirst = picture === picture.parentElement?.firstElementChild;
  const columns = pictureFirst ? [picturePixels, textPixels] : [textPixels, picturePixels];
  root.style.setProperty('--columnas', columns.map((width) => `${width}px`).join(' '));
  const rows = [...text.querySelectorAll('p, li, h3, tr')].map((row) => row.textContent ?? '');
  return fitSize([36, 34, 32, 30, 28, 26, 24, 22], available, (size) =>
    rows.reduce((sum, row) => {
      const lines = countLines(row, 'regular', size, textPixels - px['sangria-junto']);
      return sum + lines * size * ratio['texto-renglon'] + px['en-grupo'];
    }, 0),
  );
}

/** Cards with an icon beside their name in two columns, above it in three; how many columns goes into `--columnas`. */
function fitElements(root: HTMLElement, available: number): number | undefined {
  const names = [...root.querySelectorAll('.cuerpo > ul > li')].map((item) => item.textContent ?? '');
  if (names.length === 0) return undefined;
  const columns = columnsFor(names.length);
  const between = px['entre-cajas'];
  const height = (available + between) / Math.ceil(names.length / columns) - between - 48;
  const isBeside = columns < 3;
  root.classList.toggle('en-columnas', !isBeside);
  root.style.setProperty('--columnas', `repeat(${columns}, minmax(0, 1fr))`);
  const width = isBeside ? 318 : (BODY_WIDTH + between) / columns - between - 56;
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
