import { describe, expect, it } from 'vitest';
import {
  addMinute,
  isFinished,
  isRunning,
  LONGEST,
  newCountdown,
  pauseCountdown,
  remaining,
  resetCountdown,
  startCountdown,
} from '../../src/countdown/countdown.ts';

const T = Date.UTC(2021, 2, 25, 16);
const MINUTE = 60_000;
const ten = newCountdown(10 * MINUTE);

describe('countdown', () => {
  it('newCountdown(duration) waits, however late it is', () => {
    expect([remaining(ten, T), isRunning(ten, T), isFinished(ten, T)]).toEqual([10 * MINUTE, false, false]);
    expect(remaining(ten, T + 99 * MINUTE)).toBe(10 * MINUTE);
  });

  it('startCountdown(…) runs by the wall clock, so that what nobody watched has passed too', () => {
    const started = startCountdown(ten, T);
    expect(remaining(started, T + 3 * MINUTE)).toBe(7 * MINUTE);
    expect([isRunning(started, T + 9 * MINUTE), isFinished(started, T + 10 * MINUTE)]).toEqual([true, true]);
    expect([remaining(started, T + 45 * MINUTE), isRunning(started, T + 45 * MINUTE)]).toEqual([0, false]);
  });

  it('startCountdown(…) changes nothing while it runs and starts over once it has ended', () => {
    const started = startCountdown(ten, T);
    expect(startCountdown(started, T + MINUTE)).toBe(started);
    expect(remaining(startCountdown(started, T + 11 * MINUTE), T + 11 * MINUTE)).toBe(10 * MINUTE);
  });

  it('pauseCountdown(…) keeps what is left until it is started again', () => {
    const paused = pauseCountdown(startCountdown(ten, T), T + 4 * MINUTE);
    expect([remaining(paused, T + 90 * MINUTE), isRunning(paused, T + 90 * MINUTE)]).toEqual([6 * MINUTE, false]);
    expect(remaining(startCountdown(paused, T + 90 * MINUTE), T + 91 * MINUTE)).toBe(5 * MINUTE);
    expect(pauseCountdown(paused, T)).toBe(paused);
  });

  it('pauseCountdown(…) leaves one that has ended ended', () => {
    expect(isFinished(pauseCountdown(startCountdown(ten, T), T + 20 * MINUTE), T + 20 * MINUTE)).toBe(true);
  });

  it('addMinute(…) gives a minute while it waits, runs and is held', () => {
    const running = startCountdown(ten, T);
    const paused = pauseCountdown(running, T + MINUTE);
    expect(remaining(addMinute(ten, T), T)).toBe(11 * MINUTE);
    expect(remaining(addMinute(running, T + MINUTE), T + MINUTE)).toBe(10 * MINUTE);
    expect(remaining(addMinute(paused, T + 5 * MINUTE), T + 5 * MINUTE)).toBe(10 * MINUTE);
    expect(isRunning(addMinute(paused, T + 5 * MINUTE), T + 5 * MINUTE)).toBe(false);
  });

  it('addMinute(…) lets one that has ended run for that minute, counted from now', () => {
    const more = addMinute(startCountdown(ten, T), T + 30 * MINUTE);
    expect([isRunning(more, T + 30 * MINUTE), remaining(more, T + 30 * MINUTE)]).toEqual([true, MINUTE]);
  });

  it('addMinute(…) never goes beyond a day', () => {
    expect(remaining(addMinute(newCountdown(LONGEST), T), T)).toBe(LONGEST);
  });

  it('resetCountdown(…) is as planned, without the minutes that were added', () => {
    expect(resetCountdown(addMinute(startCountdown(ten, T), T + MINUTE))).toEqual(ten);
  });
});
