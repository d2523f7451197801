import { expect, it } from 'vitest';
import { countLines } from '../../src/measures/count-lines.ts';
import { createDocument } from '../../src/html/create-document.ts';
import { fitSize } from '../../src/measures/fit-size.ts';
import { fitSlide } from '../../src/html/fit-slide.ts';

const slideOf = (html: string) => {
  const root = createDocument().createElement('section');
  root.innerHTML = html;
  return root;
};

const list = (items: string[], title = 'Título') =>
  slideOf(
    `<div class="encabezado"><h2>${title}</h2></div><div class="cuerpo"><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></div>`,
  );

const sizeOf = (root: HTMLElement) => Number.parseInt(root.style.getPropertyValue('--talla'), 10);

it('fitSize(sizes, available, heightAt) takes the largest size that fits, and the smallest when none does', () => {
  expect(fitSize([40, 30, 20], 100, (size) => size * 3)).toBe(30);
  expect(fitSize([40, 30, 20], 10, (size) => size * 3)).toBe(20);
});

it('fitSlide(list) sets few short items larger than many long ones', () => {
  const few = list(['Uno', 'Dos', 'Tres']);
  const many = list(
    Array.from(
      { length: 6 },
      () => 'Un punto que se extiende a lo largo de casi dos renglones de la lámina del taller',
    ),
  );
  fitSlide(few, 'lista');
  fitSlide(many, 'lista');
  expect(sizeOf(few)).toBeGreaterThan(sizeOf(many));
  expect(sizeOf(many)).toBeGreaterThanOrEqual(26);
});

it('fitSlide(list) leaves items that fit the height that is left', () => {
  for (const count of [2, 3, 4, 5, 6]) {
    const items = Array.from({ length: count }, (_, i) => `Punto ${i}: ${'palabras del taller '.repeat(3)}`);
    const root = list(items);
    const available = fitSlide(root, 'lista');
    const size = sizeOf(root);
    const height = items.reduce(
      (sum, item) => sum + countLines(item, 'regular', size, 1076) * size * 1.28 + size * 1.04 + 1,
      0,
    );
    expect(height, `${count} items at ${size}`).toBeLessThanOrEqual(available);
  }
});

it('fitSlide(list) leaves room between rows below a paragraph too, and sets a sentence by what its names leave', () => {
  const words = `<p>${'Una frase de la mesa. '.repeat(8)}</p>`;
  const slide = (list: string) => slideOf(`<div class="cuerpo">${words}${list}</div>`);
  const rows = slide(`<ol>${'<li>Un punto</li>'.repeat(3)}</ol>`);
  fitSlide(rows, 'lista');
  expect(Number.parseFloat(rows.style.getPropertyValue('--hueco'))).toBeGreaterThan(10);
  const few = slide(`<ul>${'<li>Un nombre</li>'.repeat(4)}</ul>`);
  const many = slide(`<ul>${'<li>Un nombre</li>'.repeat(16)}</ul>`);
  fitSlide(few, 'lista');
  fitSlide(many, 'lista');
  expect(sizeOf(few)).toBe(36);
  expect(sizeOf(many)).toBeLessThan(36);
});

it('fitSlide(slide) gives a heading of more than one line a smaller size and leaves less for the body than a short one', () => {
  const short = list(['Uno']);
  const long = list(['Uno'], 'Un título que no cabe en un solo renglón de la lámina por más que se quiera apretar');
  expect(fitSlide(long, 'lista')).toBeLessThan(fitSlide(short, 'lista'));
  expect(long.classList.contains('titulo-largo')).toBe(true);
  expect(short.classList.contains('titulo-largo')).toBe(false);
});

it('fitSlide(slide, layout, taken) leaves less where something stands at the foot', () => {
  expect(fitSlide(list(['Uno']), 'lista') - fitSlide(list(['Uno']), 'lista', 116)).toBe(116);
});

it('fitSlide(texto) gives the longer of two passages the wider column', () => {
  const root = slideOf(`<div class="cuerpo"><p>${'corto '.repeat(30)}</p><p>${'largo '.repeat(60)}</p></div>`);
  fitSlide(root, 'texto');
  const [left, right] = root.style
    .getPropertyValue('--columnas')
    .split(' ')
    .map((each) => Number.parseInt(each, 10));
  expect(right).toBeGreaterThan(left!);
  expect(left! + right! + 44).toBeLessThanOrEqual(1136);
});

it('fitSlide(statement) evens the lines of a paragraph that would end in a single word, and no others', () => {
  const statement = (text: string) => slideOf(`<div class="cuerpo"><p>${text}</p></div>`);
  const isEven = (text: string) => {
    const root = statement(text);
    fitSlide(root, 'enunciado');
    return root.querySelector('p')!.classList.contains('parejo');
  };
  const line = 'palabras del taller que llenan renglones de la lámina ';
  const widows = Array.from({ length: 12 }, (_, at) => isEven(`${line.repeat(3)}${'sola '.repeat(at + 1)}`));
  expect(new Set(widows)).toEqual(new Set([true, false]));
});

it('fitSlide(comparison) shares out what few words leave of their boxes', () => {
  const boxes = (words: number) =>
    slideOf(
      `<div class="cuerpo"><div class="grupos"><div class="grupo"><h3>No</h3><p>${'palabra '.repeat(words)}</p></div></div></div>`,
    );
  const gap = (words: number) => {
    const root = boxes(words);
    fitSlide(root, 'comparacion');
    return Number.parseInt(root.style.getPropertyValue('--hueco'), 10);
  };
  expect(gap(4)).toBeGreaterThan(gap(400));
});
