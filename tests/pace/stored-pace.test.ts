import { describe, expect, it } from 'vitest';
import { enterChapter, newPace, pausePace, startPace } from '../../src/pace/pace.ts';
import { readPace } from '../../src/pace/read-pace.ts';
import { loadPace, parsePace, savePace } from '../../src/pace/stored-pace.ts';
import { makeStorage } from '../storage/make-storage.ts';
import { at, chapters, MINUTE } from './chapters.ts';

const KEY = 'ritmo';

const running = enterChapter(enterChapter(startPace(newPace, at(0)), 'a.md', at(0)), 'b.md', at(10));

describe('savePace(storage, key, pace) and loadPace(storage, key, now)', () => {
  it('loadPace(…) gives back what savePace(…) kept, with the time in between', () => {
    const storage = makeStorage();
    for (const pace of [newPace, running, pausePace(running, at(12))]) {
      expect(savePace(storage, KEY, pace)).toBe(true);
      expect(loadPace(storage, KEY, at(20))).toEqual(pace);
    }
    savePace(storage, KEY, running);
    const again = loadPace(storage, KEY, at(25))!;
    expect(readPace(again, chapters, 'b.md', at(25)).elapsed).toBe(25 * MINUTE);
  });

  it('loadPace(…) finds nothing where nothing was kept', () => {
    expect(loadPace(makeStorage(), KEY, at(0))).toBeUndefined();
  });

  it('loadPace(…) ignores content that no pace could be', () => {
    const whole = JSON.parse(JSON.stringify(running));
    const odd = [
      '',
      '{',
      'null',
      '7',
      '[]',
      '{}',
      { ...whole, since: '5' },
      { ...whole, since: undefined },
      { ...whole, counted: -1 },
      { ...whole, counted: 1e12 },
      { ...whole, spent: null },
      { ...whole, spent: [1] },
      { ...whole, spent: { a: '7' } },
      { ...whole, spent: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [i, 1])) },
      { ...whole, chapter: 7 },
    ];
    for (const content of odd) {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      expect(loadPace(makeStorage({ [KEY]: text }), KEY, at(1)), text).toBeUndefined();
    }
  });

  it('loadPace(…) forgets a clock that somebody left running the day before, or that starts in days to come', () => {
    const storage = makeStorage();
    savePace(storage, KEY, running);
    expect(loadPace(storage, KEY, at(26 * 60))).toBeUndefined();
    expect(loadPace(storage, KEY, at(-26 * 60))).toBeUndefined();
  });

  it('loadPace(…) and savePace(…) live with a storage that refuses', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(loadPace({ getItem: refuse }, KEY, at(0))).toBeUndefined();
    expect(savePace({ setItem: refuse }, KEY, running)).toBe(false);
  });

  it('parsePace(…) drops what does not belong to a pace', () => {
    expect(parsePace({ ...running, otra: 1 }, at(1))).toEqual(running);
  });
});
