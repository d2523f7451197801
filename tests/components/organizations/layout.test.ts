import { expect, it } from 'vitest';
import { fitNames } from '../../../src/components/organizations/layout.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `Organización número ${index}`);
const BESIDE = { width: 568, height: 130 };

it('fitNames(names, size) beside something else sets few names large, many across the slide, and says how many fit', () => {
  const [few, some, many] = [3, 8, 24].map((count) => fitNames(names(count), BESIDE).sizes);
  expect([few!.wide, some!.wide, many!.wide]).toEqual([false, false, true]);
  expect(few!.size).toBeGreaterThanOrEqual(some!.size);
  expect(some!.size).toBeGreaterThanOrEqual(20);
  expect(many!.size).toBeGreaterThanOrEqual(16);
  expect(() => fitNames(names(200), BESIDE)).toThrow();
});
