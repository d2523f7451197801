import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { fixture, fixtureSlides } from '../fixture-workshop.ts';
import { siteConfig } from '../../src/vite/site-config.ts';

let slides: string;
let server: ViteDevServer;
/** What the terminal was told. */
const said: string[] = [];

// One server for all: each leaves slides that can be shown.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  slides = mkdtempSync(join(tmpdir(), 'taller-laminas-'));
  const tell = (message: string) => void said.push(message);
  cpSync(fixtureSlides, slides, { recursive: true });
  server = await createServer({
    ...siteConfig({ path: slides, shownAs: 'slides' }),
    configFile: false,
    cacheDir: `${slides}-cache`,
    // Begun anew, the server must be where its pages look for it.
    server: { port: await freePort(), host: 'localhost' },
    customLogger: { ...createLogger('silent'), warn: tell, error: tell },
  });
  await server.listen();
});

test.beforeEach(() => {
  said.length = 0;
});

test.afterAll(async () => {
  await server.close();
  for (const folder of [slides, `${slides}-cache`]) rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createHttpServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

const edit = (file: string, from: string, to: string) => {
  const path = join(slides, file);
  const text = readFileSync(path, 'utf-8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

test('a saved change is seen at once, on the same slide', { tag: '@largo' }, async ({ page }) => {
  await page.goto(`${server.resolvedUrls!.local[0]}#/ejercicio-de-mesa`);
  await expect(page.getByRole('heading', { name: '¿Qué sembraría su escuela?' })).toBeVisible();
  edit('03-sembrar.md', 'Primero se elige a solas', 'Primero se piensa a solas');
  await expect(page.getByRole('listitem').filter({ hasText: 'Primero se piensa a solas' })).toBeVisible();
  await expect(page).toHaveURL(/#\/ejercicio-de-mesa$/);
});

test('mistakes are shown over the deck, all at once with their places, and go away when mended', {
  tag: '@largo',
}, async ({ page }) => {
  await page.goto(server.resolvedUrls!.local[0]!);
  await expect(page.locator('html.arrancada')).toBeAttached();
  edit('02-preparar.md', 'layout="lista"', 'layout="lisat"');
  edit('data/ejes.yaml', 'titulo:', 'titullo:');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText('layout desconocido «lisat»; ¿quiso decir «lista»?');
  await expect(overlay).toContainText('02-preparar.md:');
  await expect(overlay).toContainText('clave desconocida «titullo»');
  await expect(overlay.locator('.tip')).toHaveText(/^Corrija el archivo y guárdelo/);
  const once = said.length;
  expect(said.at(-1)).toContain('clave desconocida «titullo»');
  // A page that is loaded again meanwhile is told as well; the terminal has been told.
  await page.reload();
  await expect(overlay).toContainText('layout desconocido «lisat»');
  expect(said).toHaveLength(once);
  edit('02-preparar.md', 'layout="lisat"', 'layout="lista"');
  edit('data/ejes.yaml', 'titullo:', 'titulo:');
  await expect(overlay).toHaveCount(0);
  expect(said.at(-1)).toMatch(/^Corregido/);
  await expect(page.getByRole('heading', { name: 'Taller de huertos escolares' })).toBeVisible();
});

test('odd addresses of images do not end the server', { tag: '@largo' }, async ({ page }) => {
  mkdirSync(join(slides, 'carpeta.png'));
  const address = server.resolvedUrls!.local[0]!;
  for (const path of ['%E0%A4%A.png', 'carpeta.png', '..%2F..%2Fpackage.json', '%00.png', `${'a'.repeat(4000)}.png`]) {
    const answer = await page.request.get(`${address}laminas/${path}`);
    expect(answer.headers()['content-type'] ?? '', path).not.toContain('image/');
    expect(await answer.text(), path).not.toContain('"devDependencies"');
  }
  expect((await page.request.get(address)).status()).toBe(200);
});

test('with a public address the cover shows a QR code and a link to the reading, clear of its other words', {
  tag: '@largo',
}, async ({ page }) => {
  const short = `direccion: ${fixture.config.direccion}`;
  edit('taller.yaml', short, 'direccion:');
  await page.goto(server.resolvedUrls!.local[0]!);
  await expect(page.locator('html.arrancada')).toBeAttached();
  const link = page.locator('.portada').getByRole('link', { name: 'Lea el taller en su teléfono' });
  await expect(link).toHaveCount(0);
  const long = 'https://red-de-huertos-escolares-del-valle-y-la-sierra.github.io/taller-oaxaca/';
  edit('taller.yaml', 'direccion:', `direccion: ${long}`);
  await expect(link).toHaveAttribute('href', `${long}lectura.html`);
  await expect(link).toContainText('taller-oaxaca/lectura.html');
  const others = page.locator('.portada h1, .portada .cuerpo p, .portada organizaciones');
  await expect(others).toHaveCount(4);
  // The page comes anew with the change: its letters may still be on their way.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const clear = async () => {
    const box = (await link.boundingBox())!;
    // Where their words stand, however far their lines could go.
    const lines = await others.evaluateAll((each) =>
      each.flatMap((other) => {
        const words = document.createRange();
        words.selectNodeContents(other);
        return [...words.getClientRects()].map(({ right, top, bottom }) => ({ right, top, bottom }));
      }),
    );
    const apart = lines.every((line) => line.right <= box.x || line.top >= box.y + box.height || line.bottom <= box.y);
    return apart && box.x + box.width <= 1280;
  };
  await expect.poll(clear).toBe(true);
  // A phone at the back of the room: a sixth of the screen's height at the least.
  expect((await link.locator('svg').boundingBox())!.height).toBeGreaterThan(120);
});

test('when the folder of the slides is moved away and comes back, so does the deck', { tag: '@largo' }, async ({
  page,
}) => {
  await page.goto(`${server.resolvedUrls!.local[0]}#/ejercicio-de-mesa`);
  await expect(page.locator('html.arrancada')).toBeAttached();
  renameSync(slides, `${slides}-lejos`);
  await expect(page.locator('vite-error-overlay')).toContainText('no existe el archivo «slides/taller.yaml»');
  renameSync(`${slides}-lejos`, slides);
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '¿Qué sembraría su escuela?' })).toBeVisible();
});
