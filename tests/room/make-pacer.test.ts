import { expect, it } from 'vitest';
import { makePacer } from '../../src/room/make-pacer.ts';
import { makeBucket } from '../../src/room/token-bucket.ts';

/** A clock that a test turns. */
function openClock() {
  const tasks: { at: number; task: () => void }[] = [];
  const clock = {
    time: 0,
    now: () => clock.time,
    later: (task: () => void, ms: number) => void tasks.push({ at: clock.time + ms, task }),
  };
  const turn = (to: number) => {
    for (;;) {
      tasks.sort((a, b) => a.at - b.at);
      if (!tasks[0] || tasks[0].at > to) break;
      const { at, task } = tasks.shift()!;
      clock.time = at;
      task();
    }
    clock.time = to;
  };
  return { clock, turn };
}

it('a phone that changes its vote thirty times in three seconds is never a flood, and its last vote goes out soon', () => {
  const { clock, turn } = openClock();
  const pace = makePacer('calm', clock);
  // As the broker counts them, whenever they come: a network may hold all back for five seconds.
  const [prompt, late] = [makeBucket({ burst: 10, perSecond: 2 }), makeBucket({ burst: 10, perSecond: 2 })];
  const sent: number[] = [];
  const taken: boolean[] = [];
  for (let vote = 1; vote <= 30; vote++) {
    pace(() => {
      sent.push(vote);
      taken.push(prompt(clock.time), late(Math.ceil(clock.time / 5000) * 5000));
    }, 'voto');
    turn(vote * 100);
  }
  turn(4200);
  expect(sent.slice(0, 4)).toEqual([1, 2, 3, 4]);
  expect(sent.at(-1)).toBe(30);
  expect(taken).not.toContain(false);
});

it('orders all go out, in their order, and at once as long as a hand gives them', () => {
  const { clock, turn } = openClock();
  const pace = makePacer('quick', clock);
  const sent: number[] = [];
  for (let order = 1; order <= 15; order++) pace(() => sent.push(order));
  expect(sent).toHaveLength(10);
  turn(1500);
  expect(sent).toEqual(Array.from({ length: 15 }, (_each, at) => at + 1));
});
