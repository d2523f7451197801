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

test('letters that don’t come are named; those of the machine that only stand in are none', async ({ page }) => {
  const face = (family: string, src: string) => `@font-face { font-family: '${family}'; src: ${src} }`;
  await page.route('**/*.woff2', (route) => route.fulfill({ status: 404 }));
  await page.setContent(`<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
${face('De paso', "local('Ninguna')")} @layer uno { ${face('Del huerto', "url('http://taller.invalid/huerto.woff2')")} }
h1 { font-family: 'Del huerto', 'De paso', sans-serif }</style></head><body><h1>Huerto ◆</h1></body></html>`);
  expect((await printPage(page)).lostLetters).toEqual(['Del huerto']);
});
