import { gzipSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';
import { currentId, openDeck } from '../deck/open-deck.ts';
import { awake, hashOf, interactive, map } from './open-component.ts';

/** A namespace that d3-selection names: wherever it is, D3 that touches the page was shipped. */
const D3 = '1999/xhtml';

test('all components add at most 60 kB of compressed script, and D3 comes only when one zooms', async ({ page }) => {
  const scripts = new Map<string, Promise<string>>();
  const keep = (response: Response) => {
    if (response.request().resourceType() === 'script') scripts.set(response.url(), response.text());
  };
  page.on('response', keep);
  await openDeck(page, '#/bienvenida');
  expect(await currentId(page)).toBe('bienvenida');
  const shell = new Set(scripts.keys());
  for (const component of interactive) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf(component));
    await awake(page, component);
  }
  const added = async () => Promise.all([...scripts].filter(([url]) => !shell.has(url)).map(([, text]) => text));
  expect((await added()).filter((text) => text.includes(D3))).toEqual([]);
  const zoom = page.waitForResponse(/zoom/);
  await page.locator(`#${map.slide}`).getByRole('button', { name: 'Acercar' }).click();
  await zoom;
  const all = await added();
  expect(all.filter((text) => text.includes(D3))).toHaveLength(1);
  expect(all.length).toBeGreaterThanOrEqual(4);
  const sizes = all.map((text) => gzipSync(text, { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});
