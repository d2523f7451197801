import { expect, it } from 'vitest';
import { openOwnBallots } from '../../src/vote/own-ballots.ts';
import { receiptOf } from '../../src/vote/receipt-of.ts';
import type { VoteResult } from '../../src/vote/vote-result.ts';

const open: VoteResult = { pregunta: 'huerto', conteo: 1, estado: 'abierta', dispositivos: 0, acuses: [] };
const receipt = (counter: number, conteo = 1, device = 'aparato') =>
  receiptOf(device, { pregunta: 'huerto', conteo, counter });

function ballotsFor(kept?: string) {
  const said: unknown[] = [];
  const store = { text: kept };
  const ballots = openOwnBallots({
    device: 'aparato',
    kept,
    keep: (text) => {
      store.text = text;
    },
    say: (each) => said.push(each),
  });
  return { ballots, said, store };
}

it('says a vote until the room says that it is counted, and takes no receipt of another device or vote for its own', () => {
  const { ballots, said } = ballotsFor();
  ballots.vote('huerto', { choice: ['agua'] });
  expect(said).toEqual([]);
  ballots.hear(open);
  ballots.vote('huerto', { choice: ['agua'] });
  ballots.sayAgain();
  const ballot = { pregunta: 'huerto', conteo: 1, counter: 1, choice: ['agua'] };
  expect(said).toEqual([ballot, ballot]);
  ballots.hear({ ...open, acuses: [receipt(2), receipt(1, 2), receipt(1, 1, 'otro')] });
  expect(ballots.mine(open, true).delivery).toBe('enviando');
  expect(ballots.mine(open, false).delivery).toBe('en-espera');
  ballots.hear({ ...open, acuses: [receipt(1)] });
  expect(ballots.mine(open, false)).toEqual({ ballot: { choice: ['agua'] }, delivery: 'recibido' });
  ballots.sayAgain();
  expect(said).toHaveLength(2);
});

it('counts on from what it had voted, across a reload, and from one again in another count', () => {
  const before = ballotsFor();
  before.ballots.hear(open);
  before.ballots.vote('huerto', { choice: ['agua'] });
  const { ballots, said } = ballotsFor(before.store.text);
  ballots.hear(open);
  expect(ballots.mine(open, true)).toEqual({ ballot: { choice: ['agua'] }, delivery: 'enviando' });
  ballots.vote('huerto', { choice: ['tierra'] });
  ballots.hear({ ...open, conteo: 2 });
  expect(ballots.mine({ ...open, conteo: 2 }, true)).toEqual({});
  ballots.sayAgain();
  ballots.vote('huerto', { choice: ['sol'] });
  expect(said).toMatchObject([
    { conteo: 1, counter: 2 },
    { conteo: 2, counter: 1 },
  ]);
});

it('is late where the vote was closed, and every receipt told, before it was counted', () => {
  const { ballots, said } = ballotsFor('no es JSON');
  ballots.hear(open);
  ballots.vote('huerto', { choice: ['agua'] });
  const closed: VoteResult = { ...open, estado: 'cerrada' };
  ballots.hear({ ...closed, acuses: ['otro'] });
  expect(ballots.mine({ ...closed, acuses: ['otro'] }, true).delivery).toBe('enviando');
  ballots.hear(closed);
  expect(ballots.mine(closed, true).delivery).toBe('tarde');
  ballots.sayAgain();
  expect(said).toHaveLength(1);
});

it('says a vote that was counted at once to a desk that has lost its memory, and not to one that was only loaded again', () => {
  const { ballots, said } = ballotsFor();
  ballots.hear({ ...open, mesa: 'uno', conteo: 2 });
  ballots.vote('huerto', { choice: ['agua'] });
  ballots.hear({ ...open, mesa: 'uno', conteo: 2, acuses: [receipt(1, 2)] });
  ballots.hear({ ...open, mesa: 'uno', conteo: 2 });
  ballots.sayAgain();
  expect(said).toHaveLength(1);
  ballots.hear({ ...open, mesa: 'dos' });
  expect(ballots.mine({ ...open, mesa: 'dos' }, true).delivery).toBe('enviando');
  expect(said[1]).toEqual({ pregunta: 'huerto', conteo: 1, counter: 1, choice: ['agua'] });
});

it('is told that its slip counts for nothing, says it no more, and votes again with another', () => {
  const { ballots, said, store } = ballotsFor();
  ballots.hear(open);
  ballots.vote('huerto', { choice: ['agua'], boleta: 'AAAA2222' });
  ballots.hear({ ...open, acuses: [`-${receipt(1)}`] });
  expect(ballots.mine(open, true).delivery).toBe('sin-boleta');
  ballots.sayAgain();
  expect(said).toEqual([{ pregunta: 'huerto', conteo: 1, counter: 1, choice: ['agua'], boleta: 'AAAA2222' }]);
  const again = ballotsFor(store.text).ballots;
  expect(again.mine(open, true).delivery).toBe('sin-boleta');
  ballots.vote('huerto', { choice: ['agua'], boleta: 'BBBB2222' });
  expect(ballots.mine(open, true).delivery).toBe('enviando');
  ballots.hear({ ...open, acuses: [receipt(2)] });
  expect(ballots.mine(open, true).delivery).toBe('recibido');
});
