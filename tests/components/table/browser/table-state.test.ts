import { expect, it } from 'vitest';
import { knownTableState } from '../../../../src/components/table/browser/table-state.ts';

const known = { ejes: ['eje-1', 'eje-2'], temas: ['salud'] };

it('knownTableState(state) takes what it knows', () => {
  const state = { eje: 'eje-2', orden: 'fecha', busca: 'salud', tema: 'salud' };
  expect(knownTableState(state, known)).toEqual(state);
});

it('knownTableState(state) is the table as given where there is no such thing', () => {
  const state = { eje: 'eje-9', orden: 'azar', busca: '   ', tema: '"]<script>', pagina: '0', otra: 'x' };
  expect(knownTableState(state, known)).toEqual({});
});

it('knownTableState(state) cuts a search that is too long', () => {
  expect(knownTableState({ busca: 'a'.repeat(5000) }, known).busca?.length).toBe(80);
});
