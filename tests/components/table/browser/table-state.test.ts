import { expect, it } from 'vitest';
import { parseTableState } from '../../../../src/components/table/browser/table-state.ts';

const known = { ejes: ['eje-1', 'eje-2'], temas: ['salud'] };

it('parseTableState(value) takes what it knows', () => {
  const state = { eje: 'eje-2', orden: 'fecha', busca: 'salud', tema: 'salud' };
  expect(parseTableState(state, known)).toEqual(state);
});

it.each([
  null,
  undefined,
  'eje-2',
  42,
  [],
  { eje: 'eje-9', orden: 'azar', busca: '   ', tema: '"]<script>' },
  { eje: ['eje-1'], orden: {}, busca: 7, tema: null },
  Object.create({ eje: 'eje-1' }),
  { __proto__: { tema: 'salud' } },
])('parseTableState(%o) is the table as given', (value) => {
  expect(parseTableState(value, known)).toEqual({});
});

it('parseTableState(value) cuts a search that is too long', () => {
  expect(parseTableState({ busca: 'a'.repeat(5000) }, known).busca?.length).toBe(80);
});
