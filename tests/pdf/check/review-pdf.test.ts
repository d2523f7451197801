import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFString, rgb } from 'pdf-lib';
import { expect, it, vi } from 'vitest';
import { registry } from '../../../src/components/registry.ts';
import { readTaller } from '../../../src/content/read-taller.ts';
import { reviewPdf } from '../../../src/pdf/check/review-pdf.ts';
import { subjectOf, titleOf } from '../../../src/pdf/print/edition.ts';
import { EXAMPLE } from '../../content/example-files.ts';
import { makeTaller } from '../../content/make-taller.ts';

const taller = readTaller(makeTaller(EXAMPLE), registry.values());
const folder = mkdtempSync(join(tmpdir(), 'taller-pdf-'));

async function plainPdf(change: (doc: PDFDocument) => void = () => {}): Promise<Buffer> {
  const doc = await PDFDocument.create();
  doc.addPage().drawText('Hola');
  change(doc);
  return Buffer.from(await doc.save({ useObjectStreams: false }));
}

/** All that is written anywhere while a file is reviewed. */
async function saidOf(bytes: Uint8Array): Promise<string[]> {
  const path = join(folder, 'algo.pdf');
  writeFileSync(path, bytes);
  const said: string[] = [];
  const hear = (text: unknown) => void said.push(...String(text).split('\n'));
  const spies = (['log', 'warn', 'error', 'info'] as const).map((each) =>
    vi.spyOn(console, each).mockImplementation(hear),
  );
  await reviewPdf(path, taller, () => Promise.reject(new Error('no browser')));
  for (const spy of spies) spy.mockRestore();
  return said.filter((line) => line !== '');
}

it('reviewPdf says one sentence of a file that can’t be read, whatever the parsers would say', async () => {
  const whole = await plainPdf();
  const damaged = Buffer.from(whole.toString('latin1').replace(/\d+ 0 obj/g, 'x 0 obj'), 'latin1');
  expect(await saidOf(damaged)).toEqual(['algo.pdf está dañado y no se puede leer; guárdelo o descárguelo otra vez.']);
  expect(await saidOf(whole.subarray(0, whole.length / 2))).toEqual([
    'algo.pdf está incompleto: le falta el final; guárdelo o descárguelo otra vez.',
  ]);
  const filledUp = await saidOf(Buffer.concat([whole, Buffer.alloc(3000)]));
  expect(filledUp[0]).toContain('algo.pdf: revisado como PDF');
  const locked = await plainPdf((doc) => doc.encrypt({ userPassword: 'uno', ownerPassword: 'dos' }));
  expect(await saidOf(locked)).toEqual([
    'algo.pdf está protegido: guárdelo sin contraseña ni restricciones y vuelva a revisarlo.',
  ]);
});

it('reviewPdf says by which rules it has read a file, and holds no stranger to what only our editions promise', async () => {
  const said = await saidOf(await plainPdf());
  expect(said[0]).toContain('PDF de otra procedencia (solo las reglas de PDF/UA-1');
  expect(said.join('\n')).toContain('documento: no tiene etiquetas');
  expect(said.join('\n')).toContain('documento: no dice en qué idioma está');
  expect(said.join('\n')).not.toMatch(/lámina|páginas y debe tener|índice lateral/);
});

it('reviewPdf takes for good what LibreOffice writes in its own way: the order of the tabulator as text', async () => {
  const said = async (tabs: PDFString | PDFName) => {
    const spoil = (doc: PDFDocument) => {
      const { catalog, context } = doc;
      const page = doc.getPage(0);
      const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [9, 9, 20, 20], A: { S: 'URI' } });
      page.node.addAnnot(context.register(link));
      page.node.set(PDFName.of('Tabs'), tabs);
      const tag = context.register(context.obj({ S: 'H1', Pg: page.ref, K: 0 }));
      catalog.set(PDFName.of('StructTreeRoot'), context.obj({ K: tag }));
    };
    return (await saidOf(await plainPdf(spoil))).join('\n');
  };
  expect(await said(PDFString.of('S'))).not.toContain('tabulador');
  expect(await said(PDFName.of('R'))).toContain('tabulador');
});

it('reviewPdf tells a file without tags so once, whatever links it has', async () => {
  const said = await saidOf(
    await plainPdf((doc) => {
      for (let at = 0; at < 3; at++)
        doc
          .getPage(0)
          .node.addAnnot(
            doc.context.register(
              doc.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [9, 9, 20 + at, 20], A: { S: 'URI' } }),
            ),
          );
    }),
  );
  expect(said.filter((line) => /etiqueta|enlace|tabulador/.test(line))).toEqual([
    expect.stringContaining('documento: no tiene etiquetas'),
  ]);
});

it('reviewPdf knows an edition in greys by what it says of itself, and finds what is in colour', async () => {
  const grey = (subject: string) =>
    plainPdf((doc) => {
      doc.setTitle(titleOf(taller, 'cuaderno'));
      doc.setSubject(subject);
      doc.getPage(0).drawText('Rojo', { color: rgb(1, 0, 0) });
    });
  const inColour = /debe ir todo en grises y tiene color \(rg\)/;
  expect((await saidOf(await grey(subjectOf('cuaderno', { grey: true })))).join('\n')).toMatch(inColour);
  expect((await saidOf(await grey(subjectOf('cuaderno', {})))).join('\n')).not.toMatch(inColour);
});
