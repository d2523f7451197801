import { expect, it } from 'vitest';
import { foldText, foldWords } from '../../src/language/fold-text.ts';

it('foldText(text) drops accents and capitals and keeps every place', () => {
  expect(foldText('Educación, NIÑEZ y pingüino')).toBe('educacion, ninez y pinguino');
  for (const text of ['ÁÉÍÓÚÜÑ', 'İstanbul', 'a\u0301', '«[sic]»', '😀', 'ﬁ ß'])
    expect(foldText(text).length).toBe(text.length);
});

it('foldWords(search) gives the words, whichever way their accents are typed', () => {
  expect(foldWords('  Educacio\u0301n   JÓVENES ')).toEqual(['educacion', 'jovenes']);
  expect(foldWords(' ')).toEqual([]);
});
