import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { elementTags } from '../element-tags.ts';
import { fixtureSite } from '../fixture-workshop.ts';

const built = (name: string) => readFileSync(join(fixtureSite, name), 'utf-8');

/**
 * The reading edition's own style sheet and no other page's, and the components' behaviour. That comes from the deck: what
 * the reading edition splits off needs its program, which needs the whole of its page.
 */
function parts(): string {
  const [sheet = ''] = built('lectura.html').match(/<link rel="stylesheet"[^>]*>/) ?? [];
  const [, program = ''] = /<script type="module"[^>]*src="([^"]+)"/.exec(built('index.html')) ?? [];
  const elements = built(program).matchAll(/"([\w-]+)":\(\)=>\w+\(\(\)=>import\(`\.\/([\w-]+\.js)`/g);
  const scripts = [...elements].map(
    ([, tag, file]) => `import('./assets/${file}').then((it) => customElements.define('${tag}', it.default));`,
  );
  return `${sheet}<script type="module">${scripts.join('\n')}</script>`;
}

/** A part of the built reading edition, as it was sent: a component by its tag, or a figure by its class. */
function partOf(name: string): string {
  const html = built('lectura.html');
  const found =
    html.match(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`)) ??
    html.match(new RegExp(`<figure[^>]*class="${name}"[\\s\\S]*?</figure>`));
  expect(found, name).not.toBeNull();
  return found![0];
}

/**
 * Opens a page of the reading kind that holds these components, as built or as `html`, its text `zoom` times as large, and
 * waits until they answer. Gives the first.
 */
export async function openReading(
  page: Page,
  name: string | readonly string[],
  {
    width = 1280,
    height = 800,
    zoom = 1,
    html = '',
  }: { width?: number; height?: number; zoom?: number; html?: string } = {},
) {
  const names = [name].flat();
  await page.route('**/lectura-de-prueba.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html class="js" lang="es-MX" style="font-size: ${zoom * 100}%"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Lectura</title>${parts()}
<style>body { overflow-wrap: break-word } .lectura { max-width: 70rem; margin: auto; padding: 1rem var(--orilla, 1rem); font-size: 1.125rem; line-height: 1.5 }</style>
<main class="lectura"><h1>Lectura</h1><h2>Lámina</h2>${html || names.map(partOf).join('')}<p style="height: 100vh">Fin</p></main></html>`,
    }),
  );
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./lectura-de-prueba.html');
  for (const tag of names.filter((each) => elementTags.includes(each))) {
    await page.waitForFunction((tag) => customElements.get(tag), tag);
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.locator('main.lectura > :nth-child(3)');
}
