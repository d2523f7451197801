import { expect, it } from 'vitest';
import { createDocument } from '../../src/html/create-document.ts';
import { fitClosing } from '../../src/html/fit-closing.ts';

const closing = (question: string, words: string) => {
  const root = createDocument().createElement('section');
  root.innerHTML = `<div class="encabezado"><h2>${question}</h2></div><div class="cuerpo"><p>${words}</p></div>`;
  return root;
};
const sizeOf = (root: HTMLElement, name: string) => Number.parseInt(root.style.getPropertyValue(name), 10);

it('fitClosing(slide) sets a long question smaller than a short one, and leaves room for names below long words', () => {
  const short = closing('¿Y ahora?', 'Gracias.');
  const long = closing(
    '¿Qué hará cada quien con lo que oyó hoy, '.repeat(4),
    'Palabras que se dicen al final. '.repeat(6),
  );
  for (const slide of [short, long]) expect(fitClosing(slide)).toBeGreaterThanOrEqual(116);
  expect(sizeOf(short, '--pregunta')).toBeGreaterThan(sizeOf(long, '--pregunta'));
  for (const slide of [short, long]) expect(sizeOf(slide, '--talla')).toBeGreaterThanOrEqual(20);
});
