import { expect, test } from '@playwright/test';
import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { checkPlaces } from '../../src/pdf/check/check-places.ts';
import { finishPdf } from '../../src/pdf/finish/finish-pdf.ts';
import { openPdf } from '../../src/pdf/read/open-pdf.ts';
import { placeFields } from '../../src/pdf/print/place-fields.ts';
import { printPage } from '../../src/pdf/print/print-page.ts';
import { readFinished } from './read-finished.ts';
import { viewPdf } from './view-pdf.ts';

const PAGE = `<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
@page { size: 500px 700px; margin: 40px } .renglones { position: relative; height: 200px } .sin-lugar { height: 0 }
</style></head><body><h1>Huerto</h1>
<article data-titulo="Riego y sombra"><h2>Riego</h2><p>Al alba.</p><div class="renglones" aria-hidden="true"></div></article>
<article data-titulo="Abono"><h2>Abono</h2><p>Poco.</p><div class="renglones sin-lugar" aria-hidden="true"></div></article>
<article data-titulo="Cosecha"><h2>Cosecha</h2><p>En mayo.</p><div class="renglones" aria-hidden="true"></div></article>
</body></html>`;

const finish = {
  description: { title: 'Prueba', language: 'es-MX', author: 'Alguien', subject: 'Prueba', date: new Date(0) },
  outline: [],
  titles: new Map<string, string>(),
  expansions: new Map<string, string>(),
  ownAddress: (address: string) => address,
  onPage: () => {},
};

test('each place for notes is a named field after its text, in whose own letters what is typed is shown', {
  tag: '@largo',
}, async ({ browser }) => {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  const fields = await placeFields(page);
  const bytes = await finishPdf((await printPage(page)).bytes, { ...finish, words: '', fields });
  await page.close();

  const { tags, say, doc } = await readFinished(bytes);
  const order = tags.filter(({ type }) => /^(H2|P|Form)$/.test(type));
  const heard = order.map((tag) => (tag.type === 'Form' ? 'campo' : say(tag)));
  expect(heard).toEqual(['Riego', 'Al alba.', 'campo', 'Abono', 'Poco.', 'Cosecha', 'En mayo.', 'campo']);
  expect(order.filter(({ type }) => type === 'Form').map(({ objects, kids }) => [objects.length, kids.length])).toEqual(
    [
      [1, 1],
      [1, 1],
    ],
  );
  expect(String(doc.catalog)).toContain('AcroForm');

  const view = await viewPdf(bytes);
  const shown = await (await view.getPage(1)).getAnnotations();
  const [first] = shown.filter(({ subtype }) => subtype === 'Widget');
  expect(first).toMatchObject({ alternativeText: 'Mis notas: Riego y sombra', multiLine: true, readOnly: false });
  const text = 'Año de lluvia: «más niñez»\nsegunda línea';
  view.annotationStorage.setValue(first.id, { value: text });
  const filled = await view.saveDocument();
  await view.destroy();
  const again = await viewPdf(filled);
  const [typed] = (await (await again.getPage(1)).getAnnotations()).filter(({ subtype }) => subtype === 'Widget');
  // As drawn, and not only as kept.
  expect(typed.textContent.join('\n')).toBe(text);
  await again.destroy();
  const form = (await PDFDocument.load(filled)).getForm();
  expect(form.getFields().map((field) => field.getName())).toEqual(['notas-1', 'notas-2']);
  expect(form.getTextField('notas-1').getText()).toBe(text);
  expect(form.getTextField('notas-1').isMultiline()).toBe(true);
});

test('the checker says which field can’t be written in, or is another slide’s', async ({ browser }) => {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  const fields = await placeFields(page);
  const bytes = await finishPdf((await printPage(page)).bytes, { ...finish, words: '', fields });
  await page.close();
  const entry = (title: string) => ({ title, target: '', heading: title, children: [] });
  const outline = ['Riego y sombra', 'Abono', 'Cosecha'].map(entry);
  const problemsOf = async (key?: string, value?: PDFNumber | PDFString | PDFName) => {
    const doc = await PDFDocument.load(bytes, { updateMetadata: false });
    if (key && value) doc.getPage(0).node.Annots()!.lookup(0, PDFDict).set(PDFName.of(key), value);
    const file = await openPdf(await doc.save());
    return checkPlaces(file, () => '', { language: 'es-MX', outline }).map(({ text }) => text);
  };
  expect(await problemsOf()).toEqual([]);
  expect((await problemsOf('Ff', PDFNumber.of(1)))[0]).toContain('no deja escribir varios renglones');
  expect((await problemsOf('Ff', PDFNumber.of(4096 | 8192)))[0]).toContain('no deja escribir varios renglones');
  expect((await problemsOf('FT', PDFName.of('Btn')))[0]).toContain('no deja escribir varios renglones');
  expect((await problemsOf('MaxLen', PDFNumber.of(3)))[0]).toContain('no deja escribir varios renglones');
  expect((await problemsOf('DV', PDFString.of('hola')))[0]).toContain('ya trae algo escrito');
  expect((await problemsOf('T', PDFString.of('notas-2')))[0]).toContain('no tiene nombre propio');
  expect((await problemsOf('DA', PDFString.of('/Helv 10 Tf 0 g')))[0]).toContain('con qué letra del archivo');
  expect((await problemsOf('F', PDFNumber.of(2)))[0]).toContain('no se alcanza');
  expect((await problemsOf('V', PDFString.of('hola')))[0]).toContain('ya trae algo escrito');
  expect((await problemsOf('TU', PDFString.of('Mis notas: Otra')))[0]).toContain('se anuncia como «Mis notas: Otra»');
});
