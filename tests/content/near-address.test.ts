import { expect, it } from 'vitest';
import { errorsOf } from './make-taller.ts';
import { nearAddress } from '../../src/content/near-address.ts';

it.each([
  ['www.ejemplo.mx', 'https://www.ejemplo.mx'],
  ['ejemplo.org.mx/guia?a=1', 'https://ejemplo.org.mx/guia?a=1'],
  ['https//ejemplo.mx', 'https://ejemplo.mx'],
  ['https:ejemplo.mx', 'https://ejemplo.mx'],
  ['https;//ejemplo.mx', 'https://ejemplo.mx'],
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

it.each([
  ['[x](https://)', 'le falta una parte'],
  ['[x](<https://ejemplo .mx>)', 'le falta una parte'],
  ['[x](mailto:ana)', 'le falta una parte'],
  ['[x](lectura.html#uno)', 'escriba [texto](#/uno)'],
  ['[x](02-otro.md#uno)', 'escriba [texto](#/uno)'],
  ['![x](www.ejemplo.mx/f.png)', 'está en otro sitio'],
  ['![x](slides/img/f.png)', '¿quiso decir «img/f.png»?'],
  ['[@primera p. 3]', 'escriba la página fuera'],
  ['[@primera, p. 3]', 'escriba la página fuera'],
])('readTaller(…) says of %s, once, what is wrong with where it leads', (text, said) => {
  const found = errorsOf({ 'a.md': `<!-- .slide: id="uno" -->\n# A\n\n${text}\n`, 'img/f.png': 'x' });
  expect(found).toEqual([expect.stringContaining(said)]);
});

it('readTaller(…) takes a letter to nobody in particular, a number with spaces and a site that text only speaks of', () => {
  const text = '[a](mailto:?subject=Hola) [b](<mailto: ana@ejemplo.mx>) [c](tel:+529981234567) https://[su-sitio]/a';
  expect(errorsOf({ 'a.md': `# A\n\n${text}\n` })).toEqual([]);
});
