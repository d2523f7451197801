import { expect, it } from 'vitest';
import { pairingsKey, pairingsOf } from '../../src/room/pairings.ts';

const room = 'abcdefghijklmnop';

/** A browser's storage, as far as it is used here: its keys are its own properties. */
function makeStorage(isFull = false) {
  const storage = Object.create({
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      if (isFull) throw new Error('full');
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  });
  return storage as Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

it('the wall and the presenter’s window see the same clickers, since when and when each was last heard', () => {
  const storage = makeStorage();
  const [wall, presenter] = [pairingsOf(room, storage, crypto), pairingsOf(room, storage, crypto)];
  expect(wall.list()).toEqual([]);
  const { id, secret } = presenter.make(1000)!;
  expect(wall.list()).toEqual([{ id, secret, since: 1000, heard: undefined, last: 0 }]);
  wall.note({ par: id, n: 7 }, 2000);
  wall.note({ par: 'ffffffff', n: 9 }, 3000);
  expect(presenter.list()).toEqual([{ id, secret, since: 1000, heard: 2000, last: 7 }]);
  presenter.end(id);
  expect(wall.list()).toEqual([]);
});

it('clickers of another room are not this one’s, and go when this one makes its first', () => {
  const storage = makeStorage();
  pairingsOf('ponmlkjihgfedcba', storage, crypto).make(1);
  const pairings = pairingsOf(room, storage, crypto);
  expect(pairings.list()).toEqual([]);
  pairings.make(2);
  expect(Object.keys(storage)).toEqual([pairingsKey(room)]);
});

it('where nothing can be kept there are no clickers: the wall would not know them; what makes no sense in a storage is none', () => {
  for (const storage of [undefined, makeStorage(true)]) {
    const pairings = pairingsOf(room, storage, crypto);
    expect(pairings.make(1)).toBeUndefined();
    expect(pairings.list()).toEqual([]);
  }
  for (const text of ['', '{', 'null', '[1]', '[{"par":"x","since":1,"last":1}]', '[{"par":null}]']) {
    const storage = makeStorage();
    storage.setItem(pairingsKey(room), text);
    expect(pairingsOf(room, storage, crypto).list()).toEqual([]);
  }
});
