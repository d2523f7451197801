import { expect, it } from 'vitest';
import { firstMissing, wordsOf } from '../../src/pdf/check-words.ts';

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
