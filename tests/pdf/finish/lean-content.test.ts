import { expect, test } from 'vitest';
import { leanContent } from '../../../src/pdf/finish/lean-content.ts';
import type { Font } from '../../../src/pdf/read/read-font.ts';
import { firstState } from '../../../src/pdf/read/graphics-state.ts';
import { readContent } from '../../../src/pdf/read/read-content.ts';

// 1 is a letter as wide as half its size, 3 a space.
const font: Font = {
  bytes: 2,
  codes: [1, 3],
  say: (code) => (code === 3 ? ' ' : 'a'),
  width: () => 0.5,
  space: 3,
  lacksZero: true,
};
const CONTENT = `/F1 20 Tf
1 0 0 1 7 50 Tm
<0001> Tj
10 0 Td <0001> Tj
10.2 0 Td <0003> Tj
10 0 Td <0001> Tj
<0003> Tj
12 0 Td <00010001> Tj
20 0 Td <0001> Tj
5 -30 Td
<0001> Tj
9 9 l`.split('\n');

test('leanContent writes a word’s letters together, words apart', () => {
  expect(leanContent(CONTENT, new Map([['F1', font]]))).toEqual(
    `/F1 20 Tf
1 0 0 1 7 50 Tm
[<00010001>-10<0003><0001>]TJ
<0003> Tj
42.2 0 Td
[<000100010001>]TJ
25 -30 Td
<0001> Tj
9 9 l`.split('\n'),
  );
});

test('leanContent leaves every letter in its place', () => {
  const placed = (lines: readonly string[]) => {
    const found = { runs: [], paints: [], marked: new Set<number>(), faults: [] };
    const named = {
      ...{ looks: false, font: () => font, number: () => undefined, opacity: () => undefined, draw: () => undefined },
      size: () => [0, 0, 1, 1] as const,
    };
    const where = { state: firstState([0, 0, 999, 999]), open: [] };
    const { runs } = readContent(lines.join('\n'), where, named, found);
    return runs.map(({ text, x, y, end }) => [text, x.toFixed(2), y, end.toFixed(2)]);
  };
  expect(placed(leanContent(CONTENT, new Map([['F1', font]])))).toEqual(placed(CONTENT));
});
