import { describe, expect, it } from 'vitest';
import { slugify } from '../../src/content/slugify.ts';

describe('slugify(title)', () => {
  it('slugify(title) drops accents and signs and joins words with hyphens', () => {
    expect(slugify('¿Qué es la Alianza? – 2.º Plan (año 2013)')).toBe('que-es-la-alianza-2-plan-ano-2013');
    expect(slugify('  --  ')).toBe('');
  });
});
