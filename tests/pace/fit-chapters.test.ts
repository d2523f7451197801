import { expect, it } from 'vitest';
import { fitChapters } from '../../src/pace/fit-chapters.ts';
import { chapters } from './chapters.ts';

const minutes = (slot: number) => fitChapters(chapters, slot).map((chapter) => chapter.minutes);

it('fitChapters(chapters, minutes) gives each chapter its share in whole minutes, all of them together', () => {
  expect(minutes(60)).toEqual([10, 20, 30]);
  expect(minutes(120)).toEqual([20, 40, 60]);
  expect(minutes(45)).toEqual([8, 15, 22]);
  expect(minutes(44).reduce((sum, each) => sum + each)).toBe(44);
});

it('fitChapters(chapters, minutes) leaves no chapter without a minute', () => {
  expect(minutes(3)).toEqual([1, 1, 1]);
  expect(minutes(5)).toEqual([1, 2, 2]);
});
