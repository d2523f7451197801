import { expect, test } from '@playwright/test';
import { addStyle } from '../../../src/pdf/print/add-style.ts';
import { PAPERS } from '../../../src/pdf/print/paper.ts';
import { saveInk } from '../../../src/pdf/print/save-ink.ts';

const WHITE = 'rgb(255, 255, 255)';

test('in greys land fades into white paper at the map’s frame', { tag: '@largo' }, async ({ page }) => {
  await page.goto('./lectura.html');
  await saveInk(page, 'pale');
  await expect(page.locator('.mapa-orilla').first()).toHaveCSS('stroke', WHITE);
});

for (const large of [false, true])
  test(`in colour too, on the white paper of ${large ? 'the large print' : 'the booklet'}`, {
    tag: '@largo',
  }, async ({ page }) => {
    await page.emulateMedia({ media: large ? 'screen' : 'print' });
    await page.goto('./lectura.html');
    if (large) await addStyle(page, ['large'], PAPERS.carta);
    await expect(page.locator('.mapa-orilla').first()).toHaveCSS('stroke', WHITE);
    const point = page.locator('.hecho[data-clase=evento]:not([data-discontinua])').first();
    const edge = await point.evaluate((node) => getComputedStyle(node, '::after').borderLeftColor);
    expect(edge).toBe(WHITE);
  });

test('in greys what a step shows is darker than the rest', { tag: '@largo' }, async ({ page }) => {
  await page.goto('./index.html?print-pdf&pdfSeparateFragments=true');
  await expect(page.locator('html')).toHaveClass(/arrancada/);
  await saveInk(page, 'pale');
  const step = page.locator('tabla-ejes[data-paso-impreso]').first();
  const greys = (rows: string) =>
    step.locator(`${rows} *`).evaluateAll((all) => {
      const says = all.filter((node) => node.firstChild?.nodeType === 3 && !node.closest('.tabla-eje'));
      return says.map((node) => Number(/\d+/.exec(getComputedStyle(node).color)));
    });
  const [told, rest] = [await greys('tr[data-n]:not([data-tenue])'), await greys('tr[data-tenue]')];
  expect(Math.min(...rest) - Math.max(...told)).toBeGreaterThan(50);
});
