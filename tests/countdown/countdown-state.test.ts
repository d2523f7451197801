import { describe, expect, it } from 'vitest';
import { addMinute, newCountdown, pauseCountdown, startCountdown } from '../../src/countdown/countdown.ts';
import { countdownState, parseCountdown } from '../../src/countdown/countdown-state.ts';

const T = Date.UTC(2021, 2, 25, 16);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ten = newCountdown(10 * MINUTE);
const running = startCountdown(ten, T);

describe('countdownState(countdown) and parseCountdown(state, duration, now)', () => {
  it('countdownState(countdown) is empty while it waits, a moment while it runs, what is left while it is held', () => {
    expect(countdownState(ten)).toEqual({});
    expect(countdownState(running)).toEqual({ fin: String(T + 10 * MINUTE) });
    expect(countdownState(pauseCountdown(running, T + 4 * MINUTE))).toEqual({ resta: String(6 * MINUTE) });
  });

  it('parseCountdown(countdownState(x), …) is x, in every condition', () => {
    const held = pauseCountdown(running, T + 4 * MINUTE);
    for (const countdown of [ten, running, addMinute(ten, T)])
      expect(parseCountdown(countdownState(countdown), 10 * MINUTE, T)).toEqual(countdown);
    expect(parseCountdown(countdownState(held), 10 * MINUTE, T).left).toBe(6 * MINUTE);
    // Ended a moment ago: still ended, and not started anew.
    expect(parseCountdown(countdownState(running), 10 * MINUTE, T + HOUR)).toEqual(running);
  });

  it('parseCountdown(…) never reads a held countdown as ended, down to its last moment', () => {
    const held = pauseCountdown(running, T + 10 * MINUTE - 0.25);
    expect(parseCountdown(countdownState(held), 10 * MINUTE, T).left).toBe(1);
  });

  it('parseCountdown(…) starts anew where the end is of another day', () => {
    expect(parseCountdown({ fin: String(T) }, 10 * MINUTE, T + 13 * HOUR)).toEqual(ten);
    expect(parseCountdown({ fin: String(T + 25 * HOUR) }, 10 * MINUTE, T)).toEqual(ten);
  });

  it('parseCountdown(…) leaves out what makes no sense', () => {
    const odd = [
      undefined,
      null,
      7,
      'fin',
      [],
      {},
      { fin: T },
      { fin: '' },
      { fin: '-1' },
      { fin: '1e9' },
      { fin: 'x' },
      { fin: '9'.repeat(16) },
      { resta: '0' },
      { resta: '1.5' },
      { resta: '999999999' },
      { otra: '5' },
      // Inherited, and not its own.
      Object.create({ resta: '5' }),
    ];
    for (const state of odd) expect(parseCountdown(state, 10 * MINUTE, T), JSON.stringify(state)).toEqual(ten);
  });
});
