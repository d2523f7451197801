import { expect, it } from 'vitest';
import { readCounts } from '../../../src/components/counts/read-counts.ts';
import { atFence, makeFiles } from './read-data.ts';

const yaml = (valor: number, fuente: string) => `planes:
  - id: plan-1
    titulo: Plan
    anio_analisis: 2018
    total: 10
    total_en_lamina: true
    total_fuentes: [${fuente}]
    conteos:
      - { id: a, valor: ${valor}, texto: compromisos }
`;

it('readCounts(options) returns the plan that the fence names', () => {
  const { files, errors } = makeFiles(yaml(4, 'conocida'));
  expect(readCounts({ datos: 'data/prueba.yaml', plan: 'plan-1' }, files, atFence)?.titulo).toBe('Plan');
  expect(errors).toEqual([]);
});

it('readCounts(options) reports a plan that is not there, with the nearest name', () => {
  const { files, errors } = makeFiles(yaml(4, 'conocida'));
  expect(readCounts({ datos: 'data/prueba.yaml', plan: 'plan-l' }, files, atFence)).toBeUndefined();
  expect(errors).toEqual(['1:1 no hay un plan «plan-l» en «data/prueba.yaml»; ¿quiso decir «plan-1»?']);
});

it('readCounts(options) reports a count above the total and an unknown source where they stand', () => {
  const { files, errors } = makeFiles(yaml(11, 'conocido'));
  readCounts({ datos: 'data/prueba.yaml', plan: 'plan-1' }, files, atFence);
  expect(errors).toEqual([
    '9:25 el conteo 11 pasa del total, que es 10; corrija el valor o el total',
    '7:20 fuente desconocida «conocido»; ¿quiso decir «conocida»?',
  ]);
});

it('readCounts(options) reports once a total that several counts pass, and ids that are there twice', () => {
  const count = (id: string, valor: number) => `      - { id: ${id}, valor: ${valor}, texto: compromisos }\n`;
  const read = (text: string) => {
    const { files, errors } = makeFiles(text);
    readCounts({ datos: 'data/prueba.yaml', plan: 'plan-1' }, files, atFence);
    return errors;
  };
  expect(read(yaml(11, 'conocida') + count('b', 12))).toEqual(['5:12 2 conteos pasan del total, que es 10; corríjalo']);
  expect(read(yaml(4, 'conocida') + count('a', 5))).toEqual([expect.stringMatching(/^10:15 el id «a» está dos veces/)]);
  const twice = yaml(4, 'conocida') + yaml(5, 'conocida').replace('planes:\n', '');
  expect(read(twice)).toEqual([expect.stringMatching(/^10:9 el id «plan-1» está dos veces/)]);
});
