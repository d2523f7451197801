import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { headPlugin } from '../../src/vite/head-plugin.ts';
import { revealCssPlugin } from '../../src/vite/reveal-css-plugin.ts';
import { tallerPlugin } from '../../src/vite/taller-plugin.ts';

const root = join(import.meta.dirname, '../..');
let slides: string;
let server: ViteDevServer;

test.beforeEach(async () => {
  slides = mkdtempSync(join(tmpdir(), 'taller-laminas-'));
  cpSync(join(root, 'slides'), slides, { recursive: true });
  server = await createServer({
    configFile: false,
    root: join(root, 'src'),
    publicDir: join(root, 'assets'),
    cacheDir: join(slides, '.cache'),
    plugins: [tallerPlugin(slides), revealCssPlugin(), headPlugin()],
    server: { port: 0, host: 'localhost' },
    logLevel: 'silent',
  });
  await server.listen();
});

test.afterEach(async () => {
  await server.close();
  rmSync(slides, { recursive: true, force: true });
});

const edit = (file: string, from: string, to: string) => {
  const path = join(slides, file);
  const text = readFileSync(path, 'utf-8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

test('a saved change is seen at once, on the same slide', async ({ page }) => {
  await page.goto(`${server.resolvedUrls!.local[0]}#/transparencia`);
  await expect(page.getByRole('heading', { name: 'Transparencia' })).toBeVisible();
  edit('02-elementos.md', 'Ayuda a tomar mejores decisiones', 'Ayuda a decidir mejor');
  await expect(page.getByText('Ayuda a decidir mejor')).toBeVisible();
  await expect(page).toHaveURL(/#\/transparencia$/);
});

test('mistakes are shown over the deck, all at once with their places, and go away when mended', async ({ page }) => {
  await page.goto(server.resolvedUrls!.local[0]!);
  await expect(page.locator('html.arrancada')).toBeAttached();
  edit('02-elementos.md', 'layout="lista"', 'layout="lisat"');
  edit('data/ejes.yaml', 'titulo:', 'titullo:');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('layout desconocido «lisat»; ¿quiso decir «lista»?');
  await expect(overlay).toContainText('02-elementos.md:');
  await expect(overlay).toContainText('clave desconocida «titullo»');
  // A page that is loaded again meanwhile is told as well.
  await page.reload();
  await expect(overlay).toContainText('layout desconocido «lisat»');
  edit('02-elementos.md', 'layout="lisat"', 'layout="lista"');
  edit('data/ejes.yaml', 'titullo:', 'titulo:');
  await expect(overlay).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Taller de Gobierno Abierto' })).toBeVisible();
});

test('another state and date change cover, footer and titles', async ({ page }) => {
  edit('taller.yaml', 'estado: Quintana Roo', 'estado: Yucatán');
  edit('taller.yaml', '2021-03-25', '2027-05-04');
  await page.goto(server.resolvedUrls!.local[0]!);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taller de Gobierno Abierto Yucatán');
  await expect(page.getByText('4 de mayo de 2027', { exact: true })).toBeVisible();
  await expect(page).toHaveTitle(/Taller de Gobierno Abierto Yucatán/);
});
