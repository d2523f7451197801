import { describe, expect, it } from 'vitest';
import { sayState } from '../../src/presenter/say-state.ts';

const words = {
  name: 'Mapa',
  chosen: { lugar: { '31': 'Yucatán' }, anio: { inicio: 'al inicio', '%': 'hasta %' } },
};

describe('sayState(words, state)', () => {
  it('says the name and what is chosen, in the order of the words and not of the state', () => {
    expect(sayState(words, { anio: '2016', lugar: '31' })).toBe('Mapa: Yucatán, hasta 2016');
    expect(sayState(words, { anio: 'inicio' })).toBe('Mapa: al inicio');
  });

  it('says that nothing is chosen, and nothing of what it has no words for', () => {
    expect(sayState(words, {})).toBe('Mapa: sin selección');
    expect(sayState(words, { lugar: 'constructor', otra: 'x' })).toBe('Mapa: sin selección');
  });

  it('takes a value for what it is, whatever it looks like', () => {
    expect(sayState(words, { anio: '$& %' })).toBe('Mapa: hasta $& %');
    expect(sayState(words, { anio: 'toString' })).toBe('Mapa: hasta toString');
  });
});
