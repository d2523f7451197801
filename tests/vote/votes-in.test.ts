import { expect, it } from 'vitest';
import { renderDeck } from '../../src/html/render-deck.tsx';
import { createDocument } from '../../src/html/create-document.ts';
import { pollOf } from '../../src/vote/poll-of.ts';
import { votesIn } from '../../src/vote/votes-in.ts';
import { fixture } from '../fixture-workshop.ts';

it('votesIn(root) and pollOf(vote) give what may be voted for in a page, from its markup', () => {
  const box = createDocument().createElement('div');
  box.innerHTML = renderDeck(fixture);
  const found = votesIn(box);
  expect(found.map(({ pregunta }) => pregunta)).toEqual(['falta-primero', 'cultivos', 'orden-de-escuelas']);
  expect(found.map(({ element }) => pollOf(element))).toEqual([
    {
      pregunta: 'falta-primero',
      opciones: ['tierra', 'agua-de-lluvia-guardada-en-la-cisterna-d', 'manos', 'permiso-de-la-direccion'],
      tipo: 'una',
      maximo: 1,
      otra: true,
    },
    {
      pregunta: 'cultivos',
      opciones: ['compostaje', 'lombrices', 'lluvia', 'riego', 'mercado', 'semillas'],
      tipo: 'varias',
      maximo: 2,
      otra: false,
    },
    { pregunta: 'orden-de-escuelas', opciones: ['9', '41', '250'], tipo: 'orden', maximo: 3, otra: false },
  ]);
  expect(found.every(({ element }) => element.classList.contains('componente'))).toBe(true);
});
