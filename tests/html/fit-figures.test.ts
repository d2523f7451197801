import { expect, it } from 'vitest';
import { createDocument } from '../../src/html/create-document.ts';
import { columnsFor, fitFigures } from '../../src/html/fit-figures.ts';
import { splitFigures } from '../../src/html/split-figures.tsx';
import { countLines } from '../../src/measures/count-lines.ts';
import { slideMeasures } from '../../src/measures/slide-measures.ts';

const ITEMS = [
  'De <strong>7</strong> a <strong>43</strong> escuelas',
  'Más de <strong>1,200</strong> bandejas',
  'Con <strong>312</strong> familias',
];

const slideOf = (count: number) => {
  const root = createDocument().createElement('section');
  const items = Array.from({ length: count }, (_, index) => `<li>${ITEMS[index % ITEMS.length]}</li>`);
  root.innerHTML = `<div class="cuerpo"><ul>${items.join('')}</ul></div>`;
  splitFigures(root.firstElementChild!);
  return root;
};

it('columnsFor(count) leaves no row with one alone', () => {
  for (const count of [2, 3, 4, 5, 6, 8, 9]) expect(count % columnsFor(count), `${count}`).not.toBe(1);
});

it('splitFigures(body) keeps the words of an item in their order', () => {
  const [item] = slideOf(1).querySelectorAll('li');
  expect(item!.textContent).toBe('De 7 a 43 escuelas');
  expect([...item!.querySelectorAll('.cifra')].map(({ textContent }) => textContent)).toEqual(['7 a ', '43 escuelas']);
});

it('splitFigures(body) gives a sign after a number and before its note one look, and changes no word', () => {
  const body = createDocument().createElement('div');
  body.innerHTML = '<ul><li>Son <strong>20</strong> huertos ◆</li></ul><p>◆ Hoy son más.</p><p>Todos riegan.</p>';
  splitFigures(body);
  expect([...body.querySelectorAll('.difiere')].map(({ textContent }) => textContent)).toEqual(['◆', '◆']);
  expect(body.textContent).toBe('Son 20 huertos\u00A0◆◆ Hoy son más.Todos riegan.');
});

it('fitFigures(slide, available) leaves the notes below the cards their lines', () => {
  const sizeWith = (notes: string) => {
    const root = slideOf(6);
    root.firstElementChild!.insertAdjacentHTML('beforeend', notes);
    fitFigures(root, 480);
    return Number.parseInt(root.style.getPropertyValue('--cifra'), 10);
  };
  expect(sizeWith(`<p>${'Una nota que ocupa renglones. '.repeat(12)}</p>`)).toBeLessThan(sizeWith(''));
});

it('fitFigures(slide, available) sets the numbers of few cards larger than those of many', () => {
  const sizes = [2, 3, 4, 5, 6].map((count) => {
    const root = slideOf(count);
    fitFigures(root, 480);
    return Number.parseInt(root.style.getPropertyValue('--cifra'), 10);
  });
  expect(sizes[0]).toBe(124);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes.at(-1)).toBeGreaterThanOrEqual(52);
});

it('fitFigures(slide, available) gives the widest card to what is said in most words above its number', () => {
  const root = createDocument().createElement('section');
  const words = ['En el valle somos', 'Con', 'Y con la participación de más de'];
  root.innerHTML = `<div class="cuerpo"><ul>${words.map((text) => `<li>${text} <strong>500</strong> huertos</li>`).join('')}</ul></div>`;
  splitFigures(root.firstElementChild!);
  fitFigures(root, 480);
  const widths = [...root.style.getPropertyValue('--columnas').matchAll(/(\d+)fr/g)].map((match) => Number(match[1]));
  expect(widths[2]).toBe(Math.max(...widths));
  expect(Number.parseFloat(root.style.getPropertyValue('--antes'))).toBeLessThan(2);
});

it('fitFigures(slide, available) says above each number what it can in a line less, card by card', () => {
  const root = createDocument().createElement('section');
  root.innerHTML = `<div class="cuerpo"><ul>
    <li>En los huertos del valle hoy <strong>78</strong> mesas y <strong>20</strong> escuelas</li>
    <li>Se han plantado <strong>1,000</strong> semillas</li>
    <li>Con la participación de más de <strong>500</strong> casas</li></ul></div>`;
  splitFigures(root.firstElementChild!);
  fitFigures(root, 400);
  const text = 'En los huertos del valle hoy';
  const [first] = [...root.style.getPropertyValue('--columnas').matchAll(/(\d+)fr/g)].map((match) => Number(match[1]));
  const inside = first! - 2 * slideMeasures.px['caja-lado'];
  // The last one takes two lines; this one need not.
  expect(Number.parseFloat(root.style.getPropertyValue('--antes'))).toBe(2 * slideMeasures.ratio['caja-renglon']);
  expect(countLines(text, 'regular', Number.parseInt(root.style.getPropertyValue('--talla'), 10), inside)).toBe(1);
});
