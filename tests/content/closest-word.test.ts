import { describe, expect, it } from 'vitest';
import { closestWord, editDistance, suggestWord } from '../../src/content/closest-word.ts';

describe('editDistance(a, b)', () => {
  it('editDistance(a, b) counts inserted, deleted, replaced and swapped letters', () => {
    expect(editDistance('mapa', 'mapa')).toBe(0);
    expect(editDistance('mapa', 'mapas')).toBe(1);
    expect(editDistance('mapa', 'maap')).toBe(1);
    expect(editDistance('mapa', 'copa')).toBe(2);
    expect(editDistance('', 'abc')).toBe(3);
  });
});

describe('closestWord(word, known)', () => {
  it('closestWord(word, known) allows one edit for each three letters, at least one', () => {
    expect(closestWord('titullo', ['texto', 'titulo'])).toBe('titulo');
    expect(closestWord('TITULO', ['titulo'])).toBe('titulo');
    expect(closestWord('abc', ['xyz'])).toBeUndefined();
    expect(closestWord('ab', ['a'])).toBe('a');
  });

  it('closestWord(word, known, limit) takes nothing beyond the limit', () => {
    expect(closestWord('linea-de-tiempoo', ['linea-de-tiempo'], 1)).toBe('linea-de-tiempo');
    expect(closestWord('linea-de-tempoo', ['linea-de-tiempo'], 1)).toBeUndefined();
  });

  it('closestWord(word, known) compares no letters of words whose lengths alone differ too much', () => {
    // Compared, these two would take more memory than a program gets.
    expect(closestWord('x'.repeat(100_000), ['a', 'b'.repeat(50_000)])).toBeUndefined();
  });
});

describe('suggestWord(word, known)', () => {
  it('suggestWord(word, known) names the nearest word, or those there are when they are few', () => {
    expect(suggestWord('lsta', ['lista', 'texto'])).toBe('¿quiso decir «lista»?');
    expect(suggestWord('zzzz', ['lista', 'texto'])).toBe('use una de estas: lista, texto');
    expect(suggestWord('zzzz', ['lista'])).toBe('use esta: lista');
    expect(suggestWord('zzzz', [])).toBe('quítela');
    expect(
      suggestWord(
        'zzzz',
        Array.from({ length: 40 }, (_, i) => `palabra-${i}`),
      ),
    ).toBe('revise cómo se escribe');
  });
});
