import { expect, test } from '@playwright/test';
import { checkPdf } from '../../src/pdf/check/check-pdf.ts';
import { printPage } from '../../src/pdf/print/print-page.ts';

const PAGE = `<!doctype html><html lang="es-MX"><head><title>Prueba</title><style>
@page { size: 640px 360px; margin: 0 } body { margin: 0; font: 20px/30px sans-serif } p { margin: 0 }
.caja { height: 60px; overflow: hidden } .angosta { width: 200px; overflow: hidden; white-space: nowrap }
.fuera { position: fixed; left: 560px; top: 200px; white-space: nowrap }
</style></head><body><h1>Título</h1>
<div class="caja"><p>Primer renglón</p><p>Segundo renglón</p><p>Tercer renglón</p></div>
<div class="caja" style="height: 40px"><p>Cuarto renglón</p><p>Quinto renglón</p></div>
<div class="angosta"><p>Sexto renglón que sigue y sigue sin caber</p></div>
<div class="fuera">Séptimo renglón fuera de la hoja</div>
</body></html>`;

const TEXTS = [
  'Primer renglón',
  'Segundo renglón',
  'Tercer renglón',
  'Cuarto renglón',
  'Quinto renglón',
  'Sexto renglón que sigue y sigue sin caber',
  'Séptimo renglón fuera de la hoja',
];

test('checkPdf misses every text of a figure that a box or the page’s edge cuts, whole or in part', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await page.setContent(PAGE);
  const { bytes } = await printPage(page);
  await page.close();
  const expected = { language: 'es-MX', passages: [{ slide: 'una', page: 1, words: ['título'], texts: TEXTS }] };
  const { problems } = await checkPdf(bytes, expected);
  const missed = problems.flatMap(({ text }) => /falta en una figura, o está cortado, «(.*)»/.exec(text)?.[1] ?? []);
  expect(missed.sort()).toEqual(
    [
      'Quinto renglón',
      'Sexto renglón que sigue y sigue sin caber',
      'Séptimo renglón fuera de la hoja',
      'Tercer renglón',
    ].sort(),
  );
});
