import { expect, it } from 'vitest';
import { showVote } from '../../src/clicker/show-vote.ts';
import { createDocument } from '../../src/html/create-document.ts';

function makeRow() {
  const row = createDocument().createElement('section');
  row.innerHTML =
    '<p class="mando-voto-estado"></p><button data-accion="mostrar"></button><button data-accion="cerrar"></button><button data-accion="abrir"></button>';
  const ways = () =>
    [...row.querySelectorAll<HTMLElement>('[data-accion]')]
      .filter((each) => !each.hidden)
      .map(({ dataset }) => dataset.accion);
  return { row, ways, words: () => row.querySelector('p')!.textContent };
}

it('a slide without a vote has no row; one with a vote that was never opened offers to open it', () => {
  const { row, ways, words } = makeRow();
  const vote = showVote(row);
  vote.enter(undefined);
  expect(row.hidden).toBe(true);
  vote.enter('problemas');
  expect(row.hidden).toBe(false);
  expect(words()).toBe('Votación');
  expect(ways()).toEqual(['abrir']);
});

it('what can be done with a vote follows what the wall tells of it, and of no other', () => {
  const { ways, words, row } = makeRow();
  const vote = showVote(row);
  vote.enter('problemas');
  const otra = { estado: 'mostrada', dispositivos: 9 };
  vote.hear({ votaciones: { problemas: { estado: 'abierta', dispositivos: 1 }, otra } });
  expect(words()).toBe('Votación abierta: 1 respuesta');
  expect(ways()).toEqual(['mostrar', 'cerrar']);
  vote.hear({ votaciones: { problemas: { estado: 'cerrada', dispositivos: 12 }, otra } });
  expect(words()).toBe('Votación cerrada: 12 respuestas');
  expect(ways()).toEqual(['mostrar', 'abrir']);
  vote.enter('otra');
  expect(ways()).toEqual(['abrir']);
  for (const said of [
    undefined,
    'x',
    {},
    { votaciones: { otra: null } },
    { votaciones: { otra: { estado: 'constructor' } } },
  ])
    vote.hear(said);
  expect(words()).toBe('Resultado a la vista: 9 respuestas');
});
