import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/content/source-text.ts';
import { checkSpelling } from '../../src/preflight/check-spelling.ts';
import { makeSpeller } from '../../src/preflight/make-speller.ts';

const speller = makeSpeller('# comentario\ncocreación\nNOSC # siglas\n');
const wordsOf = (file: string, text: string) =>
  checkSpelling([new SourceText(file, text)], speller).map(({ place, problem }) => [
    `${place!.line}:${place!.column}`,
    /«(.*)»/.exec(problem)![1],
  ]);

describe('checkSpelling(files, speller)', () => {
  it('checkSpelling(…) says where a misspelt word first stands, and what was meant', () => {
    const file = new SourceText('slides/a.md', '# Título\n\nLa **biblioteka** y la biblioteka.\n');
    expect(checkSpelling([file], speller)).toMatchObject([
      { place: { line: 3, column: 6 }, remedy: expect.stringContaining('«biblioteca»') },
    ]);
  });

  it('checkSpelling(…) reads list items, tables, notes, titles of slides and text in tags', () => {
    const text =
      '- unoo\n\n| a |\n|---|\n| doss |\n\n<p title="nada">tress</p>\n\n<!-- .slide: titulo="cuatrro" -->\n\nNota:\n\ncincco\n';
    expect(wordsOf('slides/a.md', text).map(([, word]) => word)).toEqual([
      'unoo',
      'doss',
      'tress',
      'cuatrro',
      'cincco',
    ]);
  });

  it('checkSpelling(…) passes over code, addresses, citations, variables, figures and tags', () => {
    const text =
      '`kódigo` [enlace](https://exmple.org/abcx) [@pa4-xyzz] {{siglas}} 3xz 2PA\n\n```conteos\ndatos: xyzzy.yaml\n```\n\n<br class="zzzz">\n';
    expect(wordsOf('slides/a.md', text)).toEqual([]);
  });

  it('checkSpelling(…) knows the own words as written, in capitals at the start, and pronouns behind verbs', () => {
    expect(
      wordsOf('slides/a.md', 'Cocreación del NOSC: juntarlas, contárselo, diciéndole, vista. Capítulo XVIII.'),
    ).toEqual([]);
    expect(wordsOf('slides/a.md', 'El nosc.')).toEqual([['1:4', 'nosc']]);
  });

  it('checkSpelling(…) takes a quotation in another language for what it is', () => {
    expect(wordsOf('slides/a.md', 'Dice «the page was last updated» y no maz.').map(([, word]) => word)).toEqual([
      'maz',
    ]);
  });

  it('checkSpelling(…) reads the sentences of data files and leaves keys, ids and names alone', () => {
    const yaml = '- id: abcx\n  titulo: Unna\n  url: https://a.mx/xyzz\n  fuentes: [zzyx]\n';
    expect(wordsOf('slides/data/a.yaml', yaml)).toEqual([['2:11', 'Unna']]);
    expect(wordsOf('slides/data/a.csv', 'clave_inegi,nota\nxyzz,"una nnota, larga"\n')).toEqual([['2:11', 'nnota']]);
  });
});
