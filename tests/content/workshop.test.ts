import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { walkTokens } from '../../src/content/markdown-lexer.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { variablesOf } from '../../src/content/variables.ts';

const SLIDES = join(import.meta.dirname, '../../slides');
const WORDS = join(import.meta.dirname, '../fixtures/laminas.txt');

const STATES =
  `Aguascalientes, Baja California, Baja California Sur, Campeche, Chiapas, Chihuahua, Ciudad de México, Coahuila,
Colima, Durango, Estado de México, Guanajuato, Guerrero, Hidalgo, Jalisco, Michoacán, Morelos, Nayarit, Nuevo León, Oaxaca,
Querétaro, Quintana Roo, San Luis Potosí, Sinaloa, Sonora, Tabasco, Tlaxcala, Veracruz, Yucatán, Zacatecas`.split(
    /,\s+/,
  );

const ORGANIZATIONS =
  `Artículo 19 · Causa Natura · Contraloría Ciudadana · EQUIS Justicia para las Mujeres · Fundar · GESOC · ILSB ·
IMCO · México Evalúa · Observatorio Nacional Ciudadano · SocialTIC · Transparencia Mexicana`.split(/\s+·\s+/);

/** The slide of the deck that a slide of the source became first, by the source's number; 19 repeats 18. */
const SLIDE_OF: Record<number, string> = {
  1: 'portada',
  2: 'elementos-gobierno-abierto',
  3: 'transparencia',
  4: 'rendicion-de-cuentas',
  5: 'rendicion-tres-preguntas',
  6: 'co-construccion',
  7: 'participacion-colaboracion',
  8: 'nuevas-tecnologias',
  9: 'concepto-gobierno-abierto',
  10: 'gobierno-abierto',
  11: 'que-es-y-que-no-es-1',
  12: 'que-es-y-que-no-es-2',
  13: 'factores-clave',
  14: 'paises-fundadores',
  15: 'ogp-en-cifras',
  16: 'momentos-clave',
  17: 'primer-plan',
  18: 'segundo-plan',
  20: 'tercer-plan-metodologia',
  21: 'tercer-plan-salida',
  22: 'comite-coordinador',
  23: 'proceso-de-cocreacion',
  24: 'caracteristicas-cuarto-plan',
  25: 'ejercicios-locales',
  26: 'treinta-estados',
};

const taller = readTaller(SLIDES, registry.values());
const source = readSource();
const corpus = readCorpus();

describe('slides/', () => {
  it('readTaller(slides) has the 26 slides of the source less 19, in their order', () => {
    expect(Object.keys(source).map(Number)).toEqual(Object.keys(SLIDE_OF).map(Number));
    const places = Object.values(SLIDE_OF).map((id) => taller.slides.findIndex((slide) => slide.id === id));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(Object.entries(source))('slides/ holds every sentence of slide %s', (_number, lines) => {
    for (const line of lines) expect(corpus, line).toMatch(patternOf(line));
  });

  it('slides/data/estados.csv marks exactly the 30 states of slide 26', () => {
    const [header, ...rows] = readFileSync(join(SLIDES, 'data/estados.csv'), 'utf8').trim().split(/\r?\n/);
    expect(header).toMatch(/^clave_inegi,entidad,nombre_oficial,participa_en_lamina,/);
    const cells = rows.map((row) => row.split(','));
    expect(cells).toHaveLength(32);
    const marked = cells.filter(([, , , takesPart]) => takesPart === '1').map(([, name]) => name);
    expect(marked.sort()).toEqual([...STATES].sort());
  });

  it('slides/taller.yaml names the twelve organizations and plans time for every chapter', () => {
    expect(taller.config.convoca.organizaciones).toEqual(ORGANIZATIONS);
    for (const { file, minutes } of taller.chapters) expect(minutes, file).toBeGreaterThan(0);
  });

  it('slides/ cites most of the sources there are', () => {
    const all = taller.slides.flatMap(({ body, notes = [], context = [] }) => [...body, ...notes, ...context]);
    expect(new Set(citationsIn(all)).size).toBeGreaterThan(taller.sources.length / 2);
  });

  it('slides/ has notes on every slide, a title and an id that says it', () => {
    for (const { id, title, notes } of taller.slides) {
      expect(notes?.length, id).toBeGreaterThan(0);
      expect(title, id).not.toMatch(/^Lámina \d|[{}*_<>]/);
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    }
    const titles = taller.slides.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('slides/ gives every slide a layout and opens each chapter but the first with an opener', () => {
    for (const { id, layout } of taller.slides) expect(layout, id).toBeDefined();
    expect(taller.chapters.map(({ slides }) => slides[0]?.layout)).toEqual([
      'portada',
      ...taller.chapters.slice(1).map(() => 'capitulo'),
    ]);
  });

  it('slides/ gives a source in every context', () => {
    for (const { id, context } of taller.slides)
      if (context) expect(citationsIn(context).length, id).toBeGreaterThan(0);
  });
});

function citationsIn(tokens: Token[]): string[] {
  const ids: string[] = [];
  walkTokens(tokens, '', (token) => {
    if (token.type === 'citation') ids.push(...(token.ids as string[]));
    if (token.type === 'component') ids.push(...(token.citations as string[]));
  });
  return ids;
}

/** Lines of the source by slide number. */
function readSource(): Record<string, string[]> {
  const [, ...slides] = readFileSync(WORDS, 'utf8').split(/^# (?=\d)/m);
  return Object.fromEntries(
    slides.map((slide) => {
      const [number, ...lines] = slide.trim().split('\n');
      return [number!, lines.filter((line) => line !== '')];
    }),
  );
}

/** All that is written below slides/, without markup, with variables filled. */
function readCorpus(): string {
  const variables = variablesOf(taller.config);
  return readdirSync(SLIDES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|yaml|csv)$/.test(name))
    .map((name) => readFileSync(join(SLIDES, name), 'utf8'))
    .join('\n\n')
    .replace(/\{\{(\w+)\}\}/g, (_whole, key: string) => variables[key] ?? '')
    .replace(/<!--[\s\S]*?-->|\*\*|["']/g, '')
    .replace(/\s+/g, ' ');
}

const WEEKDAYS = ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'];
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

/** A line of the source as a pattern: exact words, a short gap at each « … », dates as the data files write them. */
function patternOf(line: string): RegExp {
  const withDates = line.replace(/(\p{L}{3}) (\d+) (\p{L}{3}) (\d{4})/gu, (whole, weekday, day, month, year) => {
    const date = new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day)));
    expect(WEEKDAYS[date.getUTCDay()], whole).toBe(weekday);
    return date.toISOString().slice(0, 10);
  });
  const parts = withDates.split(' … ').map((part) => part.replace(/["']/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.{0,40}?'));
}
