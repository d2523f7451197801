import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { preview } from 'vite';
import { fixtureSite } from '../fixture-workshop.ts';
import { allIds, openDeck, printedIds } from './open-deck.ts';

test('the policy allows this site only, and inline script only by its hash', async ({ page }) => {
  await page.goto('./');
  const policy = (await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content'))!;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  expect(policy.match(/script-src ([^;]*)/)?.[1]).not.toContain('unsafe');
  const html = readFileSync(join(fixtureSite, 'index.html'), 'utf-8');
  for (const [, code] of html.matchAll(/<script>([\s\S]*?)<\/script>/g)) {
    expect(policy).toContain(createHash('sha256').update(code!).digest('base64'));
  }
  expect(html).not.toMatch(/\son[a-z]+="|javascript:/i);
});

test('a script that gets into the page is not run', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await openDeck(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "robado"';
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle('robado');
  expect(refused.join()).toContain('Content Security Policy');
});

test('the browser is asked to compile the script of each page while it arrives', () => {
  for (const name of ['index', 'lectura', 'presentador']) {
    const src = /<script type="module"[^>]* src="([^"]+)"/.exec(
      readFileSync(join(fixtureSite, `${name}.html`), 'utf-8'),
    )![1]!;
    // A hint counts only at the very start of a file, behind the mark of its letters.
    expect(readFileSync(join(fixtureSite, src), 'utf-8').split('\n', 1), name).toEqual([
      '\ufeff//# allFunctionsCalledOnLoad',
    ]);
  }
});

test('no tag or style sheet loads from another host', () => {
  const files = readdirSync(fixtureSite, { recursive: true, encoding: 'utf-8' }).filter((name) =>
    /\.(html|css|js)$/.test(name),
  );
  for (const name of files) {
    const text = readFileSync(join(fixtureSite, name), 'utf-8');
    const loads = [
      ...text.matchAll(
        /(?:src|srcset|data-src|poster)="(https?:)?\/\/|@import\s+["'(]+https?:|url\(\s*["']?(https?:)?\/\//g,
      ),
    ];
    expect(
      loads.map((match) => match[0]),
      name,
    ).toEqual([]);
  }
});

test('the site works from any folder of a server', { tag: '@largo' }, async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'taller-carpeta-'));
  cpSync(fixtureSite, join(folder, 'un lugar', 'taller'), { recursive: true });
  const server = await preview({
    configFile: false,
    root: folder,
    build: { outDir: folder },
    preview: { port: 0 },
    logLevel: 'silent',
  });
  try {
    const failed: string[] = [];
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    await page.goto(`${server.resolvedUrls!.local[0]}un%20lugar/taller/index.html#/que-es-la-composta`);
    await expect(page.locator('html.arrancada')).toBeAttached();
    await expect(page.getByRole('heading', { name: 'Composta' })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(failed).toEqual([]);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});

test('the interface speaks Spanish: no English of reveal.js is left', async ({ page }) => {
  await openDeck(page);
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-label], [title], button')].map(
      (node) => node.getAttribute('aria-label') ?? node.getAttribute('title') ?? node.textContent ?? '',
    ),
  );
  expect(words.length).toBeGreaterThan(5);
  expect(
    words.filter((word) => /\b(next|previous|slide|navigate|below|above|close|resume|presentation)\b/i.test(word)),
  ).toEqual([]);
});

test('print view lays out every slide as a page that assistive technology can read', { tag: '@largo' }, async ({
  page,
}) => {
  await page.goto('./?print-pdf');
  await expect(page.locator('html.arrancada')).toBeAttached();
  expect(await printedIds(page)).toEqual(await allIds(page));
  expect(await page.locator('.pdf-page section:is([hidden], [aria-hidden], [inert])').count()).toBe(0);
  await expect(page.locator('[role="application"]')).toHaveCount(0);
});

test('a first visit moves less than 110 kB compressed, fonts included, its program in one file and what loads the others', async ({
  page,
}) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await openDeck(page);
  await page.waitForLoadState('networkidle');
  const sizes = [...asked].map((path) => {
    const content = readFileSync(join(fixtureSite, path === '/' ? 'index.html' : path));
    return path.endsWith('.woff2') ? content.length : gzipSync(content).length;
  });
  expect(asked.size).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(110_000);
  expect(readFileSync(join(fixtureSite, 'index.html'), 'utf-8').match(/rel="modulepreload"/g)).toHaveLength(1);
});

test('what is copied of a slide is what it shows, its words apart', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDeck(page, '#/treinta-anos?evento=campana-dos');
  await expect(page.locator('.hecho[data-actual]')).toBeVisible();
  const copied = await page.evaluate(() => {
    getSelection()!.selectAllChildren(document.querySelector('.lamina.present:not(.stack)')!);
    document.execCommand('copy');
    return navigator.clipboard.readText();
  });
  expect(copied.replace(/\s+/g, ' ')).toContain('2.ª campaña 20 patios Veinte patios con cisterna.');
  // Another fact of the list that is there for listeners.
  expect(copied).not.toContain('Doce patios');
});
