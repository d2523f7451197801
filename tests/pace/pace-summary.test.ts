import { expect, it } from 'vitest';
import { enterChapter, newPace, startPace } from '../../src/pace/pace.ts';
import { paceSummary } from '../../src/pace/pace-summary.ts';
import { at, chapters } from './chapters.ts';

const pace = enterChapter(enterChapter(startPace(newPace, at(0)), 'a.md', at(0)), 'b.md', at(12.26));

it('paceSummary(pace, chapters, now) sets planned beside real minutes, each chapter and all of them', () => {
  expect(paceSummary(pace, chapters, at(30.26))).toEqual([
    { chapter: 'Elementos', planned: 10, real: 12.3 },
    { chapter: 'Concepto', planned: 20, real: 18 },
    { chapter: 'Locales', planned: 30, real: 0 },
    { chapter: 'Total', planned: 60, real: 30.3 },
  ]);
});
