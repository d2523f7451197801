import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { fixtureSite } from '../fixture-workshop.ts';
import { allIds, currentId, printedIds, ready, shownSteps } from './open-deck.ts';

const built = join(fixtureSite, 'taller.html');
let folder: string;
let address: string;

// A stick's folder as people name them, with nothing else in it.
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'usb-'));
  const file = join(folder, 'una presentación', 'taller (versión 2).html');
  mkdirSync(join(folder, 'una presentación'));
  copyFileSync(built, file);
  address = pathToFileURL(file).href;
});

test.afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the file; the list returned fills with whatever it asks for or complains about. */
async function openFile(page: Page, end = ''): Promise<string[]> {
  const trouble: string[] = [];
  page.on('console', (message) => message.type() !== 'info' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && url.split(/[?#]/)[0] !== address) trouble.push(url);
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address + end);
  await ready(page);
  return trouble;
}

test('opened from a disk, the one file shows the deck in its own letters and asks for nothing else', async ({
  page,
}) => {
  const trouble = await openFile(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taller de huertos escolares Oaxaca');
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({ family, weight, status }) => [family, weight, status]),
  );
  expect(faces).toEqual([
    ['Bricolage Grotesque', '800', 'loaded'],
    ['Public Sans', '400', expect.any(String)],
    ['Public Sans', '700', 'loaded'],
  ]);
  for (let step = 0; step < 12; step++) await page.keyboard.press('PageDown');
  await expect(page).not.toHaveURL(/#\/bienvenida/);
  expect(trouble).toEqual([]);
});

test('from a disk, an address leads to its slide, step and selection', async ({ page }) => {
  const trouble = await openFile(page, '#/mapa-de-huertos/5?entidad=31');
  expect(await currentId(page)).toBe('mapa-de-huertos');
  expect(await shownSteps(page)).toBe(5);
  await expect(page.locator('.present .mapa-ficha')).toContainText('Yucatán');
  await page.goto(`${address}#/seis-cultivos`);
  await expect.poll(() => currentId(page)).toBe('seis-cultivos');
  expect(trouble).toEqual([]);
});

test('from a disk, every component answers and every panel opens', { tag: '@largo' }, async ({ page }) => {
  const trouble = await openFile(page, '#/mapa-de-huertos/5');
  const map = page.locator('mapa-ejercicios[data-paso="5"]');
  await map.getByRole('button', { name: 'Acercar' }).click();
  await expect
    .poll(() => map.locator('.mapa-dibujo').evaluate((svg) => Number(getComputedStyle(svg).getPropertyValue('--zoom'))))
    .toBeGreaterThan(1);
  await page.goto(`${address}#/seis-cultivos`);
  const table = page.locator('#seis-cultivos.present tabla-ejes');
  await table.getByRole('columnheader', { name: 'Mesa' }).getByRole('button').click();
  await expect(page).toHaveURL(/\?orden=fecha$/);
  await page.goto(`${address}#/treinta-anos/6`);
  await page.locator('.present .marca[data-hecho="nace-la-red"] .blanco').last().dispatchEvent('click');
  await expect(page).toHaveURL(/\?evento=nace-la-red$/);
  for (const [key, name] of [
    ['?', 'Ayuda: teclas'],
    ['g', 'Ir a una lámina'],
    ['i', undefined],
  ] as const) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(trouble).toEqual([]);
});

test('from a disk, print view lays out every slide', { tag: '@largo' }, async ({ page }) => {
  const trouble = await openFile(page, '?print-pdf');
  expect(await printedIds(page)).toEqual(await allIds(page));
  expect(trouble).toEqual([]);
});

test('the one file allows no script but its own and no other place', async ({ page }) => {
  const trouble = await openFile(page);
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content'))!;
  expect(policy).not.toMatch(/https?:|'self'|\*|unsafe-eval/);
  expect(policy.match(/script-src ([^;]*)/)?.[1]).toMatch(/^('sha256-[\w+/=]+' ?)+$/);
  expect(policy).toContain("connect-src 'none'");
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "robado"';
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle('robado');
  expect(trouble.join()).toContain('Content Security Policy');
});

test('the one file is small enough to send: under 440 kB, 174 kB compressed', () => {
  const file = readFileSync(built);
  expect(file.length).toBeLessThan(440_000);
  expect(gzipSync(file, { level: 9 }).length).toBeLessThan(174_000);
});

test('the one file’s own styles are nobody else’s: only those of a reader make its slides look for room', {
  tag: '@largo',
}, async ({ page }) => {
  await openFile(page, '#/treinta-anos');
  await expect(page.locator('.present .marca[role=option]').first()).toBeAttached();
  await page.keyboard.press('End');
  const room = (slide: string) =>
    page.locator(slide).evaluate((node: HTMLElement) => node.style.getPropertyValue('--holgura'));
  const last = 'section.lamina.present';
  expect(await room(last)).toBe('');
  await page.addStyleTag({ content: '* { word-spacing: 0.16em !important }' });
  await expect.poll(() => room(last)).not.toBe('');
  expect(await room('#treinta-anos')).toBe('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the text of the one file can be read all the same', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('que decide el grupo')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Composta' })).toBeVisible();
  });
});

test('a browser that cannot unpack the program shows the text', { tag: '@largo' }, async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));
  await page.goto(address);
  await expect(page.locator('html.js')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Composta' })).toBeVisible();
});

test('where a host refuses the one file’s styles, its text is there to read, under a sentence that says so', {
  tag: '@largo',
}, async ({ page }) => {
  await page.route('**/taller.html', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "style-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto('./taller.html');
  await expect(page.locator('.sin-programa')).toBeVisible();
  await expect(page.locator('html.js')).toHaveCount(0);
});
