import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SlowVoice } from '../../../../src/components/vote/browser/slow-voice.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('SlowVoice says the newest words, at most once in five seconds, and nothing twice', () => {
  const said: { at: number; words: string }[] = [];
  const start = Date.now();
  const voice = new SlowVoice((words) => said.push({ at: Date.now() - start, words }));
  for (let count = 1; count <= 100; count++) {
    voice.say(`${count} respuestas`);
    vi.advanceTimersByTime(150);
  }
  vi.advanceTimersByTime(20_000);
  expect(said.length).toBe(4);
  expect(said.at(-1)?.words).toBe('100 respuestas');
  for (const [index, { at }] of said.slice(1).entries()) expect(at - said[index]!.at).toBeGreaterThanOrEqual(5000);
});

it('SlowVoice is silent once it is stopped', () => {
  const said: string[] = [];
  const voice = new SlowVoice((words) => said.push(words));
  voice.say('Votación abierta.');
  voice.stop();
  vi.advanceTimersByTime(20_000);
  expect(said).toEqual([]);
});
