import { expect, it } from 'vitest';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { chapterPage } from '../../src/html/chapter-page.ts';
import { pictureTags, shareTags } from '../../src/html/share-tags.ts';
import { makeTaller } from '../content/make-taller.ts';
import { makeRoot } from './make-context.ts';

const read = (direccion?: string) => {
  const taller = readTaller(makeTaller({ 'a.md': '# Uno' }), registry.values());
  return { ...taller, config: { ...taller.config, direccion: direccion ?? null } };
};

it('shareTags(taller, page) names the page, its address and its picture as a chat shows them, whatever is in the title', () => {
  const taller = read('https://ejemplo.mx/taller');
  taller.config.titulo = 'Taller «A» & "B" <i>';
  const root = makeRoot(`${shareTags(taller, 'lectura.html')}${pictureTags(taller)}`);
  const content = (name: string) =>
    root.querySelector(`[property="${name}"], [name="${name}"]`)?.getAttribute('content');
  expect(root.querySelector('[rel="canonical"]')?.getAttribute('href')).toBe('https://ejemplo.mx/taller/lectura.html');
  expect(content('og:url')).toBe('https://ejemplo.mx/taller/lectura.html');
  expect(content('og:title')).toBe(`Taller «A» & "B" <i> ${taller.config.estado}`);
  expect(content('og:image')).toBe('https://ejemplo.mx/taller/compartir/uno.png');
  expect(content('og:locale')).toBe('es_MX');
  expect(content('twitter:card')).toBe('summary_large_image');
  const deck = makeRoot(shareTags(taller, 'index.html'));
  expect(deck.querySelector('[rel="canonical"]')?.getAttribute('href')).toBe('https://ejemplo.mx/taller/');
});

it('shareTags(taller, page) says nothing where there is no public address', () => {
  expect(shareTags(read(), 'lectura.html') + pictureTags(read())).toBe('');
});

it('chapterPage(taller, chapter) is what a chat shows of a chapter, and leads into it without a script too', () => {
  const taller = read('https://ejemplo.mx/taller');
  const page = chapterPage(taller, { ...taller.chapters[0]!, title: 'Uno & "dos"' }, 'lectura.html');
  const root = makeRoot(page.replace('<!doctype html>', ''));
  const content = (name: string) => root.querySelector(`[property="${name}"]`)?.getAttribute('content');
  expect(content('og:title')).toContain('Uno & "dos" · ');
  expect(content('og:image')).toBe('https://ejemplo.mx/taller/compartir/uno.png');
  expect(content('og:url')).toBe('https://ejemplo.mx/taller/compartir/uno.html');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('https://ejemplo.mx/taller/lectura.html#uno');
});
