import { expect, it } from 'vitest';
import { nearFile } from '../../src/content/near-file.ts';

const FILES = ['data/aga.yaml', 'data/ejes.yaml', 'a/foto.png', 'b/foto.png', 'plano.png', 'mapa.png.png', '05-aga.md'];

it.each([
  ['aga.yaml', 'data/aga.yaml'],
  ['slides/data/aga.yaml', 'data/aga.yaml'],
  ['data\\AGA.yaml', 'data/aga.yaml'],
  ['data/aga.yml', 'data/aga.yaml'],
  ['img/plano.png', 'plano.png'],
  ['foto.png', 'a/foto.png'],
  ['mapa.png', 'mapa.png.png'],
  ['05-mexico.md', '05-aga.md'],
  ['data/otros.yaml', undefined],
  ['otra cosa.pdf', undefined],
])('nearFile(path, files) takes %s for %s', (path, meant) => {
  expect(nearFile(path, FILES)).toBe(meant);
});
