import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';

const dist = join(import.meta.dirname, '../../dist');

/** A part of the built deck, as it was sent: a component by its tag, or a figure by its class. */
function built(name: string): string {
  const html = readFileSync(join(dist, 'index.html'), 'utf-8');
  const found =
    html.match(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`)) ??
    html.match(new RegExp(`<figure[^>]*class="${name}"[\\s\\S]*?</figure>`));
  expect(found, name).not.toBeNull();
  return found![0];
}

/** Opens a page of the reading kind that holds one component, as built or as `html`, its text `zoom` times as large. */
export async function openReading(
  page: Page,
  name: string,
  {
    width = 1280,
    height = 800,
    zoom = 1,
    html = '',
  }: { width?: number; height?: number; zoom?: number; html?: string } = {},
) {
  const assets = readdirSync(join(dist, 'assets'));
  const link = (file: string) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="./assets/${file}">`
      : `<script type="module" src="./assets/${file}"></script>`;
  const parts = assets.filter((file) => file.endsWith('.css') || /^element-.*\.js$/.test(file));
  await page.route('**/lectura-de-prueba.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="es-MX" style="font-size: ${zoom * 100}%"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Lectura</title>${parts.map(link).join('')}
<style>body { overflow-wrap: break-word } .lectura { max-width: 70rem; margin: auto; padding: 1rem; font-size: 1.125rem; line-height: 1.5 }</style>
<main class="lectura"><h1>Lectura</h1><h2>Lámina</h2>${html || built(name)}<p style="height: 100vh">Fin</p></main></html>`,
    }),
  );
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./lectura-de-prueba.html');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.locator('main.lectura > :nth-child(3)');
}
