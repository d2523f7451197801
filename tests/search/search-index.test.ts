import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../src/search/search-index.ts';

const entries = [
  { title: 'Transparencia', text: 'Permite conocer de mejor forma un problema' },
  { title: 'Rendición de cuentas', text: 'Presentar informes respecto a movimientos económicos' },
  { title: 'Momentos clave', text: 'Inician los Ejercicios Locales en 2015, año de la Ley General de Transparencia' },
  { title: 'Participación', text: 'Co-construcción: derecho de las personas a incidir' },
];
const find = makeIndex(entries);
const titles = (query: string) => find(query).map(({ entry }) => entry.title);

describe('makeIndex(entries)(query)', () => {
  it('makeIndex(entries)(query) does not care for accents, case or ñ', () => {
    expect(titles('RENDICION')).toEqual(['Rendición de cuentas']);
    expect(titles('económicos')).toEqual(titles('economicos'));
    expect(titles('ano')).toContain('Momentos clave');
  });

  it('makeIndex(entries)(query) forgives a typo, and finds a word by its beginning', () => {
    expect(titles('trasnparencia')[0]).toBe('Transparencia');
    expect(titles('ejercisios')).toEqual(['Momentos clave']);
    expect(titles('partic')).toEqual(['Participación']);
    expect(titles('co-const')).toContain('Participación');
  });

  it('makeIndex(entries)(query) takes a year as it is written', () => {
    expect(titles('2015')).toEqual(['Momentos clave']);
    expect(titles('2016')).toEqual([]);
  });

  it('makeIndex(entries)(query) wants all of the words, or else those that there are', () => {
    expect(titles('ley de transparencia')).toEqual(['Momentos clave']);
    expect(titles('transparencia zzzz')).toEqual(expect.arrayContaining(['Transparencia', 'Momentos clave']));
  });

  it('makeIndex(entries)(query) puts what has the word in its title first, and says which words to mark', () => {
    expect(titles('transparencia')).toEqual(['Transparencia', 'Momentos clave']);
    expect([...find('trasnparencia')[0]!.terms]).toEqual(['transparencia']);
  });

  it('makeIndex(entries)(query) puts what weighs less after its equals', () => {
    const twice = [
      { title: 'Foro', text: 'uno', weight: 0.5 },
      { title: 'Foro', text: 'dos' },
    ];
    expect(makeIndex(twice)('foro').map(({ entry }) => entry.text)).toEqual(['dos', 'uno']);
  });

  it('makeIndex(entries)(query) finds nothing for signs, nor for what is nowhere', () => {
    expect(titles('')).toEqual([]);
    expect(titles('*** ¿?')).toEqual([]);
    expect(titles('xilófono')).toEqual([]);
  });
});
