import { describe, expect, it } from 'vitest';
import { enterChapter, newPace, type Pace, pausePace, startPace } from '../../src/pace/pace.ts';
import { readPace } from '../../src/pace/read-pace.ts';
import { at, chapters, MINUTE } from './chapters.ts';

/** A talk started at ten that entered each of these chapters at that minute. */
function talk(...entries: [id: string, minute: number][]): Pace {
  return entries.reduce((pace, [id, minute]) => enterChapter(pace, id, at(minute)), startPace(newPace, at(0)));
}

const read = (pace: Pace, minute: number) => readPace(pace, chapters, pace.chapter, at(minute));

describe('readPace(pace, chapters, current, now)', () => {
  it('readPace(…) of a talk that has not begun plans all of it from now', () => {
    expect(readPace(newPace, chapters, null, at(0))).toMatchObject({
      status: 'idle',
      elapsed: 0,
      planned: 0,
      drift: 0,
      expectedEnd: at(60),
    });
  });

  it('readPace(…) shows no drift while every chapter keeps to its minutes', () => {
    const pace = talk(['a.md', 0], ['b.md', 10], ['c.md', 30]);
    for (const minute of [30, 40, 60]) expect(read(pace, minute).drift, String(minute)).toBe(0);
    expect(read(pace, 40)).toMatchObject({ planned: 40 * MINUTE, expectedEnd: at(60), leftInChapter: 20 * MINUTE });
  });

  it('readPace(…) keeps the drift with which a chapter was entered until its minutes are used up', () => {
    const late = talk(['a.md', 0], ['b.md', 12]);
    expect([12, 20, 32, 35].map((minute) => read(late, minute).drift)).toEqual([2, 2, 2, 5]);
    expect(read(late, 20)).toMatchObject({ expectedEnd: at(62), leftInChapter: 12 * MINUTE });
    expect(read(late, 35)).toMatchObject({ expectedEnd: at(65), leftInChapter: -3 * MINUTE });
    const early = talk(['a.md', 0], ['b.md', 7]);
    expect([7, 20, 27, 29, 33].map((minute) => read(early, minute).drift)).toEqual([-3, -3, -3, -1, 3]);
  });

  it('readPace(…) says nothing of less than a minute, and never «-0»', () => {
    const pace = talk(['a.md', 0], ['b.md', 9.5]);
    expect(Object.is(read(pace, 15).drift, 0)).toBe(true);
    expect(read(talk(['a.md', 0], ['b.md', 10.9]), 15).drift).toBe(0);
  });

  it('readPace(…) takes chapters that were passed over as done', () => {
    const pace = talk(['a.md', 0], ['c.md', 10]);
    expect(read(pace, 10)).toMatchObject({ drift: -20, expectedEnd: at(40) });
  });

  it('readPace(…) does not plan a second time what was spent in a chapter before going back', () => {
    const pace = talk(['a.md', 0], ['b.md', 10], ['c.md', 30], ['a.md', 35]);
    // Back in a chapter that has had its minutes, for 3 more: 3 late and no more.
    expect(read(pace, 38)).toMatchObject({ drift: 3, expectedEnd: at(63), leftInChapter: -3 * MINUTE });
    const again = enterChapter(pace, 'c.md', at(38));
    expect(read(again, 40)).toMatchObject({ drift: 3, expectedEnd: at(63), leftInChapter: 23 * MINUTE });
  });

  it('readPace(…) counts a closed lid as time and a pause as none, but a pause moves the end', () => {
    const pace = talk(['a.md', 0]);
    expect(read(pace, 18)).toMatchObject({ elapsed: 18 * MINUTE, drift: 8 });
    const paused = pausePace(pace, at(5));
    expect(read(paused, 15)).toMatchObject({ status: 'paused', elapsed: 5 * MINUTE, drift: 0, expectedEnd: at(70) });
  });

  it('readPace(…) says how full each chapter of the bar is', () => {
    const bar = read(talk(['a.md', 0], ['b.md', 12]), 17).chapters;
    expect(bar.map(({ filled }) => filled)).toEqual([1, 0.25, 0]);
    expect(bar.map(({ place }) => place)).toEqual(['before', 'current', 'after']);
    expect(bar.map(({ spent }) => spent / MINUTE)).toEqual([12, 5, 0]);
  });

  it('readPace(…) of a chapter that takes too long is full and no fuller', () => {
    expect(read(talk(['a.md', 0]), 50).chapters[0]?.filled).toBe(1);
  });

  it('readPace(…) without chapters still tells the time', () => {
    expect(readPace(talk(['a.md', 0]), [], 'a.md', at(3))).toMatchObject({ elapsed: 3 * MINUTE, chapters: [] });
  });
});
