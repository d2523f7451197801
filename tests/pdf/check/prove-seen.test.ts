import { expect, it } from 'vitest';
import { unprovenPages } from '../../../src/pdf/check/prove-seen.ts';
import { openPdf } from '../../../src/pdf/read/open-pdf.ts';
import { PDFDocument, PDFName } from 'pdf-lib';

/** Says whether letters are proved to be seen on a page with this content, of which `Ab` is what can be read. */
async function isProven(content: string): Promise<boolean> {
  const doc = await PDFDocument.create();
  const page = doc.addPage([200, 200]);
  page.node.set(PDFName.of('Contents'), doc.context.register(doc.context.flateStream(content)));
  const font = doc.context.obj({
    Type: 'Font',
    Subtype: 'TrueType',
    ToUnicode: doc.context.register(doc.context.stream('1 beginbfchar\n<41> <0041>\nendbfchar')),
  });
  page.node.setFontDictionary(PDFName.of('F1'), doc.context.register(font));
  const box = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 200, 200] };
  page.node.setXObject(PDFName.of('Caja'), doc.context.register(doc.context.flateStream('0 0 100 100 re f', box)));
  page.node.setExtGState(PDFName.of('Nada'), doc.context.obj({ ca: 0 }));
  return unprovenPages(await openPdf(await doc.save())).length === 0;
}

const letters = 'BT /F1 20 Tf 20 20 Td (A) Tj ET';

it('unprovenPages(file) takes letters for seen that differ from all that can be below them', async () => {
  expect(await isProven(letters)).toBe(true);
  expect(await isProven(`1 1 0 rg 0 0 100 100 re f 0 g ${letters}`)).toBe(true);
  expect(await isProven(`0 g 0 0 100 100 re f 1 g ${letters}`), 'light on dark').toBe(true);
  expect(await isProven(`0 g 0 0 100 100 re f 1 1 0.9 rg 10 10 50 50 re f 0 g ${letters}`), 'a box on a box').toBe(
    true,
  );
});

it('unprovenPages(file) reads a drawing in the colour of who names it, and a finger’s room as nothing', async () => {
  expect(await isProven(`1 1 0 rg /Caja Do 0 g ${letters}`)).toBe(true);
  expect(await isProven(`0.1 g /Caja Do 0 g ${letters}`), 'dark on dark').toBe(false);
  expect(await isProven(`${letters} /Nada gs 0 0 100 100 re f`), 'below what lets all through').toBe(true);
});

it('unprovenPages(file) takes letters for seen that differ from each ground, and knows what round corners leave', async () => {
  expect(await isProven(`0.1 g 0 0 m 100 0 l 0 100 l f 0.6 g ${letters}`), 'half on a shape').toBe(true);
  const round =
    '9 0 m 190 0 l 199 0 199 9 199 9 c 199 190 l 199 199 190 199 190 199 c 9 199 l 0 199 0 190 0 190 c 0 9 l f';
  expect(await isProven(`0.1 g ${round} 1 g ${letters}`), 'near a round corner').toBe(true);
});

it('unprovenPages(file) names pages where letters are like their ground, on a picture or below something', async () => {
  expect(await isProven(`0.1 g 0 0 100 100 re f 0 g ${letters}`), 'dark on dark').toBe(false);
  expect(await isProven(`0.1 g 0 0 m 100 0 l 0 100 l f 0 g ${letters}`), 'a shape of which nobody knows').toBe(false);
  expect(await isProven(`/Pattern cs /P1 scn 0 0 100 100 re f 0 g ${letters}`), 'on a gradient').toBe(false);
  expect(await isProven(`${letters} 1 g 0 0 100 100 re f`), 'covered').toBe(false);
  expect(await isProven(`${letters} 1 g 0 0 100 10 re f`), 'beside a cover').toBe(true);
});
