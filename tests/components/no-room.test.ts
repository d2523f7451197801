import { expect, it } from 'vitest';
import { mostThatFit } from '../../src/components/no-room.ts';
import { registry } from '../../src/components/registry.ts';
import { ContentErrors } from '../../src/content/content-error.ts';
import { toNode } from '../../src/html/to-node.ts';

const SIZE = { width: 1136, height: 517 };

const words = (count: number, word = 'corresponsabilidad') => Array.from({ length: count }, () => word).join(' ');
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const plan = (conteos: number, texto: string, total = 36) => ({
  id: 'p',
  titulo: 'Plan',
  anio_analisis: 2020,
  total,
  total_en_lamina: true,
  total_fuentes: [],
  conteos: times(conteos, (index) => ({ id: `c${index}`, valor: index, texto })),
  fuentes: [],
});

const process = (etapas: number, puntos: string[]) => ({
  titulo: 'Proceso',
  etapas: times(etapas, (index) => ({
    id: `e${index}`,
    titulo: `Etapa ${index + 1} – ${words(2, 'Consulta')}`,
    fecha: `2020-${String(1 + (index % 12)).padStart(2, '0')}-02/2020-${String(1 + (index % 12)).padStart(2, '0')}-20`,
    puntos,
    fuentes: [],
  })),
});

const timeline = (eventos: number, desde: number, hasta: number, texto = 'Algo pasó.') => ({
  titulo: 'Línea',
  desde: String(desde),
  hasta: String(hasta),
  carriles: [{ id: 'uno', titulo: 'Uno' }],
  epocas: [{ id: 'todo', titulo: 'Todo', desde: String(desde), hasta: String(hasta), texto }],
  periodos: [],
  eventos: times(eventos, (index) => ({
    id: `h${index}`,
    carril: 'uno',
    titulo: `Un hecho largo ${index}`,
    fecha: `${desde + Math.floor((index * (hasta - desde)) / eventos)}-05-06`,
    texto: 'Algo pasó.',
    fuentes: [],
  })),
});

/** Component, what it is given, and how many fit; nothing for what is drawn. */
const CASES: [name: string, what: string, spec: unknown, refused?: RegExp][] = [
  ['conteos', 'one count of one', plan(1, 'compromiso', 1)],
  [
    'conteos',
    'a total of millions',
    {
      ...plan(3, 'personas', 9_999_999),
      conteos: [
        { id: 'a', valor: 1_234_567, texto: 'personas' },
        { id: 'b', valor: 0, texto: 'más' },
      ],
    },
  ],
  [
    'conteos',
    'twenty counts',
    plan(20, 'compromisos vigentes'),
    /tiene 20 conteos y con sus textos caben \d+ en su lámina/,
  ],
  ['conteos', 'a text of pages', plan(1, words(200, 'compromisos')), /tiene \d+ letras y en su lámina caben \d+/],
  ['proceso', 'two stages', process(2, ['Uno'])],
  ['proceso', 'eight short stages', process(8, [])],
  [
    'proceso',
    'twelve full stages',
    process(12, ['Un punto', 'Otro punto', 'Otro más']),
    /tiene 12 etapas y con sus textos caben \d+ en su lámina/,
  ],
  ['linea-de-tiempo', 'two events in 150 years', timeline(2, 1900, 2050)],
  ['linea-de-tiempo', 'thirty events in 150 years', timeline(30, 1900, 2050)],
  [
    'linea-de-tiempo',
    'ninety events in two years',
    timeline(90, 2020, 2021),
    /tiene 90 hechos y en su lámina caben unos \d+/,
  ],
  [
    'linea-de-tiempo',
    'an era told in a page',
    timeline(3, 2000, 2020, words(60)),
    /«texto» de «Todo» tiene \d+ letras y en su ficha caben \d+/,
  ],
  ['organizaciones', 'one name', ['Red']],
  ['organizaciones', 'forty names', times(40, (index) => `Organización número ${index}`)],
  ['organizaciones', 'names of many words', times(40, () => words(12)), /tiene 40 nombres y en una lámina caben \d+/],
];

it.each(CASES)('a slide with %s holds %s, or says how many fit', (name, _what, spec, refused) => {
  const { layout, render } = registry.get(name)!;
  let message = '';
  let text = '';
  try {
    const drawing = layout(spec, SIZE);
    const figure = toNode(
      render(drawing, {
        edition: 'deck',
        source: () => {
          throw new Error('cites nothing');
        },
      }),
    );
    text = figure.textContent ?? '';
  } catch (error) {
    if (!(error instanceof ContentErrors)) throw error;
    message = error.message;
  }
  if (refused) expect(message).toMatch(refused);
  else {
    expect(message).toBe('');
    for (const part of registry.get(name)!.texts(spec, 'lectura')) expect(text).toContain(part);
  }
});

it('mostThatFit(most, fits) is a number that fits, or 0', () => {
  expect(mostThatFit(60, (count) => count <= 25)).toBeLessThanOrEqual(25);
  expect(mostThatFit(60, (count) => count <= 25)).toBeGreaterThan(20);
  expect(mostThatFit(3, (count) => count <= 3)).toBe(3);
  expect(mostThatFit(60, () => false)).toBe(0);
});
