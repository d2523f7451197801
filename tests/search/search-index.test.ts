import { describe, expect, it } from 'vitest';
import { makeIndex } from '../../src/search/search-index.ts';

const entries = [
  { title: 'Permacultura', text: 'Permite cultivar sin agotar la tierra' },
  { title: 'Devolución de cuotas', text: 'Avisar a cada quien de los movimientos económicos' },
  { title: 'Fechas grandes', text: 'Abren los Talleres Vecinales en 2015, año de la Ley General de Permacultura' },
  { title: 'Cooperación', text: 'Co-siembra: turno de las familias en la parcela' },
];
const find = makeIndex(entries);
const titles = (query: string) => find(query).map(({ entry }) => entry.title);

describe('makeIndex(entries)(query)', () => {
  it('makeIndex(entries)(query) does not care for accents, case or ñ', () => {
    expect(titles('DEVOLUCION')).toEqual(['Devolución de cuotas']);
    expect(titles('económicos')).toEqual(titles('economicos'));
    expect(titles('ano')).toContain('Fechas grandes');
  });

  it('makeIndex(entries)(query) forgives a typo, and finds a word by its beginning', () => {
    expect(titles('pemracultura')[0]).toBe('Permacultura');
    expect(titles('tallerez')).toEqual(['Fechas grandes']);
    expect(titles('cooper')).toEqual(['Cooperación']);
    expect(titles('co-siem')).toContain('Cooperación');
  });

  it('makeIndex(entries)(query) finds a label by its words, and a name written as a label', () => {
    const found = makeIndex([
      { title: 'Uno', text: 'La campaña #ParcelaAbierta' },
      { title: 'Dos', text: 'Los huertos de Cerro Alto' },
      { title: 'Tres', text: 'Cada parcela' },
    ]);
    expect(found('parcela abierta').map(({ entry }) => entry.title)).toEqual(['Uno']);
    expect(found('cerroalto').map(({ entry }) => entry.title)).toEqual(['Dos']);
    // Marked as they are written.
    expect([...found('parcela abierta')[0]!.terms]).toContain('parcelaabierta');
    expect([...found('CerroAlto')[0]!.terms]).toEqual(expect.arrayContaining(['cerro', 'alto']));
    expect(found('Cada Parcela').map(({ entry }) => entry.title)).toEqual(['Tres']);
  });

  it('makeIndex(entries)(query) ranks a name in one word or in two as the phrase that it is: in a title first, then in a text', () => {
    const found = makeIndex([
      { title: 'Nota', text: 'cerroalto.example, cerroalto y otra vez cerroalto', weight: 0.8 },
      { title: 'Texto', text: 'Lo que se siembra en Cerro Alto cuando llueve, entre otras muchas cosas que se dicen' },
      { title: 'Los huertos de Cerro Alto', text: 'Texto' },
      { title: 'Lluvia', text: 'La campaña #CerroAlto es de otro año y de otras muchas personas que no están aquí' },
    ]);
    for (const query of ['cerroalto', 'CerroAlto', 'cerro alto', '#CerroAlto'])
      expect(found(query).map(({ entry }) => entry.title)[0], query).toBe('Los huertos de Cerro Alto');
    expect(
      found('cerroalto')
        .map(({ entry }) => entry.title)
        .at(-1),
    ).toBe('Nota');
    expect(found('cerro alto').map(({ entry }) => entry.title)).toContain('Lluvia');
  });

  it('makeIndex(entries)(query) takes a year as it is written', () => {
    expect(titles('2015')).toEqual(['Fechas grandes']);
    expect(titles('2016')).toEqual([]);
  });

  it('makeIndex(entries)(query) wants all of the words, or else those that there are', () => {
    expect(titles('ley de permacultura')).toEqual(['Fechas grandes']);
    expect(titles('permacultura zzzz')).toEqual(expect.arrayContaining(['Permacultura', 'Fechas grandes']));
  });

  it('makeIndex(entries)(query) puts what has the word in its title first, and says which words to mark', () => {
    expect(titles('permacultura')).toEqual(['Permacultura', 'Fechas grandes']);
    expect([...find('pemracultura')[0]!.terms]).toEqual(['permacultura']);
  });

  it('makeIndex(entries)(query) puts what says the whole of it first, in its title before in its text', () => {
    const found = makeIndex([
      { title: 'Semilla', text: 'La semilla y la red: red de semillas, semilla a semilla, en red' },
      {
        title: 'Cómo empezó',
        text: 'Así nació la Red de la Semilla hace años, entre muchas otras cosas que se cuentan aquí',
      },
      { title: 'Qué es la red de la semilla y para qué sirve', text: 'Texto largo sin más' },
    ]);
    expect(found('red de la semilla').map(({ entry }) => entry.title)).toEqual([
      'Qué es la red de la semilla y para qué sirve',
      'Cómo empezó',
      'Semilla',
    ]);
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
