import { describe, expect, it } from 'vitest';
import { markAbbreviations } from '../../src/html/mark-abbreviations.tsx';
import { makeRoot } from './make-context.ts';

const glossary = ['AGA', 'CCAGA-Mx', 'STL', '2PA'].map((sigla) => ({ sigla, fuentes: [] }));

function linked(html: string): string[] {
  const root = makeRoot(html);
  const before = root.textContent;
  markAbbreviations(root, glossary);
  expect(root.textContent).toBe(before);
  return [...root.querySelectorAll('a.sigla')].map((link) => `${link.textContent} ${link.getAttribute('href')}`);
}

describe('markAbbreviations(root, glossary)', () => {
  it('markAbbreviations(root, glossary) links each abbreviation where it first stands', () => {
    expect(linked('<p>La AGA (<strong>STL</strong>) y otra AGA del 2PA.</p>')).toEqual([
      'AGA #sigla-aga',
      'STL #sigla-stl',
      '2PA #sigla-2pa',
    ]);
  });

  it('markAbbreviations(root, glossary) keeps page translators from an abbreviation', () => {
    const root = makeRoot('<p>La AGA</p>');
    markAbbreviations(root, glossary);
    expect(root.querySelector('.sigla')?.getAttribute('translate')).toBe('no');
  });

  it('markAbbreviations(root, glossary) takes the longest, and no part of another word', () => {
    expect(linked('<p>CCAGA-Mx, AGAVE, pro-AGA, AGA-lab</p>')).toEqual(['CCAGA-Mx #sigla-ccaga-mx']);
  });

  it('markAbbreviations(root, glossary) leaves links, headings, code and components alone', () => {
    const html = '<h3>AGA</h3><a href="#x">AGA</a><code>AGA</code><x-y class="componente">AGA</x-y>';
    expect(linked(html)).toEqual([]);
    expect(linked(`${html}<p>AGA</p>`)).toEqual(['AGA #sigla-aga']);
  });
});
