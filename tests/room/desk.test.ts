import { expect, it } from 'vitest';
import { type DeskView, openDesk } from '../../src/room/desk.ts';
import type { VoteResult } from '../../src/vote/vote-result.ts';

const POLL = { pregunta: 'p', opciones: ['a', 'b'], tipo: 'una', maximo: 1, otra: true } as const;

/** A desk whose waits end when the test says so. */
function open(kept: string | null = null) {
  const told: VoteResult[] = [];
  const waiting: (() => void)[] = [];
  let view: DeskView | undefined;
  let text = '';
  const desk = openDesk({
    polls: [POLL],
    kept,
    keep: (kept) => {
      text = kept;
    },
    tell: (topic, said) => void (topic === 'resultados' && told.push(said as VoteResult)),
    onChange: (fresh) => {
      view = fresh;
    },
    now: () => 0,
    later: (task) => void waiting.push(task),
  });
  const settle = () => {
    for (const task of waiting.splice(0)) task();
  };
  const vote = (dispositivo: string, said: object) =>
    desk.hear('voto', { dispositivo, pregunta: 'p', conteo: 1, counter: 1, choice: [], ...said });
  return { desk, vote, settle, told: () => told.at(-1), view: () => view!.votaciones[0]!.resultado, kept: () => text };
}

it('openDesk(options) tells the room how many, shares only once they are shown, and never what people wrote', () => {
  const { desk, vote, settle, told, view } = open();
  desk.order({ orden: 'abrir', pregunta: 'p' });
  vote('uno', { choice: ['a'] });
  vote('dos', { otra: 'Palabras de alguien' });
  settle();
  expect(told()).toMatchObject({ estado: 'abierta', dispositivos: 2 });
  expect(told()).not.toHaveProperty('votos');
  desk.order({ orden: 'mostrar', pregunta: 'p' });
  expect(told()).toMatchObject({ estado: 'mostrada', dispositivos: 2, votos: { a: 1, b: 0, otra: 1 } });
  expect(told()).not.toHaveProperty('otras');
  expect(view()?.otras, 'for those who lead').toEqual(['Palabras de alguien']);
});

it('openDesk(options) counts what comes while a vote is open, and a loaded desk goes on with it', () => {
  const { desk, vote, settle, kept, view } = open();
  vote('uno', { choice: ['a'] });
  desk.order({ orden: 'abrir', pregunta: 'p' });
  vote('dos', { choice: ['b'] });
  vote('dos', { choice: ['a'], counter: 2 });
  vote('tres', { choice: ['z'] });
  settle();
  expect(view()).toMatchObject({ dispositivos: 1, votos: { a: 1, b: 0 } });
  const again = open(kept());
  again.desk.order({ orden: 'cerrar', pregunta: 'p' });
  again.vote('tres', { choice: ['a'] });
  again.settle();
  expect(again.view()).toMatchObject({ estado: 'cerrada', conteo: 1, dispositivos: 1, votos: { a: 1, b: 0 } });
});
