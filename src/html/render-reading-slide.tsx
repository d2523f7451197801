import type { Token } from 'marked';
import type { Markup } from '../components/component.ts';
import { readingText } from '../language/reading-es-mx.ts';
import type { Chapter, Slide } from '../content/model.ts';
import { dropIdleAttributes, takeBackground } from './draw-background.tsx';
import { sizeImages } from './size-images.tsx';
import { levelHeadings } from './level-headings.tsx';
import { markAbbreviations } from './mark-abbreviations.tsx';
import { fillElement } from './render-markdown.ts';
import { renderOrnament } from './render-ornament.tsx';
import type { ReadingContext } from './reading-context.ts';
import { renderWritingLines } from './render-writing-lines.tsx';
import { renderSlide } from './render-slide.tsx';
import { renderSlideTools } from './render-slide-tools.tsx';
import { toNode } from './to-node.ts';
import { toNodes } from './to-nodes.ts';

/** A slide of the reading edition: its body as in the deck, then notes, context and the places for what the reader adds. */
export function renderReadingSlide(slide: Slide, chapter: Chapter, level: number, context: ReadingContext): Element {
  const article = renderSlide(slide, 'article', context);
  // Sizes that were chosen for a slide of 1280 x 720.
  for (const name of ['--hueco', '--talla', '--pregunta', '--columnas', '--tope', '--cifra', '--antes', '--despues'])
    article.style.removeProperty(name);
  if (!article.getAttribute('style')) article.removeAttribute('style');
  const { image } = takeBackground(article);
  // What plays by itself on the stage is played by who reads.
  for (const player of article.querySelectorAll('[data-autoplay]')) player.setAttribute('controls', '');
  dropIdleAttributes(article);
  // All that the slide shows.
  if (image && !article.querySelector(':is(img, p, li, td, pre)')) article.append(picture(image, slide, context));
  const body = toNode(<div class="lamina-cuerpo" />);
  body.append(...article.childNodes);
  article.append(body);
  article.setAttribute('data-titulo', slide.title);
  article.setAttribute('data-numero', String(slide.number));
  levelHeadings(body, level);
  if (!body.querySelector(`h${level}`)) body.prepend(heading(level, slide.title, 'solo-lectores'));
  // The bar above the slide says it already.
  const kicker = body.querySelector('.antetitulo');
  if (kicker?.textContent?.trim() === chapter.title) kicker.classList.add('repetido');
  markAbbreviations(body, context.glossary);
  // The slide's name, whatever is written on it: two slides may share a heading.
  article.setAttribute('aria-label', slide.title);
  // On paper only the workshop's own cover has a sheet to itself.
  if (level === 1) article.classList.add('abre');
  if (slide.layout === 'portada' || slide.layout === 'cierre') body.append(toNode(renderOrnament()));
  else if (slide.layout === 'capitulo') body.append(...toNodes(renderOpener(chapter)));

  if (level > 2) article.prepend(toNode(renderSlideTools(slide, chapter, context)));
  const parts: [string, string, Token[] | undefined][] = [
    ['nota-de-quien-facilita', readingText.facilitatorNote, slide.notes],
    ['contexto', readingText.verifiedContext, slide.context],
  ];
  const deeper = toNode(<div class="mas-de-la-lamina" />);
  for (const [name, title, tokens] of parts) {
    if (!tokens) continue;
    const part = toNode(<section class={name} aria-label={`${title}: ${slide.title}`} />);
    fillElement(part, tokens, context);
    levelHeadings(part, level + 2);
    markAbbreviations(part, context.glossary);
    const head = heading(level + 1, title);
    if (tokens === slide.notes) part.replaceChildren(fold(head, part.childNodes));
    else part.prepend(head);
    deeper.append(part);
  }
  if (deeper.children.length > 0) article.append(deeper);
  if (isWide(article)) article.classList.add('ancha');
  article.append(...toNodes(renderOwn(slide)));
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
function picture(address: string, { attributes }: Slide, { image }: ReadingContext): Element {
  const block = toNode(
    <p class="imagenes">
      <img src={address} alt="" />
    </p>,
  );
  if (image) sizeImages(block, () => image(attributes['data-background-image'] ?? attributes['data-background'] ?? ''));
  return block;
}

/** Where a script puts what is the reader's own, and lines for those who write on paper. */
function renderOwn({ id, exercise }: Slide): Markup {
  return (
    <>
      {exercise !== undefined && <div class="ejercicio-propio" data-lamina={id} />}
      <div class="mis-notas" data-lamina={id} />
      {renderWritingLines()}
    </>
  );
}

function heading(level: number, text: string, className?: string): Element {
  const Level = `h${Math.min(6, level)}` as 'h6';
  return toNode(<Level class={className}>{text}</Level>);
}

/** What was written for those who lead is there for whoever wants it. */
function fold(head: Element, content: Iterable<Node>): Element {
  const name = toNode(<summary />);
  name.append(head);
  const folded = toNode(<details />);
  folded.append(name, ...content);
  return folded;
}

function renderOpener({ number }: Chapter): Markup {
  return (
    <>
      {/* Known once the chapter is whole: see renderReading. */}
      <p class="minutos-de-lectura" />
      <p class="numeral" aria-hidden="true">
        {number}
      </p>
    </>
  );
}
