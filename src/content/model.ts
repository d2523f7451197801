import type { Token } from 'marked';
import type { SlideFile } from './check-file.ts';
import type { ContentError, Place } from './content-error.ts';
import type { ForeignPhrases } from './foreign-text.ts';
import type { GlossaryEntry } from './glossary-schema.ts';
import type { Source } from './sources-schema.ts';
import type { SourceText } from './source-text.ts';
import type { TallerConfig } from './taller-schema.ts';

/** How a slide is laid out; without one it is plain reveal.js Markdown. */
export const LAYOUTS = [
  'portada',
  'capitulo',
  'elementos',
  'enunciado',
  'lista',
  'texto',
  'imagen',
  'preguntas',
  'comparacion',
  'cifras',
  'proceso',
  'grafica',
  'organizaciones',
  'cierre',
] as const;

export type Layout = (typeof LAYOUTS)[number];

export interface Slide {
  /** Stable, unique in the deck; the address of the slide in every edition. */
  id: string;
  /** Plain text, for navigation and titles. */
  title: string;
  /** 1 for the first slide of the deck. */
  number: number;
  layout: Layout | undefined;
  place: Place;
  /** Time that a component of it takes (`ejercicio="10m"`), in ms. */
  exercise: number | undefined;
  /** What `<!-- .slide: … -->` sets beyond id, layout, titulo and ejercicio. */
  attributes: Record<string, string>;
  body: Token[];
  notes: Token[] | undefined;
  context: Token[] | undefined;
  /** `--` stood before this slide: reveal.js shows it below the one before. */
  below: boolean;
}

export interface Chapter {
  file: string;
  title: string;
  /** Where taller.yaml names it. */
  place: Place;
  /** Minutes planned for the whole chapter. */
  minutes: number;
  /** The numeral of its opener; none for a chapter without opener (the cover). */
  number: number | undefined;
  slides: Slide[];
}

/** A question that a reader may answer at the end of the chapter of its slide. */
export interface Question {
  id: string;
  /** Id of the slide that holds the answer. */
  slide: string;
  text: string;
  options: readonly string[];
  /** Index in `options` of the only right one. */
  right: number;
  explanation: string;
  /** Ids of the sources for what is not on the slide itself. */
  sources: readonly string[];
}

/** The whole workshop, validated: every edition is made from this and nothing else. */
export interface Taller {
  config: TallerConfig;
  chapters: Chapter[];
  slides: Slide[];
  sources: (Source & { place: Place })[];
  /** Abbreviations; none where the workshop has no glosario.yaml. */
  glossary: GlossaryEntry[];
  /** In the order in which they are asked; none where the workshop has no preguntas.yaml. */
  questions: Question[];
  /** What may have been meant otherwise; nothing that keeps the workshop from being built. */
  warnings: readonly ContentError[];
  /** What data files say in another language, and in which. */
  foreign: ForeignPhrases;
  /** Files of `slides/` that slides show or link to. */
  files: SlideFile[];
  /** All that its editor wrote, used or not. */
  texts: readonly SourceText[];
  /** What palabras.txt holds: words that the dictionary lacks. */
  words: string;
}

/** What draws a component: a fence, or at the end of `Slide.body` an attribute; stands there like any marked token. */
export interface ComponentToken {
  type: 'component';
  atFoot: boolean;
  raw: string;
  name: string;
  spec: unknown;
  /** Ids of the sources that its data cites. */
  citations: readonly string[];
}

/** `[@id]`: a source cited in running text. */
export interface CitationToken {
  type: 'citation';
  raw: string;
  ids: string[];
}

/** `{{clave}}`: a value of taller.yaml in running text. */
export interface VariableToken {
  type: 'variable';
  raw: string;
  text: string;
}

/** `[words]{lang=en}`: words in another language. */
export interface ForeignToken {
  type: 'foreign';
  raw: string;
  language: string;
  tokens: Token[];
}
