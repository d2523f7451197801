import { expect, it } from 'vitest';
import { countLines } from '../../src/measures/count-lines.ts';

it('countLines(text, font, size, width) breaks between words and not at a hard space', () => {
  expect(countLines('uno dos tres', 'regular', 20, 400)).toBe(1);
  expect(countLines('uno dos tres', 'regular', 20, 70)).toBe(3);
  expect(countLines('uno dos\u00a0tres', 'regular', 20, 70)).toBe(2);
});

it('countLines(text, font, size, width) gives a word wider than the line a line of its own', () => {
  expect(countLines('interinstitucionalidad a', 'regular', 20, 50)).toBe(2);
});

it("countLines('', font, size, width) is 0", () => {
  expect(countLines('', 'regular', 20, 100)).toBe(0);
});
