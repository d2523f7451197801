import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { finishPdf } from '../../src/pdf/finish/finish-pdf.ts';
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

test('each place for notes is a named field after its text, in whose own letters what is typed is shown', async ({
  browser,
}) => {
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
