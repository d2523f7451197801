import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { printPage } from '../../../src/pdf/print/print-page.ts';
import { PRINT_ORIGIN, serveFolder } from '../../../src/pdf/print/serve-folder.ts';
import { readLetters } from '../read-letters.ts';

test('code is printed in letters of one width, which the site itself doesn’t have', { tag: '@largo' }, async ({
  context,
}) => {
  const page = `<!doctype html><html lang="es-MX"><head><title>Prueba</title></head><body><h1>Huerto</h1>
<p>Escriba <code>npm start</code> y espere.</p></body></html>`;
  await serveFolder(context, test.info().outputPath());
  writeFileSync(test.info().outputPath('index.html'), page);
  const tab = await context.newPage();
  await tab.goto(`${PRINT_ORIGIN}/index.html`);
  const { bytes } = await printPage(tab);
  const { letters } = await readLetters(bytes);
  const fontOf = (words: string) => letters.find(({ text }) => text.includes(words))?.font;
  expect(fontOf('npm')).toMatch(/^FiraMono/);
  expect(fontOf('Huerto')).not.toMatch(/^FiraMono/);
});
