import { describe, expect, it } from 'vitest';
import { makeSnippet } from '../../src/search/make-snippet.ts';

const written = (text: string, ...terms: string[]) =>
  makeSnippet(text, new Set(terms))
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

describe('makeSnippet(text, terms)', () => {
  it('makeSnippet(text, terms) marks the words as the text writes them', () => {
    expect(written('La Rendición, rendicion y rendir.', 'rendicion')).toBe('La [Rendición], [rendicion] y rendir.');
  });

  it('makeSnippet(text, terms) begins and ends between words, around the first found one', () => {
    const text = `${'antes '.repeat(60)}AGUJA ${'después '.repeat(60)}`.trim();
    const snippet = written(text, 'aguja');
    expect(snippet).toMatch(/^… (antes )+\[AGUJA\]( después)+ …$/);
    expect(snippet.length).toBeLessThan(210);
  });

  it('makeSnippet(text, terms) shows the beginning where the word is only in the title', () => {
    expect(written('Corto.', 'otra')).toBe('Corto.');
    expect(written('x'.repeat(500), 'otra').length).toBeLessThan(210);
  });
});
