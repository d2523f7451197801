import { expect, it } from 'vitest';
import { firstMissing, missingTexts, wordsOf } from '../../../src/pdf/check/check-words.ts';

it('wordsOf(text) compares without case, punctuation, ligatures or soft hyphens', () => {
  expect(wordsOf('«Gobierno» Abierto: o\uFB01cina, parti\u00ADcipa 2.º')).toEqual([
    'gobierno',
    'abierto',
    'oficina',
    'participa',
    '2',
    'o',
  ]);
});

it('firstMissing(wanted, found) follows the order and joins what a line cut', () => {
  const found = wordsOf('uno dos tr es cuatro');
  expect(firstMissing(['uno', 'tres', 'cuatro'], found)).toBeUndefined();
  expect(firstMissing(['dos', 'uno'], found)).toBe(1);
  expect(firstMissing(['uno', 'cinco'], found)).toBe(1);
});

it('missingTexts(texts, seen) finds each text whole, as often as it stands there, in whatever order', () => {
  const seen = 'Agua lim\npia para todas. Salud; agua limpia. Salud en la escuela';
  expect(missingTexts(['Salud en la escuela', 'Agua limpia', 'Salud', 'agua limpia para todas'], seen)).toEqual([]);
  expect(missingTexts(['Salud', 'Salud', 'Salud', 'Salud para todas', '—'], seen)).toEqual([
    'Salud para todas',
    'Salud',
  ]);
});
