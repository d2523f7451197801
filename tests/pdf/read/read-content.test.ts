import { expect, it } from 'vitest';
import { firstState } from '../../../src/pdf/read/graphics-state.ts';
import { type Named, readContent } from '../../../src/pdf/read/read-content.ts';
import type { PageFound } from '../../../src/pdf/read/page-found.ts';

const font = { bytes: 1, say: (code: number) => String.fromCharCode(code), width: () => 0.5 };
const named = { looks: false, font: () => font } as unknown as Named;
const where = { state: firstState([0, 0, 600, 800]), open: [] };

/** Bounds of a piece that shows these texts, one after the other, in letters of 10 points that are 5 wide. */
function boundsOf(texts: readonly string[]) {
  const shown = texts.map((text) => `<${Buffer.from(text).toString('hex')}> Tj`);
  const content = ['/P <</MCID 0 >>BDC', 'BT', '/F0 10 Tf', '1 0 0 1 100 100 Tm', ...shown, 'ET', 'EMC'].join('\n');
  const found = { runs: [], paints: [], marked: new Set(), faults: [] } as PageFound;
  return readContent(content, where, named, found).bounds.get(0);
}

it('a space for listeners at the end of a line does not make what it stands in wider', () => {
  expect(boundsOf(['fin', ' '])).toEqual(boundsOf(['fin']));
  expect(boundsOf(['fin', ' ', 'al'])).toEqual([100, 97.5, 130, 108]);
});
