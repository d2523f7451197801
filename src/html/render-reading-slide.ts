import type { Token } from 'marked';
import { readingText } from '../language/reading-es-mx.ts';
import type { Chapter, Slide } from '../content/model.ts';
import { dropIdleAttributes, takeBackground } from './draw-background.ts';
import { sizeImages } from './size-images.ts';
import { levelHeadings } from './level-headings.ts';
import { markAbbreviations } from './mark-abbreviations.ts';
import { fillElement } from './render-markdown.ts';
import { renderOrnament } from './render-ornament.ts';
import type { ReadingContext } from './reading-context.ts';
import { renderWritingLines } from './render-writing-lines.ts';
import { renderSlide } from './render-slide.ts';
import { renderSlideTools } from './render-slide-tools.ts';

/** A slide of the reading edition: its body as in the deck, then notes, context and the places for what the reader adds. */
export function renderReadingSlide(slide: Slide, chapter: Chapter, level: number, context: ReadingContext): Element {
  const { document } = context;
  const article = renderSlide(slide, 'article', context);
  // Sizes that were chosen for a slide of 1280 x 720.
  for (const name of ['--talla', '--columnas', '--tope']) article.style.removeProperty(name);
  if (!article.getAttribute('style')) article.removeAttribute('style');
  const { image } = takeBackground(article);
  dropIdleAttributes(article);
  // All that the slide shows.
  if (image && !article.querySelector(':is(img, p, li, td, pre)')) article.append(picture(image, slide, context));
  const body = document.createElement('div');
  body.className = 'lamina-cuerpo';
  body.append(...article.childNodes);
  article.append(body);
  article.setAttribute('data-titulo', slide.title);
  article.setAttribute('data-numero', String(slide.number));
  levelHeadings(body, level);
  if (!body.querySelector(`h${level}`)) body.prepend(heading(document, level, slide.title, 'solo-lectores'));
  // The bar above the slide says it already.
  const kicker = body.querySelector('.antetitulo');
  if (kicker?.textContent?.trim() === chapter.title) kicker.classList.add('repetido');
  markAbbreviations(body, context.glossary);
  // The slide's name, whatever is written on it: two slides may share a heading.
  article.setAttribute('aria-label', slide.title);
  // On paper only the workshop's own cover has a sheet to itself.
  if (level === 1) article.classList.add('abre');
  if (slide.layout === 'portada') body.append(renderOrnament(document));
  else if (slide.layout === 'capitulo') body.append(...renderOpener(chapter, document));

  if (level > 2) article.prepend(renderSlideTools(slide, chapter, context));
  const parts: [string, string, Token[] | undefined][] = [
    ['para-profundizar', readingText.goDeeper, slide.notes],
    ['contexto', readingText.verifiedContext, slide.context],
  ];
  const deeper = document.createElement('div');
  deeper.className = 'mas-de-la-lamina';
  for (const [name, title, tokens] of parts) {
    if (!tokens) continue;
    const part = document.createElement('section');
    part.className = name;
    part.setAttribute('aria-label', `${title}: ${slide.title}`);
    fillElement(part, tokens, context);
    levelHeadings(part, level + 2);
    markAbbreviations(part, context.glossary);
    part.prepend(heading(document, level + 1, title));
    deeper.append(part);
  }
  if (deeper.children.length > 0) article.append(deeper);
  if (isWide(article)) article.classList.add('ancha');
  if (slide.exercise !== undefined) article.append(place('ejercicio-propio', slide, document));
  article.append(place('mis-notas', slide, document), renderWritingLines(document));
  return article;
}

// A column of the booklet's page holds twice as much.
const LONG_NOTES = 1200;

/** On paper, is this too much for a part of the page's width? Tables, code, drawings with words in them, long notes. */
function isWide(article: Element): boolean {
  if (article.querySelector('table, pre, svg text')) return true;
  return [...article.querySelectorAll('.mas-de-la-lamina > section')].some(
    ({ textContent }) => (textContent?.length ?? 0) > LONG_NOTES,
  );
}

/** The image behind a slide, as part of what is read. */
function picture(address: string, slide: Slide, { document, image }: ReadingContext): Element {
  const block = document.createElement('p');
  block.className = 'imagenes';
  const picture = document.createElement('img');
  picture.setAttribute('src', address);
  picture.setAttribute('alt', '');
  block.append(picture);
  if (image)
    sizeImages(block, () =>
      image(slide.attributes['data-background-image'] ?? slide.attributes['data-background'] ?? ''),
    );
  return block;
}

/** Where a script puts what is the reader's own. */
function place(name: string, slide: Slide, document: Document): Element {
  const element = document.createElement('div');
  element.className = name;
  element.setAttribute('data-lamina', slide.id);
  return element;
}

function heading(document: Document, level: number, text: string, className?: string): Element {
  const element = document.createElement(`h${Math.min(6, level)}`);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function renderOpener(chapter: Chapter, document: Document): Element[] {
  const numeral = document.createElement('p');
  numeral.className = 'numeral';
  numeral.setAttribute('aria-hidden', 'true');
  numeral.textContent = String(chapter.number ?? '');
  // Known once the chapter is whole: see renderReading.
  const minutes = document.createElement('p');
  minutes.className = 'minutos-de-lectura';
  return [minutes, numeral];
}
