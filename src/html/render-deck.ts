import { type ContentError, ContentErrors } from '../content/content-error.ts';
import type { Chapter, Slide, Taller } from '../content/model.ts';
import { variablesOf } from '../content/variables.ts';
import { closeHeadingGaps } from './close-heading-gaps.ts';
import { drawBackground, dropIdleAttributes } from './draw-background.ts';
import { fitText } from './fit-text.ts';
import { imageFinder } from './size-images.ts';
import { createDocument } from './create-document.ts';
import { numberSources, sourceFinder } from './number-sources.ts';
import { publicAddress } from './public-address.ts';
import { renderOrnament } from './render-ornament.ts';
import { renderReadingCode } from './render-reading-code.ts';
import { fillElement } from './render-markdown.ts';
import { renderSlide, type SlideContext } from './render-slide.ts';

// A stack of more slides than this is split, so that reveal.js never works on many slides at once.
const STACK_LIMIT = 32;

// More chapters than this have no room for their names side by side.
const ROUTE_LIMIT = 9;

/**
 * The deck's slides as HTML: a `<section>` a chapter (a stack to reveal.js, which shows them one after the other) with a
 * `<section>` a slide, its footer, and its notes and verified context in `<aside class="notes">`. `readingPage` is the name
 * of the reading edition's page, where there is one: with a public address, the cover then leads to it. Throws ContentErrors for
 * what its slide can't hold.
 */
export function renderDeck(taller: Taller, { readingPage }: { readingPage?: string | undefined } = {}): string {
  const sources = numberSources(taller);
  const context: SlideContext = {
    document: createDocument(),
    edition: 'deck',
    variables: variablesOf(taller.config),
    source: sourceFinder(sources),
    foreign: taller.foreign,
    slideAddress: (id) => `#/${id}`,
    fileAddress: (path) => `laminas/${path}`,
    image: imageFinder(taller),
  };
  const { direccion } = taller.config;
  const reading = direccion && readingPage ? publicAddress(direccion, readingPage) : undefined;
  const refused: ContentError[] = [];
  const stacks = taller.chapters.flatMap((chapter) => renderStacks(chapter, taller, { ...context, reading, refused }));
  if (refused.length > 0) throw new ContentErrors(refused);
  closeHeadingGaps(stacks.flatMap((stack) => [...stack.children]));
  return stacks.map((stack) => stack.outerHTML).join('\n');
}

interface DeckContext extends SlideContext {
  /** Public address of the reading edition. */
  reading: string | undefined;
  /** What no slide has room for, told together. */
  refused: ContentError[];
}

function renderStacks(chapter: Chapter, taller: Taller, context: DeckContext): Element[] {
  const stacks: Element[] = [];
  for (let start = 0; start < chapter.slides.length; start += STACK_LIMIT) {
    const stack = context.document.createElement('section');
    stack.className = 'capitulo-de-laminas';
    stack.setAttribute('data-capitulo', chapter.file);
    stack.setAttribute('data-nombre', chapter.title);
    stack.setAttribute('data-minutos', String(chapter.minutes));
    for (const slide of chapter.slides.slice(start, start + STACK_LIMIT)) {
      try {
        stack.append('\n', renderDeckSlide(slide, chapter, taller, context));
      } catch (error) {
        if (!(error instanceof ContentErrors)) throw error;
        context.refused.push(...error.errors);
      }
    }
    stacks.push(stack);
  }
  return stacks;
}

function renderDeckSlide(slide: Slide, chapter: Chapter, taller: Taller, context: DeckContext): Element {
  const section = renderSlide(slide, 'section', context);
  drawBackground(section);
  dropIdleAttributes(section);
  fitText(section);
  section.setAttribute('data-titulo', slide.title);
  if (slide.layout === 'portada' || slide.layout === 'capitulo')
    section.setAttribute('data-state', `fondo-${slide.layout}`);
  if (slide.layout === 'capitulo')
    section.append(...renderRoute(chapter, taller, context.document), renderNumeral(chapter, context.document));
  if (slide.layout === 'portada') {
    section.append(renderOrnament(context.document));
    if (context.reading) section.append(renderReadingCode(context.reading, context.document));
  } else if (slide.layout !== 'capitulo') {
    section.append(renderFooter(slide, chapter, taller, context.document));
  }
  const notes = renderNotes(slide, context);
  if (notes) section.append(notes);
  return section;
}

function renderNumeral(chapter: Chapter, document: Document): Element {
  const numeral = document.createElement('p');
  numeral.className = 'numeral';
  numeral.setAttribute('aria-hidden', 'true');
  numeral.textContent = String(chapter.number);
  return numeral;
}

/** The chapters with an opener, the current one marked: decoration to a screen reader, which has the headings. */
function renderRoute(current: Chapter, taller: Taller, document: Document): Element[] {
  const chapters = taller.chapters.filter((chapter) => chapter.number !== undefined);
  if (chapters.length > ROUTE_LIMIT) return [];
  const route = document.createElement('ul');
  route.className = 'ruta';
  route.setAttribute('aria-hidden', 'true');
  for (const chapter of chapters) {
    const item = document.createElement('li');
    item.textContent = chapter.title;
    if (chapter === current) item.className = 'actual';
    else if (chapter.number! < current.number!) item.className = 'pasado';
    route.append(item);
  }
  return [route];
}

function renderFooter(slide: Slide, chapter: Chapter, taller: Taller, document: Document): Element {
  const footer = document.createElement('div');
  footer.className = 'pie';
  // The live region and the slide's own heading already say all this to a screen reader.
  footer.setAttribute('aria-hidden', 'true');
  const { estado, fecha } = variablesOf(taller.config);
  const where = `${taller.config.convoca.nombre} · ${estado}, ${fecha}`;
  for (const text of [chapter.title, where, `${slide.number} / ${taller.slides.length}`]) {
    const part = document.createElement('span');
    part.textContent = text;
    footer.append(part);
  }
  return footer;
}

function renderNotes(slide: Slide, context: SlideContext): Element | undefined {
  if (!slide.notes && !slide.context) return undefined;
  const aside = context.document.createElement('aside');
  aside.className = 'notes';
  aside.setAttribute('aria-label', 'Notas de la lámina');
  if (slide.notes) fillElement(aside, slide.notes, context);
  if (slide.context) {
    const box = context.document.createElement('div');
    box.className = 'contexto';
    fillElement(box, slide.context, context);
    const heading = context.document.createElement('h3');
    heading.textContent = 'Contexto verificado';
    box.prepend(heading);
    aside.append(box);
  }
  return aside;
}
