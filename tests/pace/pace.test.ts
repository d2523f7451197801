import { describe, expect, it } from 'vitest';
import { countUntil, enterChapter, newPace, pausePace, resetPace, startPace } from '../../src/pace/pace.ts';
import { at, MINUTE } from './chapters.ts';

const first = enterChapter(newPace, 'a.md', at(0));

describe('pace', () => {
  it('a talk counts nothing before startPace(…) and nothing in a pause', () => {
    expect(countUntil(first, at(30)).counted).toBe(0);
    const paused = pausePace(startPace(first, at(0)), at(10));
    expect(countUntil(paused, at(60)).counted).toBe(10 * MINUTE);
    expect(countUntil(startPace(paused, at(60)), at(65)).counted).toBe(15 * MINUTE);
  });

  it('startPace(…) and pausePace(…) asked twice change nothing', () => {
    const started = startPace(first, at(0));
    expect(startPace(started, at(5))).toBe(started);
    const paused = pausePace(started, at(5));
    expect(pausePace(paused, at(9))).toBe(paused);
  });

  it('enterChapter(…) gives the time until now to the chapter that is left, each visit added', () => {
    let pace = startPace(first, at(0));
    pace = enterChapter(pace, 'b.md', at(12));
    pace = enterChapter(pace, 'a.md', at(20));
    pace = enterChapter(pace, 'b.md', at(23));
    expect(countUntil(pace, at(24))).toMatchObject({
      counted: 24 * MINUTE,
      spent: { 'a.md': 15 * MINUTE, 'b.md': 9 * MINUTE },
    });
  });

  it('enterChapter(…) in a pause moves on without counting', () => {
    const pace = enterChapter(pausePace(startPace(first, at(0)), at(5)), 'b.md', at(50));
    expect(pace).toEqual({ since: null, counted: 5 * MINUTE, spent: { 'a.md': 5 * MINUTE }, chapter: 'b.md' });
  });

  it('enterChapter(…) gives the first chapter what ran before any was known, and ignores the one on show', () => {
    const pace = enterChapter(startPace(newPace, at(0)), 'a.md', at(2));
    expect(countUntil(pace, at(3)).spent).toEqual({ 'a.md': 3 * MINUTE });
    expect(enterChapter(pace, 'a.md', at(9))).toBe(pace);
  });

  it('resetPace(…) forgets the time and keeps the chapter on show', () => {
    expect(resetPace(countUntil(startPace(first, at(0)), at(9)))).toEqual({ ...newPace, chapter: 'a.md' });
  });

  it('countUntil(…) takes nothing away when the clock was set back', () => {
    const pace = enterChapter(startPace(first, at(0)), 'b.md', at(10));
    expect(countUntil(pace, at(4)).counted).toBe(10 * MINUTE);
  });

  it('a chapter named like a part of every object starts with no time', () => {
    const pace = startPace(enterChapter(newPace, 'constructor', at(0)), at(0));
    expect(countUntil(pace, at(1)).spent).toEqual({ constructor: MINUTE });
  });
});
