import type { Token, Tokens } from 'marked';
import { alternativeTexts } from './alternative-texts.ts';
import { plainText } from '../../content/markdown-lexer.ts';
import type { Slide, Taller } from '../../content/model.ts';
import { variablesOf } from '../../content/variables.ts';
import { foreignPhrases } from './foreign-phrases.ts';
import { type Heading, headingsOf } from './headings-of.ts';
import { type Links, linksOf } from './links-of.ts';
import { factsOfFigures } from '../../html/facts-of-figures.ts';
import { numberSources } from '../../html/number-sources.ts';
import { labelsOf } from './labels-of.ts';
import { wordsOf } from './check-words.ts';
import { type Edition, type OutlineEntry, outlineOf, slidesPerPage, titleOf } from '../print/edition.ts';

/** What an edition must hold, from the source and not from how it was printed. */
export interface Expectation {
  language: string;
  title?: string;
  /** What the workshop is called, where no slide is its cover. */
  workshop?: string;
  maxKilobytes?: number;
  /** The workshop shows pictures that are no drawings. */
  images?: boolean;
  /** What its pages may measure, in points. */
  sizes?: readonly string[];
  /** Number of pages, where each is a slide. */
  pages?: number;
  outline?: readonly OutlineEntry[];
  passages?: readonly Passage[];
  /** It has fields to type in. */
  fields?: boolean;
  /** Nothing in it may be in colour. */
  grey?: boolean | undefined;
  /** What each page is called, where that isn't its number. */
  labels?: readonly string[];
  /** Words in another language. */
  phrases?: readonly { text: string; language: string }[];
  /** What abbreviations stand for. */
  expansions?: ReadonlyMap<string, string>;
  /** Titles of the sources, by their number from 1. */
  sources?: readonly string[];
  /** What may stand there besides the slides: sources, and what abbreviations mean. */
  further?: readonly string[];
  links?: Links;
  /** Where the site is published, and its links may lead too. */
  published?: string | undefined;
  /** The outline also stands on the pages, each entry with its page's number. */
  contents?: boolean;
}

/** What must be readable, word by word in order; on one page or, without one, from where the slide begins. */
export interface Passage {
  slide: string;
  page: number | undefined;
  words: string[];
  /** The first of its pages, where it has several: what its figures show may be on any of them. */
  firstPage?: number;
  /** A step takes away what an earlier one has shown: no page has all of its words. */
  passing?: boolean;
  /** What its figures must show, each text whole and one after the other. */
  texts?: readonly string[];
  /** Its headings, the points of its lists and the header cells of its tables, as its source has them. */
  headings?: readonly Heading[];
  items?: readonly string[];
  heads?: readonly string[];
  /** What its figures tell, in words that are seen or in what is said of their pictures. */
  told?: readonly string[];
  /** What is said of its images, in order: in their tags and not among the words. */
  alts?: readonly string[];
}

// The limit of the workshop's own deck; a longer one gets as much a page.
const KILOBYTES = 700;
const KILOBYTES_A_PAGE = 19;

// Large print shows what a narrow screen does.
const WHERE: Partial<Record<Edition, Parameters<typeof factsOfFigures>[1]>> = {
  cuaderno: 'cuaderno',
  'cuaderno-formulario': 'cuaderno',
  'letra-grande': 'lectura',
};

/** What `edition` of the workshop must hold; `pages` are the slides by page, where steps have pages of their own. */
export function expectEdition(taller: Taller, edition: Edition, pages?: readonly string[]): Expectation {
  const { config, slides } = taller;
  const order = pages ?? slides.map(({ id }) => id);
  const images = taller.files.some(({ image }) => image && image.type !== 'image/svg+xml');
  const common = {
    language: config.idioma,
    title: titleOf(taller, edition),
    workshop: `${config.titulo} ${config.estado}`,
    images,
    sizes: edition === 'diapositivas' ? ['960 × 540'] : ['612 × 792', '595 × 842'],
    outline: outlineOf(taller, edition, pages),
    phrases: foreignPhrases(taller),
    sources: numberSources(taller).map(({ titulo }) => titulo),
    further: [
      ...numberSources(taller).flatMap(({ titulo, editor, prueba }) => [`${titulo} ${editor}`, prueba]),
      ...taller.glossary.map(({ sigla, nombre = '', texto = '' }) => `${sigla} ${nombre} ${texto}`),
    ],
    links: linksOf(taller),
    published: config.direccion ?? undefined,
    expansions: new Map(taller.glossary.flatMap(({ sigla, nombre }) => (nombre ? [[sigla, nombre]] : []))),
  };
  const where = WHERE[edition] ?? 'pagina';
  const headings = headingsOf(taller, slidesPerPage(edition) !== undefined);
  const passage = (slide: Slide, page: number | undefined, parts: (Slide['notes'] | undefined)[]): Passage => {
    const tokens = parts.flatMap((part) => part ?? []);
    const { items, heads } = pointsAndHeads(tokens, taller);
    const figures = factsOfFigures(slide, where);
    return {
      slide: slide.id,
      page,
      words: parts.flatMap((part) => wordsOf(textOfTokens(part ?? [], taller))),
      alts: parts.flatMap((part) => alternativeTexts(part ?? [], variablesOf(config))),
      headings: headings.get(slide.id) ?? [],
      items,
      ...figures,
      heads: [...heads, ...figures.heads],
    };
  };
  const perPage = slidesPerPage(edition);
  if (perPage === undefined) {
    const passages = taller.chapters.flatMap(({ title, slides: own }) =>
      own.map((slide) => {
        // The chapter's title stands in the running head and is not said again above the slide's own.
        const above = slide.body.findIndex(({ type }) => type === 'heading');
        const repeated = textOfTokens(slide.body.slice(0, Math.max(0, above)), taller).trim() === title;
        const body = repeated ? slide.body.slice(above) : slide.body;
        return passage(slide, undefined, [body, slide.notes, slide.context]);
      }),
    );
    return { ...common, contents: true, passages, fields: edition === 'cuaderno-formulario' };
  }
  const pageAt = (place: number) => Math.floor(place / perPage) + 1;
  return {
    ...common,
    ...(images ? {} : { maxKilobytes: Math.max(KILOBYTES, KILOBYTES_A_PAGE * order.length) }),
    ...(perPage === 1 ? { pages: order.length, labels: labelsOf(order) } : {}),
    // Of a slide with several pages the last has all its steps.
    passages: slides.map((slide) => ({
      ...passage(slide, pageAt(order.lastIndexOf(slide.id)), [slide.body]),
      firstPage: pageAt(order.indexOf(slide.id)),
      passing: perPage > 1 || slide.body.some(({ raw }) => VANISHING.test(raw)),
    })),
  };
}

// Steps of reveal.js that take away what they have shown.
const VANISHING = /\b(?:fade-out|fade-in-then-out|current-visible)\b/;

/** Tokens as plain text, a line a block; components draw their own and stay out. */
function textOfTokens(tokens: readonly Token[], { config }: Taller): string {
  const variables = variablesOf(config);
  const lines = (inner: readonly Token[]): string[] =>
    inner.flatMap((token) => {
      if (token.type === 'component' || token.type === 'html') return [];
      if (token.type === 'list') return (token as Tokens.List).items.flatMap((item) => lines(item.tokens));
      if (token.type === 'blockquote') return lines((token as Tokens.Blockquote).tokens);
      return [plainText([token], variables, { alt: false })];
    });
  return lines(tokens).join('\n');
}

/** Points of lists, each as a reader sees it with the text before what stands below it, and header cells of tables. */
function pointsAndHeads(tokens: readonly Token[], taller: Taller): { items: string[]; heads: string[] } {
  const [items, heads]: [string[], string[]] = [[], []];
  for (const token of tokens) {
    if (token.type === 'table')
      for (const cell of (token as Tokens.Table).header) heads.push(textOfTokens(cell.tokens, taller));
    if (token.type !== 'list') continue;
    for (const { tokens: inner } of (token as Tokens.List).items) {
      items.push(textOfTokens(inner.slice(0, 1), taller));
      items.push(...pointsAndHeads(inner, taller).items);
    }
  }
  return { items: items.filter((text) => text.trim() !== ''), heads: heads.filter((text) => text.trim() !== '') };
}
