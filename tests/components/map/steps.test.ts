import { expect, it } from 'vitest';
import { describeDeclaration, describeEntity, describeSince } from '../../../src/components/map/describe-entity.ts';
import { describeAll, describeStart, describeStep } from '../../../src/components/map/describe-step.ts';
import { citedInNote, noteParts } from '../../../src/components/map/note-parts.ts';
import { computeSteps } from '../../../src/components/map/steps.ts';
import { realSpec, slideFile } from './real-map.ts';

const { entities } = realSpec();
const named = (name: string) => entities.find((entity) => entity.entidad === name)!;

it('computeSteps(entities) adds up, year by year, and ends with those without a documented date', () => {
  const steps = computeSteps(entities);
  expect(steps.map(({ key, joining, total, inferred }) => [key, joining.length, total, inferred])).toEqual([
    ['2015', 13, 13, 4],
    ['2016', 10, 23, 0],
    ['2017', 2, 25, 0],
    ['2019', 1, 26, 0],
    ['sin-fecha', 4, 30, 0],
  ]);
  expect(steps[2]!.joining.map((entity) => entity.entidad)).toEqual(['Guanajuato', 'Quintana Roo']);
});

it('computeSteps(entities) has no steps without participants and none for the undated when all have years', () => {
  expect(computeSteps(entities.filter((entity) => !entity.participa_en_lamina))).toEqual([]);
  expect(computeSteps(entities.filter((entity) => entity.anio !== undefined)).at(-1)?.key).toBe('2019');
});

it('describeStep(step, index, entities) says how many until when, and how sure that is', () => {
  const steps = computeSteps(entities);
  expect(steps.map((step, index) => describeStep(step, index, 32))).toEqual([
    {
      count: 13,
      sentence: 'de 32 entidades con fecha documentada o inferida (4) en 2015',
      joining: 'Se suman 13',
      pending: 'Sin fecha hasta 2015',
    },
    {
      count: 23,
      sentence: 'de 32 entidades con fecha documentada o inferida hasta 2016',
      joining: 'Se suman 10',
      pending: 'Sin fecha hasta 2016',
    },
    {
      count: 25,
      sentence: 'de 32 entidades con fecha documentada o inferida hasta 2017',
      joining: 'Se suman 2',
      pending: 'Sin fecha hasta 2017',
    },
    {
      count: 26,
      sentence: 'de 32 entidades con fecha documentada o inferida hasta 2019',
      joining: 'Se suma 1',
      pending: 'Sin fecha hasta 2019',
    },
    {
      count: 30,
      sentence: 'de 32 entidades; 4, sin fecha documentada',
      joining: '4 sin fecha',
      pending: undefined,
    },
  ]);
  expect(describeAll(30, 32).sentence).toBe('de 32 entidades participan');
  expect(describeStart(32).count).toBe(32);
});

it('describeStep(step, index, entities) speaks of inferred dates only where there are some', () => {
  const [first, second] = computeSteps(entities.filter((entity) => entity.fecha_declaratoria !== undefined));
  expect(describeStep(first!, 0, 32).sentence).toBe('de 32 entidades con fecha documentada en 2015');
  expect(describeStep(second!, 1, 32).sentence).toBe('de 32 entidades con fecha documentada hasta 2016');
});

it('the steps claim dates and no totals: two sources count more entities than the dates that are known', () => {
  const source = (id: string) => slideFile('data/fuentes.yaml').split(`id: ${id}`)[1]!.split('- id:')[0]!;
  expect(source('universal-26-entidades')).toContain('A fines de 2017 eran 26');
  expect(source('lja-27-entidades')).toContain('A diciembre de 2018 eran 27');
  for (const [index, step] of computeSteps(entities).entries()) {
    const { sentence, joining, pending } = describeStep(step, index, 32);
    expect(sentence).toMatch(step.year === undefined ? /sin fecha documentada$/ : /^de 32 entidades con fecha /);
    expect(`${joining} ${pending}`).not.toMatch(/todavía|aún/i);
  }
  const slide = slideFile('07-ejercicios-locales.md');
  expect(slide).toContain('26 entidades a fines de 2017 [@universal-26-entidades]');
  expect(slide).toContain('27 a diciembre de 2018 [@lja-27-entidades]');
});

it.each([
  ['Quintana Roo', '2017', '31 de agosto de 2017', 'Se sumó el 31 de agosto de 2017.'],
  ['Jalisco', 'hacia 2015', undefined, 'Se sumó hacia 2015.'],
  ['Zacatecas', '2015', undefined, 'Se sumó en 2015.'],
  ['Colima', 'sin fecha documentada', undefined, 'Participa, sin fecha documentada.'],
  ['Tamaulipas', 'No figura en la lámina', undefined, 'No figura en la lámina.'],
  [
    'Puebla',
    'No figura en la lámina',
    '15 de noviembre de 2018',
    'No figura en la lámina; declaratoria del 15 de noviembre de 2018.',
  ],
])('describeEntity(entity) tells %s as far as it is known', (name, since, declaration, sentence) => {
  const entity = named(name);
  expect([describeSince(entity), describeDeclaration(entity), describeEntity(entity)]).toEqual([
    since,
    declaration,
    sentence,
  ]);
});

it('noteParts(note) puts dates in words and takes cited sources apart, but leaves ids alone', () => {
  expect(noteParts('anterior al 2016-06-20 [@uno, @dos-2015-03]; desde 2019-01 (lja-2018-12-stl).')).toEqual([
    { text: 'anterior al 20 de junio de 2016 ' },
    { ids: ['uno', 'dos-2015-03'] },
    { text: '; desde enero de 2019 (lja-2018-12-stl).' },
  ]);
  expect(citedInNote('a [@uno; @dos] b [@tres]')).toEqual(['uno', 'dos', 'tres']);
});
