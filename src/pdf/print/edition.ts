import { plainText } from '../../content/markdown-lexer.ts';
import type { Slide, Taller } from '../../content/model.ts';
import { pdfText } from '../../language/pdf-es-mx.ts';
import { readingText } from '../../language/reading-es-mx.ts';
import { numberSources } from '../../html/number-sources.ts';
import { variablesOf } from '../../content/variables.ts';

/** The PDF editions by the names of their files: those that are made unless others are asked for, and all. */
export const EDITIONS = ['diapositivas', 'cuaderno'] as const;
export const ALL_EDITIONS = [...EDITIONS, 'hoja-3', 'hoja-6', 'letra-grande', 'cuaderno-formulario'] as const;

/** The id of the sources at the end, and their name in a list of pages. */
export const SOURCES = 'fuentes';

export type Edition = (typeof ALL_EDITIONS)[number];

const PER_PAGE: Partial<Record<Edition, number>> = { diapositivas: 1, 'hoja-3': 3, 'hoja-6': 6 };

/** How many slides stand on a page of an edition of the deck; undefined for one of the reading edition. */
export function slidesPerPage(edition: Edition): number | undefined {
  return PER_PAGE[edition];
}

/** An entry of the outline: a title and the id, in the printed page, of where it leads. */
export interface OutlineEntry {
  title: string;
  target: string;
  /** What stands there to be read: a title of its own need not. */
  heading: string;
  children: OutlineEntry[];
}

/**
 * Chapter > slide; a chapter's opener and the cover are the chapter's own entry. Then what stands after the chapters: among
 * slides only sources, where `pages` (slide ids by page) has them.
 */
export function outlineOf(taller: Taller, edition: Edition, pages: readonly string[] = []): OutlineEntry[] {
  const ends = endEntries(taller).filter(({ target }) => !slidesPerPage(edition) || pages.includes(target));
  return [...chapterEntries(taller), ...ends];
}

function endEntries(taller: Taller): OutlineEntry[] {
  const parts: [string, string, number][] = [
    ['glosario', readingText.glossary, taller.glossary.length],
    [SOURCES, readingText.sources, numberSources(taller).length],
  ];
  return parts.flatMap(([target, title, count]) =>
    count > 0 ? [{ title, target, heading: title, children: [] }] : [],
  );
}

function chapterEntries(taller: Taller): OutlineEntry[] {
  return taller.chapters.flatMap((chapter) => {
    const [opener] = chapter.slides;
    if (!opener) return [];
    const opens = opener.layout === 'capitulo' || opener.layout === 'portada' || opener.title === chapter.title;
    const rest = opens ? chapter.slides.slice(1) : chapter.slides;
    const children = rest.map((slide) => entryOf(slide, slide.title, taller));
    return [{ ...entryOf(opener, chapter.title, taller), children }];
  });
}

function entryOf({ id, body }: Slide, title: string, { config }: Taller): OutlineEntry {
  const heading = body.find(({ type }) => type === 'heading');
  return {
    title,
    target: id,
    heading: heading ? plainText([heading], variablesOf(config), { alt: false }) : '',
    children: [],
  };
}

/** What an edition is printed with. */
export interface Variant {
  /** A page for each step. */
  steps?: boolean | undefined;
  /** All in greys. */
  grey?: boolean | undefined;
}

/** What a file says that it is: its edition and how that was asked for. */
export function subjectOf(edition: Edition, { steps = false, grey = false }: Variant): string {
  return [pdfText.subjects[edition], ...(steps ? [pdfText.inSteps] : []), ...(grey ? [pdfText.inGreys] : [])].join(
    ', ',
  );
}

/** What the window bar shows and the file says of itself. */
export function titleOf({ config }: Taller, edition: Edition): string {
  return `${config.titulo} ${config.estado}: ${pdfText.titles[edition]}`;
}
