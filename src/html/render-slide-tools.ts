import { readingText } from '../language/reading-es-mx.ts';
import type { Chapter, Slide } from '../content/model.ts';
import type { ReadingContext } from './reading-context.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SHARE = 'M12 15V4M8 7.500l4-4 4 4M6 11.500H5V20h14v-8.500h-1';
const SCREEN = 'M3 5h18v11H3zM12 16v4M8 20h8';

/** Above a slide: where one is, the slide's own address, sharing it, and the same slide in the deck. */
export function renderSlideTools(slide: Slide, chapter: Chapter, { document, total }: ReadingContext): Element {
  const tools = document.createElement('p');
  tools.className = 'lamina-barra';
  const place = document.createElement('a');
  place.className = 'lamina-numero';
  place.setAttribute('href', `#${slide.id}`);
  place.setAttribute('aria-label', readingText.slideNumber(slide.number, total));
  place.textContent = `${chapter.number === undefined ? '' : `${chapter.number} · `}${chapter.title}`;
  const share = document.createElement('button');
  share.setAttribute('type', 'button');
  share.setAttribute('data-accion', 'compartir');
  share.setAttribute('aria-label', readingText.shareSlide(slide.title));
  share.append(icon(SHARE, document));
  const deck = document.createElement('a');
  deck.className = 'lamina-presentacion';
  deck.setAttribute('href', `./index.html#/${encodeURIComponent(slide.id)}`);
  deck.setAttribute('aria-label', readingText.slideAsSlides(slide.title));
  deck.append(icon(SCREEN, document));
  tools.append(place, ' ', share, ' ', deck);
  return tools;
}

function icon(d: string, document: Document): Element {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  // Before its style sheet is there, or without one, a drawing without a size is as wide as the page.
  svg.setAttribute('width', '24');
  svg.setAttribute('height', '24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}
