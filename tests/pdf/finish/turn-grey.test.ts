import { PDFDocument, PDFName, PDFNumber, type PDFRawStream, rgb } from 'pdf-lib';
import { expect, it } from 'vitest';
import { findColour } from '../../../src/pdf/read/find-colour.ts';
import { streamText } from '../../../src/pdf/read/stream-bytes.ts';
import { greyOperators, turnGrey } from '../../../src/pdf/finish/turn-grey.ts';

it('greyOperators(content) turns colours into their greys and leaves the rest as it is', () => {
  expect(greyOperators('1 1 1 RG 0 0 0 rg\n.5 1 0 rg 10 20 30 40 re\nBT /F1 7 Tf ET')).toBe(
    '1 G 0 g\n0.821 g 10 20 30 40 re\nBT /F1 7 Tf ET',
  );
});

it('turnGrey(doc) leaves no colour in pages, drawings, gradients and pictures', async () => {
  const doc = await PDFDocument.create();
  const page = doc.addPage([100, 100]);
  page.drawRectangle({ x: 0, y: 0, width: 9, height: 9, color: rgb(1, 0, 0) });
  await doc.flush();
  const { context } = doc;
  const image = context.register(
    context.stream(Uint8Array.of(255, 0, 0, 0, 255, 0), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 2,
      Height: 1,
      BitsPerComponent: 8,
      ColorSpace: 'DeviceRGB',
    }),
  );
  const code = context.register(
    context.stream('{pop pop .1 .2 .3}', { FunctionType: 4, Domain: [0, 1, 0, 1], Range: [0, 1, 0, 1, 0, 1] }),
  );
  const fade = { FunctionType: 2, Domain: [0, 1], N: 1, C0: [1, 0, 0], C1: [0, 0, 1] };
  const shadings = context.register(
    context.obj({
      Uno: { ShadingType: 1, ColorSpace: 'DeviceRGB', Function: code },
      Dos: { ShadingType: 2, ColorSpace: 'DeviceRGB', Coords: [0, 0, 1, 1], Function: fade },
    }),
  );
  page.node.set(PDFName.of('Resources'), context.obj({ XObject: { I: image }, Shading: shadings }));
  expect(findColour(doc)).toBeDefined();
  turnGrey(doc);
  expect(findColour(doc)).toBeUndefined();
  const points = context.lookup(image) as PDFRawStream;
  expect([...Buffer.from(streamText(points), 'latin1')]).toEqual([54, 182]);
  expect(points.dict.lookup(PDFName.of('Width'), PDFNumber).asNumber()).toBe(2);
  expect(streamText(context.lookup(code) as PDFRawStream)).toBe(
    '{pop pop .1 .2 .3 0.0722 mul exch 0.7152 mul add exch 0.2126 mul add}',
  );
});
