import type { Token, Tokens } from 'marked';
import { alternativeTexts } from './alternative-texts.ts';
import { plainText } from '../content/markdown-lexer.ts';
import type { Slide, Taller } from '../content/model.ts';
import { variablesOf } from '../content/variables.ts';
import { textsOfFigures } from '../html/texts-of-figures.ts';
import { wordsOf } from './check-words.ts';
import { type Edition, type OutlineEntry, outlineOf, slidesPerPage, titleOf } from './edition.ts';

/** What an edition must hold, from the source and not from how it was printed. */
export interface Expectation {
  language: string;
  title?: string;
  maxKilobytes?: number;
  /** The workshop shows pictures that are no drawings. */
  images?: boolean;
  /** Number of pages, where each is a slide. */
  pages?: number;
  outline?: readonly OutlineEntry[];
  passages?: readonly Passage[];
  /** Nothing in it may be in colour. */
  grey?: boolean | undefined;
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
  /** What its figures must show, each text whole. */
  texts?: readonly string[];
  /** What is said of its images, in order: in their tags and not among the words. */
  alts?: readonly string[];
}

// The limit of the workshop's own deck; a longer one gets as much a page.
const KILOBYTES = 700;
const KILOBYTES_A_PAGE = 19;

// Large print shows what a narrow screen does.
const WHERE: Partial<Record<Edition, Parameters<typeof textsOfFigures>[1]>> = {
  cuaderno: 'cuaderno',
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
    images,
    outline: outlineOf(taller, edition, pages),
  };
  const passage = (slide: Slide, page: number | undefined, parts: (Slide['notes'] | undefined)[]): Passage => ({
    texts: textsOfFigures(slide, WHERE[edition] ?? 'pagina'),
    slide: slide.id,
    page,
    words: parts.flatMap((part) => wordsOf(textOfTokens(part ?? [], taller))),
    alts: parts.flatMap((part) => alternativeTexts(part ?? [], variablesOf(config))),
  });
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
    return { ...common, contents: true, passages };
  }
  const pageAt = (place: number) => Math.floor(place / perPage) + 1;
  return {
    ...common,
    ...(images ? {} : { maxKilobytes: Math.max(KILOBYTES, KILOBYTES_A_PAGE * order.length) }),
    ...(perPage === 1 ? { pages: order.length } : {}),
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
