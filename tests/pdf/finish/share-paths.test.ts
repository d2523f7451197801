import { PDFDict, PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { sharePaths } from '../../../src/pdf/finish/share-paths.ts';
import { streamText } from '../../../src/pdf/read/stream-bytes.ts';

const path = [...Array.from({ length: 60 }, (_, at) => `${at}.250004 ${2 * at} ${at === 0 ? 'm' : 'l'}`), 'h', 'f'];
const shorter = path.map((line) => line.replace('.250004', '.25'));

test('sharePaths keeps a long path that two pages draw once, its points to a hundredth, and leaves where it is what one draws, or a pattern fills', async () => {
  const doc = await PDFDocument.create();
  const page = (...lines: string[]) => ({ lines, resources: doc.context.obj({}) });
  const [one, other, alone, patterned] = [
    page('q', '1 0 0 rg', ...path, 'Q'),
    page('0 0 1 rg', ...path),
    page(...path.slice(0, -1), 'S'),
    page('/P1 scn', ...path),
  ];
  const before = [
    [...shorter.slice(0, -1), 'S'],
    ['/P1 scn', ...shorter],
  ];
  sharePaths(doc, [one, other, alone, patterned]);
  expect(one.lines).toEqual(['q', '1 0 0 rg', '/Trazo1 Do', 'Q']);
  expect(other.lines).toEqual(['0 0 1 rg', '/Trazo1 Do']);
  expect([alone.lines, patterned.lines]).toEqual(before);
  const kept = [one, other].map(({ resources }) =>
    resources.lookup(PDFName.of('XObject'), PDFDict).lookup(PDFName.of('Trazo1')),
  );
  expect(kept[0]).toBe(kept[1]);
  expect(streamText(kept[0] as PDFRawStream).split('\n')).toEqual(shorter);
});
