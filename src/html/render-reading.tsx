import { renderToString } from 'preact-render-to-string';
import { readingText } from '../language/reading-es-mx.ts';
import type { Chapter, Slide, Taller } from '../content/model.ts';
import { namesOf } from '../content/names-of.ts';
import { variablesOf } from '../content/variables.ts';
import { bookletPages } from './booklet-pages.ts';
import { imageFinder } from './size-images.tsx';
import { markNames } from './mark-names.tsx';
import { numberSources, sourceFinder } from './number-sources.ts';
import { readingMinutes } from './reading-minutes.ts';
import { markLanguages } from './mark-languages.tsx';
import { renderBookletFront } from './render-booklet-front.tsx';
import { type ContentsEntry, renderContents } from './render-contents.tsx';
import { renderGlossary } from './render-glossary.tsx';
import { renderReadingSlide } from './render-reading-slide.tsx';
import type { ReadingContext } from './reading-context.ts';
import { renderQuiz } from './render-quiz.tsx';
import { renderSources } from './render-sources.tsx';
import { renderWorkbook } from './render-workbook.tsx';
import { toNode } from './to-node.ts';
import { toNodes } from './to-nodes.ts';

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
  const sources = numberSources(taller);
  const find = sourceFinder(sources);
  const context: ReadingContext = {
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
  const contents = parts.map(({ chapter: { file, title, slides }, section }): ContentsEntry => {
    const minutes = readingMinutes(section);
    const [opener] = section.getElementsByClassName('minutos-de-lectura');
    if (opener) opener.textContent = readingText.minutesToRead(minutes);
    return { id: slides[0]?.id ?? section.id, title, file, minutes };
  });
  const sections = parts.map(({ section }) => section);
  renderQuiz(sections, taller, context);
  const workbook = renderWorkbook(sections, taller);
  const titles = new Map(taller.slides.map(({ id, title }) => [id, title]));
  const glossary = toNodes(renderGlossary(taller.glossary, titles, context));
  markLanguages(
    [...sections.flatMap((section) => [...section.querySelectorAll('.pregunta')]), ...glossary],
    taller.foreign,
  );
  const list = renderSources(sources, [...sections, ...glossary]);
  const ends = [
    ...glossary.map(() => ({ id: 'glosario', title: readingText.glossary })),
    ...(list ? [{ id: 'fuentes', title: readingText.sources }] : []),
  ];
  const front = renderBookletFront(taller, ends);
  const coverBody = cover && sections[0]?.querySelector('.portada > .lamina-cuerpo');
  coverBody?.after(toNode(front));
  const main = [
    !cover && <h1>{`${taller.config.titulo} ${taller.config.estado}`}</h1>,
    !coverBody && front,
    ...sections,
    workbook,
    ...glossary,
    list,
  ].flatMap((part) => (part ? ('outerHTML' in part ? [part] : toNodes(part)) : []));
  const names = namesOf(taller);
  for (const part of main) markNames(part, names);
  return {
    main: main.map(({ outerHTML }) => outerHTML).join('\n'),
    contents: renderToString(renderContents(contents, ends)),
    pageStyles: bookletPages(taller),
  };
}

function renderChapter(chapter: Chapter, cover: Slide | undefined, context: ReadingContext): Element {
  const { file, title } = chapter;
  const section = toNode(<section class="capitulo-lectura" data-capitulo={file} aria-label={title} />);
  const [first] = chapter.slides;
  const opener = first?.layout === 'capitulo' ? first : undefined;
  const slides = [...chapter.slides];
  if (cover && first === cover) section.append(renderReadingSlide(slides.shift()!, chapter, 1, context), '\n');
  if (!opener && slides.length > 0) section.append(toNode(<h2 class="nombre-de-capitulo">{title}</h2>), '\n');
  for (const slide of slides)
    section.append(renderReadingSlide(slide, chapter, slide === opener ? 2 : 3, context), '\n');
  section.append(toNode(<div class="repaso" data-capitulo={file} />));
  return section;
}
