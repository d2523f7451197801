import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { slowly } from '../../../../src/components/vote/browser/slowly.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('slowly(…) waits no longer where the clock is set back', () => {
  const said: string[] = [];
  const votes = slowly<string>((words) => said.push(words), 1000);
  votes('uno');
  vi.advanceTimersByTime(0);
  vi.setSystemTime(Date.now() - 3_600_000);
  votes('dos');
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(['uno', 'dos']);
});

it('slowly(…) says the newest of what it is given, at most once in so much time, and nothing twice', () => {
  const said: { at: number; words: string }[] = [];
  const start = Date.now();
  const voice = slowly<string>((words) => said.push({ at: Date.now() - start, words }), 5000, 100);
  for (let count = 1; count <= 100; count++) {
    voice(`${count} respuestas`);
    vi.advanceTimersByTime(150);
  }
  vi.advanceTimersByTime(20_000);
  expect(said.length).toBe(4);
  expect(said[0]!.at).toBe(100);
  expect(said.at(-1)?.words).toBe('100 respuestas');
  for (const [index, { at }] of said.slice(1).entries()) expect(at - said[index]!.at).toBeGreaterThanOrEqual(5000);
});
