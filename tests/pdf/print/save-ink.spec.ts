import { expect, test } from '@playwright/test';
import { saveInk } from '../../../src/pdf/print/save-ink.ts';

test('in greys land fades into white paper at the map’s frame', { tag: '@largo' }, async ({ page }) => {
  await page.goto('./lectura.html');
  await saveInk(page, 'pale');
  await expect(page.locator('.mapa-orilla').first()).toHaveCSS('stroke', 'rgb(255, 255, 255)');
});
