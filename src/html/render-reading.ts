import { readingText } from '../language/reading-es-mx.ts';
import type { Chapter, Slide, Taller } from '../content/model.ts';
import { variablesOf } from '../content/variables.ts';
import { bookletPages } from './booklet-pages.ts';
import { imageFinder } from './size-images.ts';
import { createDocument } from './create-document.ts';
import { numberSources, sourceFinder } from './number-sources.ts';
import { readingMinutes } from './reading-minutes.ts';
import { markLanguages } from './mark-languages.ts';
import { renderBookletFront } from './render-booklet-front.ts';
import { type ContentsChapter, renderContents } from './render-contents.ts';
import { renderGlossary } from './render-glossary.ts';
import { renderReadingSlide } from './render-reading-slide.ts';
import type { ReadingContext } from './reading-context.ts';
import { renderQuiz } from './render-quiz.ts';
import { renderSources } from './render-sources.ts';
import { renderWorkbook } from './render-workbook.ts';

export interface ReadingPage {
  /** What stands in `<main>`. */
  main: string;
  /** The contents with their minutes, as a list for the page's own navigation. */
  contents: string;
  /** A style sheet for its pages on paper: see bookletPages. */
  pageStyles: string;
}

/**
 * The reading edition: every slide with its notes and verified context, below one another, chapter by chapter, as a
 * document with one outline, and the sources at its end. Reads whole without a script.
 */
export function renderReading(taller: Taller): ReadingPage {
  const document = createDocument();
  const sources = numberSources(taller);
  const find = sourceFinder(sources);
  const context: ReadingContext = {
    document,
    variables: variablesOf(taller.config),
    foreign: taller.foreign,
    // A citation leads to the list below, and from there to the source and back.
    source: (id) => {
      const source = find(id);
      return { ...source, url: `#fuente-${source.number}` };
    },
    slideAddress: (id) => `#${id}`,
    fileAddress: (path) => `laminas/${path}`,
    image: imageFinder(taller),
    total: taller.slides.length,
    glossary: taller.glossary,
  };
  // A slide that only looks like one, such as a farewell, has its place in its chapter.
  const cover = taller.slides[0]?.layout === 'portada' ? taller.slides[0] : undefined;
  const parts = taller.chapters.map((chapter) => ({ chapter, section: renderChapter(chapter, cover, context) }));
  const contents = parts.map(({ chapter, section }): ContentsChapter => {
    const minutes = readingMinutes(section);
    const [opener] = section.getElementsByClassName('minutos-de-lectura');
    if (opener) opener.textContent = readingText.minutesToRead(minutes);
    return { id: chapter.slides[0]?.id ?? section.id, chapter, minutes };
  });
  const sections = parts.map(({ section }) => section);
  renderQuiz(sections, taller, context);
  const main: Element[] = [...sections, renderWorkbook(sections, taller, document)];
  const glossary = renderGlossary(taller.glossary, new Map(taller.slides.map(({ id, title }) => [id, title])), context);
  if (glossary) main.push(glossary);
  markLanguages(
    [...sections.flatMap((section) => [...section.querySelectorAll('.pregunta')]), ...(glossary ? [glossary] : [])],
    taller.foreign,
  );
  const list = renderSources(sources, main, context);
  if (list) main.push(list);
  const ends = [
    ...(glossary ? [{ id: 'glosario', title: readingText.glossary }] : []),
    ...(list ? [{ id: 'fuentes', title: readingText.sources }] : []),
  ];
  const front = renderBookletFront(taller, ends, document);
  const coverBody = cover && sections[0]?.querySelector('.portada > .lamina-cuerpo');
  if (coverBody) coverBody.after(front);
  else main.unshift(front);
  if (!cover) {
    const heading = document.createElement('h1');
    heading.textContent = `${taller.config.titulo} ${taller.config.estado}`;
    main.unshift(heading);
  }
  return {
    main: main.map((element) => element.outerHTML).join('\n'),
    contents: renderContents(contents, ends, document).outerHTML,
    pageStyles: bookletPages(taller),
  };
}

function renderChapter(chapter: Chapter, cover: Slide | undefined, context: ReadingContext): Element {
  const { document } = context;
  const section = document.createElement('section');
  section.className = 'capitulo-lectura';
  const [first] = chapter.slides;
  const opener = first?.layout === 'capitulo' ? first : undefined;
  section.setAttribute('data-capitulo', chapter.file);
  section.setAttribute('data-nombre', chapter.title);
  section.setAttribute('aria-label', chapter.title);
  const slides = [...chapter.slides];
  if (cover && first === cover) section.append(renderReadingSlide(slides.shift()!, chapter, 1, context), '\n');
  if (!opener && slides.length > 0) {
    const heading = document.createElement('h2');
    heading.className = 'nombre-de-capitulo';
    heading.textContent = chapter.title;
    section.append(heading, '\n');
  }
  for (const slide of slides)
    section.append(renderReadingSlide(slide, chapter, slide === opener ? 2 : 3, context), '\n');
  const review = document.createElement('div');
  review.className = 'repaso';
  review.setAttribute('data-capitulo', chapter.file);
  section.append(review);
  return section;
}
