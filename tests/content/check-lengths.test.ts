import { expect, it } from 'vitest';
import { errorsOf, FUENTES } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';

const BOOK = 'palabra '.repeat(25_000).trim();

it.each([
  ['a paragraph', { 'a.md': `# A\n\n${BOOK}\n` }, 'a.md:3:1'],
  ['a title', { 'a.md': `# ${BOOK}\n` }, 'a.md:1:1'],
  ['notes', { 'a.md': `# A\n\nNota:\n\n${BOOK}\n` }, 'a.md:5:1'],
  [
    'a value of a data file',
    { 'data/fuentes.yaml': FUENTES.replace('La primera fuente', BOOK) },
    'data/fuentes.yaml:2:1',
  ],
])('readTaller(…) says once that %s of one line is as long as a book', (_, files, place) => {
  expect(errorsOf({ 'a.md': '# A\n', ...files })).toEqual([
    `slides/${place} hay más de 50,000 letras en un renglón: nadie lo lee; acórtelo o pártalo; si se pegó aquí por error, bórrelo`,
  ]);
});

it('readTaller(…) says nothing of a line that is long with what nobody reads: a picture in letters, tags, spaces', () => {
  const picture = `![Una plaza](data:image/png;base64,${'A'.repeat(60_000)})`;
  const tags = `<p class="${'a'.repeat(60_000)}">Uno</p>`;
  expect(errorsOf({ 'a.md': `# A\n\n${picture}\n\n${tags}\n\nDos${' '.repeat(60_000)}\n` })).toEqual([]);
});

it('readTaller(…) says once of a value as long as a book that is wrong besides', () => {
  const yaml = tallerYaml(['a.md']).replace(/fecha: .*/, `fecha: ${BOOK}`);
  expect(errorsOf({ 'a.md': '# A\n', 'taller.yaml': yaml })).toEqual([expect.stringContaining('«fecha»')]);
});
