import { describe, expect, it } from 'vitest';
import { splitSlides } from '../../src/content/split-slides.ts';

/** Texts of the slides, trimmed; `↓ ` before those below the one before. */
function split(source: string): string[] {
  return splitSlides(source).map(({ text, below }) => (below ? `↓ ${text.trim()}` : text.trim()));
}

describe('splitSlides(source)', () => {
  it('splitSlides(source) ends a slide at --- between blank lines', () => {
    expect(split('# Uno\n\n---\n\n# Dos\n')).toEqual(['# Uno', '# Dos']);
  });

  it('splitSlides(source) puts a slide below the one before at --', () => {
    expect(split('uno\n\n--\n\ndos\n\n--\n\ntres\n\n---\n\ncuatro')).toEqual(['uno', '↓ dos', '↓ tres', 'cuatro']);
  });

  it('splitSlides(source) gives the offset of each piece, so that pieces and separators make up the source', () => {
    const source = 'uno\n\n---\n\ndos\n\n--\ntres\n';
    for (const { text, offset } of splitSlides(source)) expect(source.slice(offset, offset + text.length)).toBe(text);
    expect(splitSlides(source).map(({ offset }) => offset)).toEqual([0, 9, 18]);
  });

  it('splitSlides(source) ignores --- and -- inside a fence of backticks or tildes', () => {
    expect(split('```yaml\na: 1\n---\nb: 2\n--\n```')).toHaveLength(1);
    expect(split('~~~\n---\n~~~\n\n---\n\ndos')).toEqual(['~~~\n---\n~~~', 'dos']);
    expect(split('````\n```\n---\n```\n````')).toHaveLength(1);
  });

  it('splitSlides(source) ignores --- in a fence inside a list item', () => {
    const source = '- punto\n\n  ```yaml\n  a: 1\n  ---\n  b: 2\n  ```\n\n---\n\ndos';
    expect(split(source)).toHaveLength(2);
  });

  it('splitSlides(source) takes all that follows an unclosed fence for code', () => {
    expect(split('uno\n\n---\n\n```js\ncódigo\n\n---\n\ntres')).toHaveLength(2);
  });

  it('splitSlides(source) ignores --- inside a comment and inside an HTML element', () => {
    expect(split('<!--\n---\n-->\n\nuno')).toHaveLength(1);
    expect(split('<div>\n---\n</div>\n\nuno')).toHaveLength(1);
    expect(split('<pre>\na\n\n---\n\nb\n</pre>')).toHaveLength(1);
  });

  it('splitSlides(source) splits right after closed HTML and after a comment, without a blank line', () => {
    expect(split('<div>uno</div>\n---\ndos')).toEqual(['<div>uno</div>', 'dos']);
    expect(split('<!-- .slide: id="a" -->\n---\ndos')).toEqual(['<!-- .slide: id="a" -->', 'dos']);
    expect(split('![a](b.png)\n\n<br>\n---\ndos')).toHaveLength(2);
  });

  it('splitSlides(source) takes --- under text for a heading, and -- under text for a separator', () => {
    expect(split('Título\n---\ntexto')).toEqual(['Título\n---\ntexto']);
    expect(split('texto\n--\nabajo')).toEqual(['texto', '↓ abajo']);
  });

  it('splitSlides(source) splits under a list, a table, a quote and a heading without a blank line', () => {
    for (const block of ['- a\n- b', '1. a', '| a |\n|---|\n| b |', '> cita', '# título', '```\nx\n```']) {
      expect(split(`${block}\n---\nfin`), block).toEqual([block, 'fin']);
      expect(split(`${block}\n--\nfin`), block).toEqual([block, '↓ fin']);
    }
  });

  it('splitSlides(source) does not split at a rule inside a list item, nor at ----, *** or - - -', () => {
    expect(split('- a\n\n  ---\n\n  b')).toHaveLength(1);
    expect(split('a\n\n----\n\nb\n\n***\n\nc\n\n- - -\n\nd\n\n---x')).toHaveLength(1);
  });

  it('splitSlides(source) forgives spaces and tabs after a separator and up to three spaces before ---', () => {
    expect(split('uno\n\n--- \t\n\ndos\n\n   ---\n\ntres\n\n    ---\n\n')).toEqual(['uno', 'dos', 'tres\n\n    ---']);
    expect(split('uno\n\n-- \n\ndos')).toEqual(['uno', '↓ dos']);
  });

  it('splitSlides(source) makes empty pieces where separators meet, at the start and at the end', () => {
    expect(split('---\n\nuno\n\n---\n---\n\ndos\n\n---')).toEqual(['', 'uno', '', 'dos', '']);
    expect(split('')).toEqual(['']);
  });

  it('splitSlides(source) splits a chapter of thousands of slides', () => {
    const slide = '## Título\n\n- uno\n  - dos\n\n> cita\n> larga\n\n---\n\n';
    expect(splitSlides(slide.repeat(2000))).toHaveLength(2001);
  });
});
