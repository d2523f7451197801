import { countLines, widestWord } from '../measures/count-lines.ts';
import type { Layout } from '../content/model.ts';
import { BODY_WIDTH, KICKER_HEIGHT, slideMeasures } from '../measures/slide-measures.ts';
import { fitClosing } from './fit-closing.ts';
import { columnsFor, fitFigures } from './fit-figures.ts';
import { fitImages, MOST_ABOVE } from './fit-images.ts';
import { fitList } from './fit-list.ts';
import { heightOfParagraphs } from './height-of-paragraphs.ts';
import { fitSize } from '../measures/fit-size.ts';

const { px, ratio } = slideMeasures;
const BODY_HEIGHT = px.alto - px.arriba - px.abajo;
// More than the line of a heading, as its letters reach out of it.
const HEADING_LINE = 1.06;
// What is left of a box's height goes between its parts, up to this.
const MOST_BETWEEN = 24;
// A figure on a slide without layout, below a heading of one line.
const PLAIN_FIGURE = Math.floor(BODY_HEIGHT - px.titulo * ratio['titulo-renglon'] - px.entre);
// The title of a chapter: two lines of its largest letters.
const TITLE_LETTERS = [112, 100, 92, 84, 72, 60, 48];
const TITLE_HEIGHT = 2.06 * TITLE_LETTERS[0]!;
const PICTURE_ABOVE = MOST_ABOVE + px.entre;
// A browser sets words a little wider or higher than they are measured.
const SPARE = 6;
// A statement stands free of its head and foot.
const AROUND_STATEMENT = 16;

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
  if (layout === 'cierre') {
    const left = fitClosing(root);
    fitImages(root, layout, left, px.letra);
    return left;
  }
  if (layout === 'capitulo') fitOpener(root);
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
  if (layout === 'lista') return fitList(root, available);
  if (layout === 'enunciado')
    return fitStatement(
      [...root.querySelectorAll('.cuerpo > p')],
      available - px['enunciado-abajo'] - AROUND_STATEMENT,
    );
  if (layout === 'cifras') fitFigures(root, available);
  if (layout === 'elementos') return fitElements(root, available);
  if (layout === 'imagen') return fitBeside(root, available);
  if (layout === 'texto') {
    return fitColumns(root, [...root.querySelectorAll('.cuerpo > :is(p, figure)')], available);
  }
  if (layout === 'comparacion' || layout === 'preguntas') {
    return fitGroups(root, groupHeading(layout), available);
  }
  return undefined;
}

/** How high the heading of a box is, with the line above it. */
function groupHeading(layout: 'preguntas' | 'comparacion'): number {
  if (layout === 'comparacion') return px['comparacion-signo'];
  return px['pregunta-raya'] + ratio['pregunta-renglones'] * px['titulo-pregunta'];
}

/** Boxes side by side under headings of that height: words as large as fits, and what is left between them (`--hueco`). */
function fitGroups(root: HTMLElement, heading: number, available: number): number {
  const groups = [...root.querySelectorAll('.grupo')].map((group) => [...group.querySelectorAll(':scope > :not(h3)')]);
  const gap = px['entre-grupos'];
  const width = (BODY_WIDTH + gap) / groups.length - gap - 2 * px['grupo-lado'];
  const heightAt = (size: number) =>
    Math.max(
      ...groups.map((parts) => {
        const lines = parts.reduce((sum, { textContent }) => sum + countLines(textContent, 'regular', size, width), 0);
        return (
          2 * px['grupo-arriba'] + heading + lines * size * ratio.renglon + (parts.length + 1) * px['en-grupo'] + SPARE
        );
      }),
    );
  const size = fitSize([38, 36, 34, 32, 30, 28, 26], available, heightAt);
  const gaps = Math.max(1, ...groups.map((parts) => parts.length));
  // A picture takes what is left.
  const left = root.querySelector('.grupo :is(img, video)') ? 0 : Math.max(0, available - heightAt(size)) / gaps;
  root.style.setProperty('--hueco', `${px['en-grupo'] + Math.min(MOST_BETWEEN, Math.floor(left))}px`);
  return size;
}

/** Paragraphs as large as fits; those whose last line would be a word or two are marked, for lines as long as each other. */
function fitStatement(paragraphs: Element[], available: number): number {
  const texts = paragraphs.map(({ textContent }) => textContent);
  const size = fitSize([62, 58, 54, 50, 46, 42, 38, 34], available, (size) =>
    heightOfParagraphs(texts, size, ratio['enunciado-renglon']),
  );
  const linesIn = (text: string, share: number) => countLines(text, 'bold', size, share * BODY_WIDTH);
  for (const [at, text] of texts.entries())
    paragraphs[at]!.classList.toggle('parejo', linesIn(text, 0.9) === linesIn(text, 1));
  return size;
}

/** The title of a chapter beside its numeral. */
function fitOpener(root: HTMLElement): void {
  const title = root.querySelector('h1, h2')?.textContent ?? '';
  const width = px.ancho - px.margen - px['abre-derecha'];
  const size = fitSize(TITLE_LETTERS, TITLE_HEIGHT, (size) =>
    widestWord(title, 'heading', size) > width
      ? Number.POSITIVE_INFINITY
      : countLines(title, 'heading', size, width, { spacing: slideMeasures.em['titulo-entre'] }) * size,
  );
  root.style.setProperty('--talla', `${size}px`);
}

/** Columns as wide as their texts are long, so that they end together; their widths go into `--columnas`. */
function fitColumns(root: HTMLElement, parts: Element[], available: number): number {
  const drawnOut = ratio.destacado;
  const columns = parts.map((part) => {
    const text = part.textContent ?? '';
    const lead = part.classList.contains('destacado') ? (part.firstElementChild?.textContent ?? '') : '';
    return { lead, text: text.slice(lead.length), weight: text.length + lead.length * (drawnOut ** 2 - 1) };
  });
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  const shares = columns.map(({ weight }) => Math.max(weight / total, 0.38 / (columns.length - 1 || 1)));
  const sum = shares.reduce((a, b) => a + b, 0);
  const widths = shares.map((share) =>
    Math.floor((share / sum) * (BODY_WIDTH - px['entre-textos'] * (columns.length - 1))),
  );
  root.style.setProperty('--columnas', widths.map((width) => `${width}px`).join(' '));
  const heightOf = (lead: string, text: string, size: number, width: number) =>
    countLines(lead, 'heading', size * drawnOut, width) * size * drawnOut * ratio.renglon +
    countLines(text, 'regular', size, width) * size * ratio['texto-renglon'];
  return fitSize(
    [34, 32, 30, 28, 27, 26, 25, 24, 23, 22],
    available - px['texto-arriba'] - px['texto-raya'] - 4,
    (size) => Math.max(...columns.map(({ lead, text }, index) => heightOf(lead, text, size, widths[index]!))),
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
  const isBeside = columns < 3;
  const around = 2 * px[isBeside ? 'caja-arriba' : 'elemento-arriba'];
  const height = (available + between) / Math.ceil(names.length / columns) - between - around;
  root.classList.toggle('en-columnas', !isBeside);
  root.style.setProperty('--columnas', `repeat(${columns}, minmax(0, 1fr))`);
  const spacing = slideMeasures.em['subtitulo-entre'];
  const card = (BODY_WIDTH + between) / columns - between;
  const beside = px['icono-antes'] + px.icono + px['icono-entre'] + px['nombre-despues'];
  const width = isBeside ? card - beside - SPARE : card - 2 * px['elemento-lado'];
  const icon = px[names.length > 3 ? 'icono-chico' : 'icono'] + px['bajo-icono'];
  return fitSize([40, 38, 36, 34, 32, 30, 28, 26, 24], isBeside ? height : height - icon, (size) =>
    Math.max(
      ...names.map((name) =>
        widestWord(name, 'heading', size) > width
          ? Number.POSITIVE_INFINITY
          : countLines(name, 'heading', size, width, { spacing }) * size * ratio['subtitulo-renglon'],
      ),
    ),
  );
}
