import { expect, it } from 'vitest';
import { arrangeRows, type RowFacts } from '../../../../src/components/table/browser/arrange-rows.ts';
import { foldText } from '../../../../src/language/fold-text.ts';
import { tableSchema } from '../../../../src/components/table/schema.ts';
import { ORDERS } from '../../../../src/components/table/browser/table-state.ts';
import { randomFrom } from '../../../random-from.ts';
import { randomWords, readData } from '../../counts/read-data.ts';

const rows: (RowFacts & { id: string })[] = readData('ejes.yaml', tableSchema)
  .ejes.flatMap((eje) => eje.temas.map((tema) => ({ eje, tema })))
  .map(({ eje, tema }, index) => ({
    id: tema.id,
    index,
    eje: eje.id,
    fecha: tema.fecha,
    text: foldText(`${eje.titulo} ${tema.tema} ${tema.problematica}`),
  }));
const ids = (state: Parameters<typeof arrangeRows>[1]) =>
  arrangeRows(rows, state).map((group) => group.map((row) => row.id));

it('arrangeRows(rows, {}) keeps the order given, one group an eje', () => {
  expect(ids({})).toEqual([
    ['tala', 'manantiales'],
    ['drenaje', 'riego'],
    ['pesca', 'manglar'],
  ]);
});

it('arrangeRows(rows, { orden }) by date gives every row its own group', () => {
  const order = ['tala', 'manglar', 'drenaje', 'riego', 'pesca', 'manantiales'];
  expect(ids({ orden: 'fecha' })).toEqual(order.map((id) => [id]));
  expect(ids({ orden: 'fecha-desc' })).toEqual(order.reverse().map((id) => [id]));
});

it('arrangeRows(rows, { orden: eje-desc }) turns the ejes round and not what is in them', () => {
  expect(ids({ orden: 'eje-desc' })[0]).toEqual(['pesca', 'manglar']);
});

it('arrangeRows(rows, { eje }) shows one eje', () => {
  expect(ids({ eje: 'medio' })).toEqual([['drenaje', 'riego']]);
});

it('arrangeRows(rows, { busca }) wants all words, in any order, accents ignored', () => {
  expect(ids({ busca: 'ESTERO' })).toEqual([['manglar']]);
  expect(ids({ busca: 'jóvenes riego' })).toEqual([['riego']]);
  expect(ids({ busca: 'riego mangle' })).toEqual([]);
});

it('arrangeRows(rows, state) loses no row and doubles none, for 100 random tables', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const random = randomFrom(seed);
    const many = Array.from({ length: 3 + Math.floor(random() * 38) }, (_, index) => ({
      index,
      eje: `eje-${Math.floor(random() * 5)}`,
      fecha: `2019-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`,
      text: randomWords(random, 5),
    }));
    const shuffled = [...many].sort(() => random() - 0.5);
    for (const orden of [undefined, ...ORDERS]) {
      const shown = arrangeRows(shuffled, { orden }).flat();
      expect([...shown].sort((a, b) => a.index - b.index)).toEqual(many);
      if (orden === 'fecha') expect(shown.map((row) => row.fecha)).toEqual(shown.map((row) => row.fecha).sort());
    }
  }
});
