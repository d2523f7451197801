import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { findSlides } from '../../../src/deck/panels/index-panel.ts';

const { document } = parseHTML('<main></main>');

function slide(title: string, html: string) {
  const element = document.createElement('section') as unknown as HTMLElement;
  element.innerHTML = html;
  return { title, element };
}

const slides = [
  slide('Compostar', '<h2>Compostar</h2><p>Hojas y cáscaras</p><aside class="notes">Repartir palas</aside>'),
  slide('Regar', '<h2>Regar</h2><p>Con el compost ya maduro</p>'),
  slide('Las hojas', '<h2>Las hojas</h2>'),
];

it('finds slides by title first, then by what stands on them, without accents or case, and never by their notes', () => {
  expect([...findSlides(slides, 'HOJAS')]).toEqual([2, 0]);
  expect([...findSlides(slides, 'cascaras')]).toEqual([0]);
  expect([...findSlides(slides, 'compost maduro')]).toEqual([1]);
  expect([...findSlides(slides, 'palas')]).toEqual([]);
});

it('a number goes to that slide before any other', () => {
  expect([...findSlides(slides, '2')][0]).toBe(1);
  expect([...findSlides(slides, '')]).toEqual([0, 1, 2]);
});

it('finds what stands on a slide that has been saved since it was searched', () => {
  const saved = slide('Podar', '<p>Más tarde</p>');
  expect([...findSlides([saved], 'pronto')]).toEqual([]);
  saved.element.innerHTML = '<p>Pronto</p>';
  expect([...findSlides([saved], 'pronto')]).toEqual([0]);
});
