import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { registry } from '../../src/components/registry.ts';
import type { Source } from '../../src/content/sources-schema.ts';
import { splitSlides } from '../../src/content/split-slides.ts';
import type { TallerConfig } from '../../src/content/taller-schema.ts';
import { variablesOf } from '../../src/content/variables.ts';

/** One slide of the workshop as its editor wrote it. */
export interface SourceSlide {
  /** Title of its chapter. */
  chapter: string;
  id: string;
  markdown: string;
}

/** The workshop's folder as far as the bench needs it: made decks repeat its slides. */
export interface DeckSource {
  folder: string;
  config: TallerConfig;
  sources: Source[];
  slides: SourceSlide[];
}

const COMPONENT_FENCE = new RegExp(
  `^\`\`\`(?:${[...registry.values()].map(({ name, fence = name }) => fence).join('|')})\\b[\\s\\S]*?^\`\`\`[ \\t]*$`,
  'gm',
);
const SLIDE_ID = /(<!--\s*\.slide:[^>]*?\bid=")([^"]+)(")/;

/** Reads `slides/`. No check of its own: the build of the real deck, which comes first, makes them all. */
export function readDeckSource(folder: string): DeckSource {
  const read = (path: string) => readFileSync(join(folder, path), 'utf-8');
  const config: TallerConfig = parse(read('taller.yaml'));
  const slides = config.capitulos.flatMap(({ archivo, titulo }) =>
    splitSlides(read(archivo)).map(({ text }) => ({
      chapter: titulo,
      id: SLIDE_ID.exec(text)?.[2] ?? '',
      markdown: text.trim(),
    })),
  );
  return { folder, config, sources: parse(read('data/fuentes.yaml')), slides };
}

/** `count` slides from those that only hold text, in the deck's order, again and again, each with an id of its own. */
export function repeatSlides({ slides }: DeckSource, count: number): SourceSlide[] {
  const plain = slides.filter(({ markdown }) => markdown.search(COMPONENT_FENCE) === -1);
  return Array.from({ length: count }, (_, index): SourceSlide => {
    const slide = plain[index % plain.length]!;
    const round = Math.floor(index / plain.length) + 1;
    if (round === 1) return slide;
    const id = `${slide.id}-${round}`;
    return { ...slide, id, markdown: slide.markdown.replace(SLIDE_ID, `$1${id}$3`) };
  });
}

/**
 * The slide as someone who uses reveal.js alone would write the same words: values and citations written out, without the
 * attributes that only this project's layouts know. Components, which reveal.js has nothing for, are left out.
 */
export function plainMarkdown(slide: SourceSlide, { config, sources }: DeckSource): string {
  const variables = variablesOf(config);
  const notes = /^Notas?:/m.test(slide.markdown) ? '' : 'Nota:\n\n';
  return slide.markdown
    .replace(COMPONENT_FENCE, '')
    .replace(/<!--\s*\.slide:[\s\S]*?-->/, `<!-- .slide: id="${slide.id}" -->`)
    .replace(/[ \t]*<!--\s*\.element:\s*icono="[^"]*"\s*-->/g, '')
    .replace(/\{\{\s*([\p{L}_.]+)\s*\}\}/gu, (whole, key) => variables[key] ?? whole)
    .replace(/\[(@[\w-]+(?:\s*[,;]\s*@[\w-]+)*)\]/g, (_, ids: string) => `<sup>${citation(ids, sources)}</sup>`)
    .replace(/^Contexto:/m, `${notes}### Contexto verificado\n`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function citation(ids: string, sources: Source[]): string {
  const numbers = ids.split(/[,;]/).map((id) => sources.findIndex((source) => source.id === id.trim().slice(1)));
  return numbers.map((index) => `[${index + 1}](${sources[index]?.url ?? ''})`).join(', ');
}
