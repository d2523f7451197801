import { renderToString } from 'preact-render-to-string';
import type { Markup } from '../components/component.ts';
import { type ContentError, ContentErrors } from '../content/content-error.ts';
import type { Chapter, Slide, Taller } from '../content/model.ts';
import { namesOf } from '../content/names-of.ts';
import { variablesOf } from '../content/variables.ts';
import { widestWord } from '../measures/count-lines.ts';
import { BODY_WIDTH, slideMeasures } from '../measures/slide-measures.ts';
import { closeHeadingGaps } from './close-heading-gaps.ts';
import { drawBackground, dropIdleAttributes } from './draw-background.tsx';
import { fitText } from './fit-text.ts';
import { markNames } from './mark-names.tsx';
import { imageFinder } from './size-images.tsx';
import { numberSources, sourceFinder } from './number-sources.ts';
import { publicAddress } from './public-address.ts';
import { renderJoint, renderOrnament } from './render-ornament.tsx';
import { renderReadingCode } from './render-reading-code.tsx';
import { fillElement } from './render-markdown.ts';
import { textsIn } from './texts-in.ts';
import { toNode } from './to-node.ts';
import { toNodes } from './to-nodes.ts';
import { renderSlide, type SlideContext } from './render-slide.tsx';
import { SlideMemory } from './slide-memory.ts';

// A stack of more slides than this is split, so that reveal.js never works on many slides at once.
const STACK_LIMIT = 32;

// More chapters than this have no room for their names side by side.
const ROUTE_LIMIT = 9;

const FOUR_CARDS = '.elementos > .cuerpo > ul:only-child:has(> :nth-child(4):last-child)';

/**
 * The deck's slides as HTML: a `<section>` a chapter (a stack to reveal.js, which shows them one after the other) with a
 * `<section>` a slide, its footer, and its notes and verified context in `<aside class="notes">`. `readingPage` is the name
 * of the reading edition's page, where there is one: with a public address, the cover then leads to it. With the `memory` of an
 * earlier drawing, slides that say the same are not drawn again. Throws ContentErrors for what its slide can't hold.
 */
export function renderDeck(
  taller: Taller,
  { readingPage, memory = new SlideMemory() }: { readingPage?: string | undefined; memory?: SlideMemory } = {},
): string {
  const sources = numberSources(taller);
  const context: SlideContext = {
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
  const names = namesOf(taller);
  const heads = taller.chapters.map((chapter) => ({ ...chapter, place: undefined, slides: chapter.slides.length }));
  memory.begin({ config: taller.config, foreign: taller.foreign, files: taller.files, sources, names, heads, reading });
  const chapters = taller.chapters.map((chapter) => ({
    chapter,
    slides: renderSlides(chapter, taller, { ...context, reading, refused, names, memory }),
  }));
  if (refused.length > 0) throw new ContentErrors(refused);
  closeHeadingGaps(chapters.flatMap(({ slides }) => slides));
  return chapters.flatMap(({ chapter, slides }) => renderStacks(chapter, slides)).join('\n');
}

interface DeckContext extends SlideContext {
  /** Public address of the reading edition. */
  reading: string | undefined;
  /** What no slide has room for, told together. */
  refused: ContentError[];
  /** What no translator of pages should touch. */
  names: readonly string[];
  memory: SlideMemory;
}

function renderSlides(chapter: Chapter, taller: Taller, context: DeckContext): Element[] {
  return chapter.slides.flatMap((slide) => {
    try {
      return [context.memory.section(slide, () => renderDeckSlide(slide, chapter, taller, context))];
    } catch (error) {
      if (!(error instanceof ContentErrors)) throw error;
      context.refused.push(...error.errors);
      return [];
    }
  });
}

function renderStacks({ file, title, minutes }: Chapter, slides: readonly Element[]): string[] {
  return Array.from({ length: Math.ceil(slides.length / STACK_LIMIT) }, (_, index) => {
    const part = slides.slice(index * STACK_LIMIT, (index + 1) * STACK_LIMIT);
    // The same in fewer bytes of the first visit; a value would write the quote otherwise, and a text the angle.
    const short = (html: string) => html.replaceAll('&#160;', '\u00a0').replaceAll('" />', '"/>');
    const __html = part.map(({ outerHTML }) => `\n${short(outerHTML)}`).join('');
    return renderToString(
      <section data-capitulo={file} data-nombre={title} data-minutos={minutes} dangerouslySetInnerHTML={{ __html }} />,
    );
  });
}

function renderDeckSlide(slide: Slide, chapter: Chapter, taller: Taller, context: DeckContext): Element {
  const section = renderSlide(slide, 'section', context);
  drawBackground(section);
  dropIdleAttributes(section);
  fitText(section);
  const { layout } = slide;
  const ground = layout === 'cierre' ? 'portada' : layout;
  if (ground === 'portada' || ground === 'capitulo') section.setAttribute('data-state', `fondo-${ground}`);
  section.querySelector(FOUR_CARDS)?.after(toNode(renderJoint()));
  section.append(...toNodes(renderFrame(slide, chapter, taller, context.reading)));
  const notes = renderNotes(slide, context);
  if (notes) section.append(notes);
  markNames(section, context.names);
  // Lines left empty by comments and the like: bytes of the first visit.
  for (const text of textsIn(section, 'pre')) if (/^\s*\n\s*$/.test(text.data)) text.data = '\n';
  // Read by titleOf.
  if (section.querySelector('h1, h2')?.textContent !== slide.title) section.setAttribute('data-titulo', slide.title);
  return section;
}

/** What stands around a slide's body. */
function renderFrame(slide: Slide, chapter: Chapter, taller: Taller, reading: string | undefined): Markup {
  if (slide.layout === 'portada' || slide.layout === 'cierre')
    return (
      <>
        {renderOrnament()}
        {reading && renderReadingCode(reading)}
      </>
    );
  if (slide.layout !== 'capitulo') return renderFooter(slide, chapter, taller);
  return (
    <>
      {renderRoute(chapter, taller)}
      <p class="numeral" aria-hidden="true">
        {chapter.number}
      </p>
    </>
  );
}

/** The chapters with an opener, by name where all names have room, the current one marked: decoration to a screen reader, which has the headings. */
function renderRoute(current: Chapter, taller: Taller): Markup | undefined {
  const chapters = taller.chapters.filter((chapter) => chapter.number !== undefined);
  if (chapters.length > ROUTE_LIMIT) return undefined;
  const { 'ruta-entre': gap, 'ruta-letra': size } = slideMeasures.px;
  const width = (BODY_WIDTH + gap) / chapters.length - gap;
  const isNamed = chapters.every(({ title }) => widestWord(title, 'bold', size) <= width);
  return (
    <ul class="ruta" aria-hidden="true">
      {chapters.map(({ title, number }) => {
        const isPast = number! < current.number!;
        return <li class={number === current.number ? 'actual' : isPast ? 'pasado' : undefined}>{isNamed && title}</li>;
      })}
    </ul>
  );
}

function renderFooter(slide: Slide, chapter: Chapter, taller: Taller): Markup {
  const { estado, fecha } = variablesOf(taller.config);
  return (
    // The live region and the slide's own heading already say all this to a screen reader.
    <div class="pie" aria-hidden="true">
      <span>{chapter.title}</span>
      <span>{`${taller.config.convoca.nombre} · ${estado}, ${fecha}`}</span>
      <span>{`${slide.number} / ${taller.slides.length}`}</span>
    </div>
  );
}

function renderNotes(slide: Slide, context: SlideContext): Element | undefined {
  if (!slide.notes && !slide.context) return undefined;
  const aside = toNode(<aside class="notes" aria-label="Notas de la lámina" />);
  if (slide.notes) fillElement(aside, slide.notes, context);
  if (slide.context) {
    const box = toNode(<div class="contexto" />);
    fillElement(box, slide.context, context);
    box.prepend(toNode(<h3>Contexto verificado</h3>));
    aside.append(box);
  }
  return aside;
}
