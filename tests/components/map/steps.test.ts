import { expect, it } from 'vitest';
import {
  describeDeclaration,
  describeEntity,
  describeSince,
} from '../../../src/components/map/drawing/describe-entity.ts';
import { describeAll, describeStart, describeStep } from '../../../src/components/map/drawing/describe-step.ts';
import { citedInNote, noteParts } from '../../../src/components/map/note-parts.ts';
import { computeSteps } from '../../../src/components/map/steps.ts';
import { mapSpec } from './map-data.ts';

const { entities } = mapSpec();
const named = (name: string) => entities.find((entity) => entity.entidad === name)!;

it('computeSteps(entities) adds up, year by year, and ends with those without a documented date', () => {
  const steps = computeSteps(entities);
  expect(steps.map(({ key, joining, total, inferred }) => [key, joining.length, total, inferred])).toEqual([
    ['2014', 9, 9, 3],
    ['2016', 8, 17, 0],
    ['2017', 4, 21, 0],
    ['2020', 2, 23, 0],
    ['sin-fecha', 5, 28, 0],
  ]);
  expect(steps[2]!.joining.map((entity) => entity.entidad)).toEqual(['Campeche', 'Guanajuato', 'Querétaro', 'Sinaloa']);
});

it('computeSteps(entities) has no steps without participants and none for the undated when all have years', () => {
  expect(computeSteps(entities.filter((entity) => !entity.participa_en_lamina))).toEqual([]);
  expect(computeSteps(entities.filter((entity) => entity.anio !== undefined)).at(-1)?.key).toBe('2020');
});

it('describeStep(step, index, entities) says how many until when, and how sure that is', () => {
  const steps = computeSteps(entities);
  expect(steps.map((step, index) => describeStep(step, index, 32))).toEqual([
    {
      count: 9,
      sentence: 'de 32 entidades con fecha documentada o inferida (3) en 2014',
      joining: 'Se suman 9',
      pending: 'Sin fecha hasta 2014',
    },
    {
      count: 17,
      sentence: 'de 32 entidades con fecha documentada o inferida hasta 2016',
      joining: 'Se suman 8',
      pending: 'Sin fecha hasta 2016',
    },
    {
      count: 21,
      sentence: 'de 32 entidades con fecha documentada o inferida hasta 2017',
      joining: 'Se suman 4',
      pending: 'Sin fecha hasta 2017',
    },
    {
      count: 23,
      sentence: 'de 32 entidades con fecha documentada o inferida hasta 2020',
      joining: 'Se suman 2',
      pending: 'Sin fecha hasta 2020',
    },
    {
      count: 28,
      sentence: 'de 32 entidades; 5,\u00a0sin fecha documentada',
      joining: '5 sin fecha',
      pending: undefined,
    },
  ]);
  expect(describeAll(28, 32).sentence).toBe('de 32 entidades participan');
  expect(describeStart(32).count).toBe(32);
});

it('describeStep(step, index, entities) speaks of inferred dates only where there are some', () => {
  const [first, second] = computeSteps(entities.filter((entity) => entity.fecha_declaratoria !== undefined));
  expect(describeStep(first!, 0, 32).sentence).toBe('de 32 entidades con fecha documentada en 2014');
  expect(describeStep(second!, 1, 32).sentence).toBe('de 32 entidades con fecha documentada hasta 2016');
});

it('describeStep(step, index, entities) claims dates and no totals: more may take part than are dated', () => {
  for (const [index, step] of computeSteps(entities).entries()) {
    const { sentence, joining, pending } = describeStep(step, index, 32);
    expect(sentence).toMatch(step.year === undefined ? /sin fecha documentada$/ : /^de 32 entidades con fecha /);
    expect(`${joining} ${pending}`).not.toMatch(/todavía|aún/i);
  }
});

it.each([
  ['Campeche', '2017', '27 de abril de 2017', 'Se sumó el 27 de abril de 2017.'],
  ['Hidalgo', 'hacia 2014', undefined, 'Se sumó hacia 2014.'],
  ['Sinaloa', '2017', undefined, 'Se sumó en 2017.'],
  ['Nayarit', 'sin fecha documentada', undefined, 'Participa, sin fecha documentada.'],
  ['Chihuahua', 'No figura en la lámina', undefined, 'No figura en la lámina.'],
  [
    'Jalisco',
    'No figura en la lámina',
    '20 de noviembre de 2018',
    'No figura en la lámina; declaratoria del 20 de noviembre de 2018.',
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
  expect(noteParts('anterior al 2016-06-20 [@uno, @dos-2015-03]; desde 2019-01 (acta-2018-12-b).')).toEqual([
    { text: 'anterior al 20 de junio de 2016\u00a0' },
    { ids: ['uno', 'dos-2015-03'] },
    { text: '; desde enero de 2019 (acta-2018-12-b).' },
  ]);
  expect(citedInNote('a [@uno; @dos] b [@tres]')).toEqual(['uno', 'dos', 'tres']);
});
