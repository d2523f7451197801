import { expect, it } from 'vitest';
import { unsaid } from '../../../src/pdf/check/unsaid.ts';

const RULES = [
  { page: 2, text: 'una figura no tiene texto alternativo, junto a «Segunda lámina»; descríbala' },
  { page: 3, text: 'el tabulador no sigue las etiquetas (/Tabs /S); imprímalo otra vez' },
  { text: 'no tiene metadatos XMP; imprímalo otra vez' },
];
const left = (page: number | undefined, text: string) => unsaid([{ page, text: `${text}; imprímalo` }], RULES).length;

it('unsaid(…) leaves out what a rule has told of the same page: the words of the place, the key, or no words at all', () => {
  expect(left(2, 'dice «» y, recién impresa, esta edición dice «Un plano» (/Alt), junto a «Segunda»')).toBe(0);
  expect(left(3, 'dice «» y, recién impresa, esta edición dice «S» (/Tabs)')).toBe(0);
  expect(left(undefined, 'esta edición recién impresa es otra en /Metadata')).toBe(0);
  expect(left(undefined, 'esta edición recién impresa es otra en /Tabs')).toBe(0);
});

it('unsaid(…) keeps what no rule has told: of other words, another key with words, another page', () => {
  expect(left(2, 'dice «Agua» y, recién impresa, esta edición dice «Salud» (/K)')).toBe(1);
  expect(left(3, 'dice «en» y, recién impresa, esta edición dice «fr» (/Lang), junto a «Open Government»')).toBe(1);
  expect(left(1, 'dice «» y, recién impresa, esta edición dice «Un plano» (/Alt), junto a «Segunda»')).toBe(1);
  expect(left(4, 'esta edición recién impresa es otra en /XObject')).toBe(1);
});
