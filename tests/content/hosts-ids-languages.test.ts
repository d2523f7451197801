import { expect, it } from 'vitest';
import { isSite } from '../../src/content/is-site.ts';
import { isLanguage } from '../../src/content/foreign-text.ts';
import { errorsOf, FUENTES } from './make-taller.ts';
import { tallerYaml } from './taller-yaml.ts';

it.each([
  'https://ejemplo',
  'https://ejemplo.mx,',
  'https://ejemplo..mx',
  'https://.mx',
  'https://www.ejemplo',
  'https://-ejemplo.mx',
  'https://ejemplo.mx:99999/',
  'https://ejemplo.mx:puerto/',
  'https://ejemplo .mx',
  'https://https://ejemplo.mx',
  'https://[tu-sitio].mx',
])('isSite(%j) is false: nothing can be there', (address) => {
  expect(isSite(address)).toBe(false);
});

it.each([
  'https://ejemplo.mx',
  'https://sub.ejemplo.gob.mx:8080/a?b#c',
  'https://año.mx/',
  'http://192.168.1.5:5173/',
  'http://[::1]:80/',
  'http://localhost/',
])('isSite(%j) is true', (address) => {
  expect(isSite(address)).toBe(true);
});

it('readTaller(…) refuses a host that can’t be in a link, in a source and as the address, once each', () => {
  const place = (files: Record<string, string>) => errorsOf({ 'a.md': '# A\n', ...files });
  expect(place({ 'a.md': '# A\n\n[x](https://ejemplo)\n' })).toEqual([
    expect.stringMatching(/^slides\/a\.md:3:1 la dirección «https:\/\/ejemplo» no lleva a ningún lado/),
  ]);
  expect(place({ 'data/fuentes.yaml': FUENTES.replace('ejemplo.mx/primera', 'ejemplo/primera') })).toEqual([
    expect.stringMatching(/^slides\/data\/fuentes\.yaml:5:8 «url» es de un sitio que no puede existir; revise/),
  ]);
  expect(place({ 'taller.yaml': `${tallerYaml(['a.md'])}direccion: https://ejemplo\n` })).toEqual([
    expect.stringMatching(/^slides\/taller\.yaml:13:12 «direccion» es de un sitio que no puede existir; revise/),
  ]);
});

it('readTaller(…) says of ids of slides that differ in capitals only that no address tells them apart', () => {
  const text = '<!-- .slide: id="Uno" -->\n\n# A\n\n---\n\n<!-- .slide: id="uno" -->\n\n# B\n';
  expect(errorsOf({ 'a.md': text })).toEqual([
    'slides/a.md:7:1 el id «uno» ya es, sin contar mayúsculas, de la lámina en slides/a.md:1; dé otro id a una de las dos, o quite la que esté repetida',
  ]);
});

it.each(['xx', 'ingles', 'en_US', 'es-ZZ', 'en-XX', 'e', ''])('isLanguage(%j) is false', (tag) => {
  expect(isLanguage(tag)).toBe(false);
});

it.each(['en', 'EN', 'pt-BR', 'es-419', 'yua', 'nah', 'tzo', 'zh-Hant'])('isLanguage(%j) is true', (tag) => {
  expect(isLanguage(tag)).toBe(true);
});

it.each([
  ['<p lang="xx">a</p>', '3:1'],
  ['<!-- .element: lang="xx" -->', '3:16'],
  ['<!-- .slide: lang="xx" -->\n\na', '3:14'],
  ['[a]{lang=xx}', '3:1'],
])('readTaller(…) says of %s that it is no language', (written, at) => {
  expect(errorsOf({ 'a.md': `# A\n\n${written}\n` })).toEqual([
    expect.stringMatching(new RegExp(`^slides/a\\.md:${at} «xx» no es la clave de un idioma; `)),
  ]);
});

it('readTaller(…) says that the workshop’s own language has no such country', () => {
  const settings = tallerYaml(['a.md']).replace('es-MX', 'es-XX');
  expect(errorsOf({ 'a.md': '# A\n', 'taller.yaml': settings })).toEqual([
    expect.stringMatching(/^slides\/taller\.yaml:4:9 «idioma» no es un idioma de esta interfaz/),
  ]);
});
