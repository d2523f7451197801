import { describe, expect, it } from 'vitest';
import { salvageConfig } from '../../src/content/taller-schema.ts';
import { SourceText } from '../../src/content/source-text.ts';
import { checkSpelling } from '../../src/preflight/check-spelling.ts';
import { makeSpeller } from '../../src/preflight/make-speller.ts';
import { ownNames } from '../../src/preflight/own-names.ts';

const speller = makeSpeller('# comentario\ncocreación\nNOSC # siglas\n');
const wordsOf = (file: string, text: string) =>
  checkSpelling([new SourceText(file, text)], speller).map(({ place, problem }) => [
    `${place!.line}:${place!.column}`,
    /«(.*)»/.exec(problem)![1],
  ]);

const OAXACA = { nombre_oficial: 'Oaxaca de Xubia', organo_garante_2021: 'IZAQ' };

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

  it('checkSpelling(…) knows the names that the workshop gives: siglas, organizations, publishers, states, glossary', () => {
    const place = { file: 'fuentes.yaml', line: 1, column: 1 };
    const names = ownNames({
      config: {
        ...salvageConfig('', []),
        estado: 'Oaxaca',
        convoca: { nombre: 'Red del Golfo', siglas: 'XQZW', organizaciones: ['Zurbil de Ñaruk, AC'] },
      },
      glossary: [
        { sigla: 'WPKT', nombre: 'Wapik total', fuentes: [] },
        { sigla: 'zampeo vecinal', texto: 'Uno.', fuentes: [] },
      ],
      sources: [
        { id: 'una', titulo: '', editor: 'Diario Kwexo', fecha: null, url: '', prueba: '', confianza: 'alta', place },
      ],
      slides: [{ body: [{ type: 'component', name: 'mapa-ejercicios', spec: { entities: [OAXACA] } }] }] as never,
    });
    const named = makeSpeller('', names);
    const words = (text: string) => checkSpelling([new SourceText('a.md', text)], named).map(({ problem }) => problem);
    expect(words('XQZW, Zurbil Ñaruk, Kwexo, WPKT, IZAQ, Xubia y Tlaxcala; el zampeo.')).toEqual([]);
    expect(words('El zurbil de todos los días y el Wapik de todos.')).toEqual([
      expect.stringContaining('«zurbil»'),
      expect.stringContaining('«Wapik»'),
    ]);
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
