import { expect, it } from 'vitest';
import { SourceText } from '../../src/content/source-text.ts';
import { checkData } from '../../src/preflight/check-data.ts';

it('checkData(files, pages) finds on a page the words that a data file marks as another language, and misses what no page shows', () => {
  const file = new SourceText('slides/data/algo.yaml', "- nombre: '[Seed Library]{lang=en}'\n- nombre: Otra cosa\n");
  const found = checkData([file], ['<p>La <span lang="en">Seed Library</span> presta semillas</p>']);
  expect(found.map(({ problem }) => problem)).toEqual(['ninguna página muestra «Otra cosa»']);
});
