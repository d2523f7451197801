import { expect, it } from 'vitest';
import { seekLeaders } from '../../src/room/seek-leaders.ts';

/** Browsers that hear each other, and themselves, as a broker tells them; each says what it says until all have heard it. */
function browsers(...names: string[]) {
  let now = 0;
  let said = 0;
  const waiting: unknown[] = [];
  const all = names.map((name) =>
    seekLeaders({
      name,
      say(word) {
        said++;
        waiting.push(word);
      },
      now: () => now,
    }),
  );
  const settle = () => {
    while (waiting.length > 0 && said < 100) {
      const word = waiting.shift();
      for (const each of all) each.hear(word);
    }
  };
  return {
    all,
    settle,
    words: () => said,
    pass(ms: number) {
      now += ms;
    },
  };
}

it('two browsers that lead one room hear of each other by the first word of either, and it is not said without end', () => {
  const { all, settle, words } = browsers('a', 'b', 'c');
  expect(all.map((each) => each.isOther())).toEqual([false, false, false]);
  all[2]!.sayHere();
  settle();
  expect(all.map((each) => each.isOther())).toEqual([true, true, true]);
  expect(words()).toBeLessThan(10);
});

it('windows of one browser lead together, and one that has gone leads no more', () => {
  const { all, settle, pass } = browsers('a', 'a');
  all[0]!.sayHere();
  settle();
  expect(all.map((each) => each.isOther())).toEqual([false, false]);
  for (const word of [null, 'dirige', { dirige: 7 }]) all[0]!.hear(word);
  expect(all[0]!.isOther()).toBe(false);
  all[0]!.hear({ dirige: 'b' });
  pass(149_000);
  expect(all[0]!.isOther()).toBe(true);
  pass(2000);
  expect(all[0]!.isOther()).toBe(false);
});
