import { expect, it } from 'vitest';
import { SourceText } from '../../src/content/source-text.ts';
import { checkData } from '../../src/preflight/check-data.ts';

it('checkData(files, pages) finds on a page the words that a data file marks as another language, and misses what no page shows', () => {
  const file = new SourceText('slides/data/algo.yaml', "- nombre: '[Seed Library]{lang=en}'\n- nombre: Otra cosa\n");
  const chapter = new SourceText('slides/a.md', '```conteos\ndatos: data/algo.yaml\n```\n');
  const pages = ['<p>La <span lang="en">Seed Library</span> presta semillas</p>'];
  const found = checkData([file], pages, [chapter]);
  expect(found.map(({ problem }) => problem)).toEqual(['ninguna página muestra «Otra cosa»']);
});

it('checkData(files, pages) tells once of a file that no chapter names, though a page says what is in one of its rows', () => {
  const file = new SourceText('slides/data/estados.csv', 'clave,entidad\n01,Aguascalientes\n02,Colima\n31,Yucatán\n');
  const found = checkData([file], ['<p>Taller, Yucatán, 2025</p>'], [new SourceText('slides/a.md', '## A\n')]);
  expect(found.map(({ problem, kind }) => [problem, kind])).toEqual([
    ['ninguna página muestra los datos de «slides/data/estados.csv»', 'aviso'],
  ]);
});
