import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { makeEdition } from '../../src/pdf/print/make-edition.ts';
import { PRINT_ORIGIN, serveFolder } from '../../src/pdf/print/serve-folder.ts';
import { fixtureSlides } from '../fixture-workshop.ts';
import { runTask } from '../tasks/run-task.ts';

let folder: string;
let slides: string;
let site: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taller-yucatan-'));
  [slides, site] = [join(folder, 'laminas'), join(folder, 'sitio')];
  cpSync(fixtureSlides, slides, { recursive: true });
  const file = join(slides, 'taller.yaml');
  const text = readFileSync(file, 'utf-8');
  writeFileSync(
    file,
    text.replace('estado: Oaxaca', 'estado: Yucatán').replace('fecha: 2024-05-14', 'fecha: 2025-05-06'),
  );
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('another state and date in taller.yaml make all editions that state’s', async ({ browser, context, page }) => {
  const { status, stderr } = await runTask('build', [`--en=${site}`], { slides });
  expect(status, stderr).toBe(0);

  await serveFolder(context, site);
  await page.goto(`${PRINT_ORIGIN}/index.html`);
  await expect(page.locator('html.arrancada')).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taller de huertos escolares Yucatán');
  await expect(page.locator('#bienvenida')).toContainText('6 de mayo de 2025');
  await expect(page).toHaveTitle(/Taller de huertos escolares Yucatán/);
  await page.goto(`${PRINT_ORIGIN}/index.html#/mapa-de-huertos/99`);
  await page.reload();
  const map = page.locator('#mapa-de-huertos.present mapa-ejercicios');
  // 31 is Yucatán's key in INEGI's catalogue, 20 that of Oaxaca.
  await expect(map.locator('path[data-propia]')).toHaveAttribute('data-clave', '31');
  await expect(map.locator('.mapa-ficha-nombre')).toHaveText('Yucatán');
  // Of all names of entities it is the one on the map, and the picture's own words say it too.
  await expect(map.locator('.mapa-rotulo')).toHaveText('Yucatán');
  await expect(map.locator('.mapa-dibujo')).toHaveAttribute('aria-label', /Resaltada: Yucatán\.$/);
  // The first that the keyboard reaches, said with its name and since when; the other state is one of many, without a name.
  const own = map.locator('path[role="option"][tabindex="0"]');
  await expect(own).toHaveAttribute('data-clave', '31');
  await expect(own).toHaveAccessibleName('Yucatán. Se sumó el 12 de julio de 2019.');
  const other = map.locator('.mapa-entidades path[data-clave="20"]');
  await other.click();
  await expect(map.locator('.mapa-aviso')).toHaveText('Oaxaca. Se sumó el 9 de marzo de 2014.');
  await other.click();
  await expect(map.locator('.mapa-ficha-nombre')).toHaveText('Yucatán');
  const footers = await page.locator('.pie').allTextContents();
  expect(footers.length).toBeGreaterThan(1);
  for (const footer of footers) expect(footer).toContain('Yucatán, 6 de mayo de 2025');

  await page.goto(`${PRINT_ORIGIN}/lectura.html`);
  await expect(page).toHaveTitle(/Taller de huertos escolares Yucatán/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taller de huertos escolares Yucatán');
  await expect(page.locator('#mapa-de-huertos .mapa-rotulo')).toHaveText('Yucatán');
  await page.goto(`${PRINT_ORIGIN}/presentador.html`);
  await expect(page).toHaveTitle(/Taller de huertos escolares Yucatán/);

  const taller = readTaller(slides, registry.values());
  const made = await makeEdition(browser, site, taller, 'diapositivas', { date: new Date(0), report: () => {} });
  const pdf = await PDFDocument.load(made.bytes, { updateMetadata: false });
  expect(pdf.getTitle()).toMatch(/^Taller de huertos escolares Yucatán/);
});
