import { expect, it } from 'vitest';
import { fitText } from '../../src/html/fit-text.ts';
import { makeRoot } from './make-context.ts';

it('fitText(slide) sets words as large as their line lets them be, and no larger than a slide can hold', () => {
  const root = makeRoot(
    '<h2 class="r-fit-text a">Sí</h2><p class="r-fit-text">Una frase que apenas cabe en el ancho de una lámina</p>',
  );
  fitText(root);
  const [short, long] = [...root.children] as HTMLElement[];
  expect(short!.style.fontSize).toBe('190px');
  expect(short!.className).toBe('a ajustado');
  const size = Number.parseInt(long!.style.fontSize, 10);
  expect(size).toBeGreaterThan(35);
  expect(size).toBeLessThan(56);
});
