import { expect, it } from 'vitest';
import { map } from '../../../src/components/map/map.ts';
import { readWith, realSpec, slideFile } from './real-map.ts';

const csv = slideFile('data/estados.csv');
const taller = slideFile('taller.yaml');
const lineOf = (text: string, start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

it('readMap(options, files, at) takes the state from taller.yaml', () => {
  expect(realSpec().highlighted).toBe('23');
  const { spec, messages } = readWith({ 'taller.yaml': taller.replace('estado: Quintana Roo', 'estado: Yucatán') });
  expect(messages).toEqual([]);
  expect(spec?.highlighted).toBe('31');
});

it('readMap(options, files, at) reports a state that no row has, where taller.yaml says it, with a suggestion', () => {
  const { spec, messages } = readWith({ 'taller.yaml': taller.replace('estado: Quintana Roo', 'estado: Quintana Ro') });
  expect(spec).toBeUndefined();
  expect(messages).toEqual([
    `slides/taller.yaml:${lineOf(taller, 'estado')}:9 no hay entidad «Quintana Ro» en slides/data/estados.csv; ¿quiso decir «Quintana Roo»?`,
  ]);
});

it.each([
  [
    'a key that is no entity',
    '32,Zacatecas',
    '33,Zacatecas',
    ['no hay entidad con la clave «33»', 'falta la entidad 32 Zacatecas'],
  ],
  [
    'a key given twice',
    '32,Zacatecas',
    '31,Zacatecas',
    ['la clave «31» está dos veces', 'falta la entidad 32 Zacatecas'],
  ],
  [
    'a year that is not the date’s',
    '1,2019,2019-07-12',
    '1,2018,2019-07-12',
    ['el año 2018 no es el de la fecha 2019-07-12'],
  ],
  [
    'an unknown source',
    'yucatan-12-julio-2019',
    'yucatan-12-julio-2109',
    ['fuente desconocida «yucatan-12-julio-2109»'],
  ],
  [
    'an unknown source in a note',
    'Refrendada el 2017-03-02.',
    'Refrendada [@agentes-tabazco].',
    ['fuente desconocida «agentes-tabazco»'],
  ],
])('readMap(options, files, at) reports %s (%s)', (_what, before, after, problems) => {
  const { messages } = readWith({ 'data/estados.csv': csv.replace(before, after) });
  expect(messages).toHaveLength(problems.length);
  for (const [index, problem] of problems.entries()) {
    expect(
      messages.some((message) => message.includes(problem)),
      `${problems[index]} in ${messages}`,
    ).toBe(true);
    expect(messages[index]).toMatch(/^slides\/data\/estados\.csv:\d+:\d+ /);
  }
});

it('map.cites(spec) names the sources of dates, institutes and notes', () => {
  const { spec } = readWith({ 'data/estados.csv': csv.replace('(lja-18-stl)', '[@lja-18-stl]') });
  const cited = map.cites(spec!);
  expect(cited).toEqual(expect.arrayContaining(['agentes-quintana-roo', 'organos-garantes-oct-2021', 'lja-18-stl']));
});
