import { expect, it } from 'vitest';
import { errorsOf } from './make-taller.ts';
import { nearAddress } from '../../src/content/near-address.ts';

it.each([
  ['www.ejemplo.mx', 'https://www.ejemplo.mx'],
  ['ejemplo.org.mx/guia?a=1', 'https://ejemplo.org.mx/guia?a=1'],
  ['https//ejemplo.mx', 'https://ejemplo.mx'],
  ['https:ejemplo.mx', undefined],
  ['htttps://ejemplo.mx/a', 'https://ejemplo.mx/a'],
  ['persona@ejemplo.mx', 'mailto:persona@ejemplo.mx'],
  ['998 123 4567', 'tel:9981234567'],
  ['guia.pdf', undefined],
  ['archivos/foto.png', undefined],
  ['javascript:alert(1)', undefined],
])('nearAddress(address) takes %s for %s', (written, meant) => {
  expect(nearAddress(written)).toBe(meant);
});

it('readTaller(…) says of a link that lacks its beginning how it begins, and not that a file is missing', () => {
  expect(errorsOf({ 'a.md': '# A\n\n[g](www.ejemplo.mx)\n' })).toEqual([
    'slides/a.md:3:1 «www.ejemplo.mx» no lleva a otro sitio: le falta o sobra algo al principio; escriba https://www.ejemplo.mx',
  ]);
  expect(errorsOf({ 'a.md': '# A\n\n[g](guia.pdf)\n' })[0]).toContain('no existe el archivo');
});
