import { expect, it } from 'vitest';
import { type OwnBallot, openOwnBallot } from '../../src/vote/own-ballot.ts';
import { receiptOf } from '../../src/vote/receipt-of.ts';
import type { VoteResult } from '../../src/vote/vote-result.ts';

const open: VoteResult = { conteo: 1, estado: 'abierta', dispositivos: 0, acuses: [] };
const receipt = (counter: number, conteo = 1, device = 'aparato') =>
  receiptOf(device, { pregunta: 'huerto', conteo, counter });

function ballotFor(kept?: string) {
  const said: unknown[] = [];
  const store = { text: kept };
  const link = { isThere: true };
  const own = openOwnBallot('huerto', {
    device: 'aparato',
    kept: () => kept,
    keep: (_pregunta, text) => {
      store.text = text;
    },
    say: (each) => said.push(each),
    isLinked: () => link.isThere,
  });
  return { own, said, store, link };
}

it('says a vote until the room says that it is counted, and takes no receipt of another device or vote for its own', () => {
  const { own, said, link } = ballotFor();
  own.vote({ choice: ['agua'] });
  expect(said).toEqual([]);
  own.hear(open);
  own.vote({ choice: ['agua'] });
  own.sayAgain();
  const ballot = { pregunta: 'huerto', conteo: 1, counter: 1, choice: ['agua'] };
  expect(said).toEqual([ballot, ballot]);
  own.hear({ ...open, acuses: [receipt(2), receipt(1, 2), receipt(1, 1, 'otro')] });
  expect(own.mine().delivery).toBe('enviando');
  link.isThere = false;
  expect(own.mine().delivery).toBe('en-espera');
  own.hear({ ...open, acuses: [receipt(1)] });
  expect(own.mine()).toEqual({ ballot: { choice: ['agua'] }, delivery: 'recibido' });
  own.sayAgain();
  expect(said).toHaveLength(2);
});

it('counts on from what it had voted, across a reload, and from one again in another count', () => {
  const before = ballotFor();
  before.own.hear(open);
  before.own.vote({ choice: ['agua'] });
  const { own, said } = ballotFor(before.store.text);
  own.hear(open);
  expect(own.mine()).toEqual({ ballot: { choice: ['agua'] }, delivery: 'enviando' });
  own.vote({ choice: ['tierra'] });
  own.hear({ ...open, conteo: 2 });
  expect(own.mine()).toEqual({ delivery: 'otra-vez' });
  own.sayAgain();
  own.vote({ choice: ['sol'] });
  expect(said).toMatchObject([
    { conteo: 1, counter: 2 },
    { conteo: 2, counter: 3 },
  ]);
});

it('counts on from what another tab of the device has voted, and takes its vote for its own', () => {
  let text: string | undefined;
  const said: unknown[] = [];
  const [first, second] = [1, 2].map(() =>
    openOwnBallot('huerto', {
      device: 'aparato',
      kept: () => text,
      keep: (_pregunta, fresh) => {
        text = fresh;
      },
      say: (each) => said.push(each),
      isLinked: () => true,
    }),
  ) as [OwnBallot, OwnBallot];
  for (const tab of [first, second]) tab.hear(open);
  second.vote({ choice: ['agua'] });
  second.vote({ choice: ['tierra'] });
  first.vote({ choice: ['sol'] });
  expect(said.at(-1)).toMatchObject({ counter: 3, choice: ['sol'] });
  // Another desk asks all tabs what they know: they know the same.
  for (const tab of [second, first]) tab.hear({ ...open, mesa: 'otra' });
  expect(said.slice(3)).toMatchObject([{ choice: ['sol'] }, { choice: ['sol'] }]);
  expect(second.mine().ballot).toEqual({ choice: ['sol'] });
  // Closed before anything came: the other says its vote for it, though the room has told nothing since.
  first.vote({ choice: ['agua'] });
  said.length = 0;
  second.sayAgain();
  expect(said).toMatchObject([{ counter: 4, choice: ['agua'] }]);
});

it('asks whether it was counted where the vote was closed without a receipt, until the room knows', () => {
  const closed: VoteResult = { ...open, estado: 'cerrada' };
  for (const [mark, fate] of [
    ['', 'recibido'],
    ['!', 'tarde'],
  ]) {
    const { own, said } = ballotFor('no es JSON');
    own.hear(open);
    own.vote({ choice: ['agua'] });
    own.hear({ ...closed, acuses: ['otro'] });
    expect(own.mine().delivery).toBe('preguntando');
    own.sayAgain();
    expect(said).toHaveLength(2);
    own.hear({ ...closed, acuses: [`${mark}${receipt(1)}`] });
    own.sayAgain();
    own.hear({ ...closed, estado: 'mostrada' });
    expect(own.mine().delivery).toBe(fate);
    expect(said).toHaveLength(2);
  }
});

it('says what came late again to a vote that is opened again, and is no vote in another count', () => {
  const { own, said } = ballotFor();
  own.hear(open);
  own.vote({ choice: ['agua'] });
  own.hear({ ...open, estado: 'cerrada', acuses: [`!${receipt(1)}`] });
  expect(said).toHaveLength(1);
  own.hear(open);
  expect(said).toHaveLength(2);
  expect(own.mine().delivery).toBe('enviando');
  own.hear({ ...open, conteo: 2 });
  expect(own.mine()).toEqual({ delivery: 'otra-vez' });
});

it('says a vote that was counted at once to another desk, which may have lost it, and none to one that counts anew', () => {
  const { own, said } = ballotFor();
  own.hear({ ...open, mesa: 'uno', conteo: 2 });
  own.vote({ choice: ['agua'] });
  own.hear({ ...open, mesa: 'uno', conteo: 2, acuses: [receipt(1, 2)] });
  own.hear({ ...open, mesa: 'uno', conteo: 2 });
  own.sayAgain();
  expect(said).toHaveLength(1);
  own.hear({ ...open, mesa: 'dos' });
  expect(own.mine().delivery).toBe('enviando');
  expect(said[1]).toEqual({ pregunta: 'huerto', conteo: 1, counter: 1, choice: ['agua'] });
  own.hear({ ...open, mesa: 'tres', conteo: 2 });
  expect(own.mine()).toEqual({ delivery: 'otra-vez' });
  own.sayAgain();
  expect(said).toHaveLength(2);
});

it('is told that its slip counts for nothing, says it no more, and votes again with another', () => {
  const { own, said, store } = ballotFor();
  own.hear(open);
  own.vote({ choice: ['agua'], boleta: 'AAAA2222' });
  own.hear({ ...open, acuses: [`-${receipt(1)}`] });
  expect(own.mine().delivery).toBe('sin-boleta');
  own.sayAgain();
  expect(said).toEqual([{ pregunta: 'huerto', conteo: 1, counter: 1, choice: ['agua'], boleta: 'AAAA2222' }]);
  const again = ballotFor(store.text).own;
  again.hear(open);
  expect(again.mine().delivery).toBe('sin-boleta');
  own.vote({ choice: ['agua'], boleta: 'BBBB2222' });
  expect(own.mine().delivery).toBe('enviando');
  own.hear({ ...open, acuses: [receipt(2)] });
  expect(own.mine().delivery).toBe('recibido');
});
