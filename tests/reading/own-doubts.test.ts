import { expect, it } from 'vitest';
import { openOwnDoubts } from '../../src/reading/own-doubts.ts';

function doubtsFor(kept?: string, store = { text: kept }) {
  const said: { id: string; texto: string }[] = [];
  const own = openOwnDoubts({
    kept: () => store.text,
    keep: (text) => {
      store.text = text;
    },
    say: (doubt) => void said.push(doubt),
  });
  const hear = (mesa: string, ...acuses: string[]) => own.hear({ mesa, acuses, aprobadas: [] });
  return { own, said, store, hear };
}

it('says a question until the room has it, across a reload of the phone', () => {
  const before = doubtsFor();
  before.own.ask('¿Quién riega?');
  before.hear('mesa1', 'otra');
  expect(before.own.fate()).toBe('waits');
  const { own, said, hear } = doubtsFor(before.store.text);
  own.sayAgain();
  expect(said).toEqual([before.said[0]]);
  hear('mesa1', said[0]!.id);
  expect(own.fate()).toBe('received');
  said.length = 0;
  own.sayAgain();
  expect(said).toEqual([]);
});

it('of two tabs of one phone neither loses what was asked in the other, whichever is closed first', () => {
  const one = doubtsFor();
  const other = doubtsFor(undefined, one.store);
  one.own.ask('¿Quién riega?');
  other.own.ask('¿Y la llave?');
  const [first, second] = [one.said[0]!, other.said[0]!];
  // The one is closed before anything came.
  other.said.length = 0;
  other.own.sayAgain();
  expect(other.said).toEqual(expect.arrayContaining([first, second]));
  other.hear('mesa1', first.id, `-${second.id}`);
  const { own, said } = doubtsFor(undefined, one.store);
  own.sayAgain();
  expect(said).toEqual([first]);
});

it('what both tabs of a phone have heard was received is said no more by either', () => {
  const one = doubtsFor();
  const other = doubtsFor(undefined, one.store);
  for (const tab of [one, other]) tab.hear('mesa1');
  one.own.ask('¿Quién riega?');
  const { id } = one.said.pop()!;
  for (const tab of [one, other]) {
    tab.hear('mesa1', id);
    tab.own.sayAgain();
    expect([tab.said, tab.own.fate()]).toEqual([[], 'received']);
  }
});

it('says a question again to a desk that may have lost it, and none that the room refused', () => {
  const { own, said, hear } = doubtsFor();
  own.ask('¿Quién riega?');
  own.ask('¿Y la llave?');
  const [first, second] = said.splice(0);
  hear('mesa1', first!.id, `-${second!.id}`);
  expect(own.fate()).toBe('refused');
  said.length = 0;
  hear('mesa1');
  expect(said).toEqual([]);
  hear('mesa2');
  expect(said).toEqual([first]);
  expect(own.fate()).toBe('waits');
});

it('takes anything at all for what it is', () => {
  const { own, said } = doubtsFor('{no');
  for (const each of [null, 1, [], {}, { acuses: 1 }]) own.hear(each);
  expect([own.fate(), said]).toEqual([undefined, []]);
});
