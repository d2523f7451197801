import { expect, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { openReadingPage, wakeComponents } from './open-reading-page.ts';

// `npm test` asks it of the reading of slides/, by `revisar`.
for (const { colorScheme, width, rules } of [
  { colorScheme: 'light', width: 390, rules: undefined },
  // What another scheme and another width change.
  { colorScheme: 'dark', width: 1280, rules: ['color-contrast', 'link-in-text-block', 'target-size'] },
] as const) {
  test(`axe finds nothing on the whole page with everything open, ${colorScheme}, ${width} px`, {
    tag: '@largo',
  }, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await openReadingPage(page);
    // Every component awake, every part that folds unfolded.
    await wakeComponents(page);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
      scrollTo(0, 0);
    });
    expect(await faults(page, 'html', rules && [...rules])).toEqual([]);
  });
}

test('axe finds nothing in contents and search', { tag: '@largo' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openReadingPage(page);
  await page.getByRole('button', { name: 'Abrir el contenido' }).click();
  // axe does not know that a popover lies above everything else.
  await page.locator('.barra').evaluate((bar) => {
    bar.style.visibility = 'hidden';
  });
  expect(await faults(page, '.indice'), 'contents').toEqual([]);
  await page.locator('.barra').evaluate((bar) => {
    bar.style.visibility = '';
  });
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('huerto');
  await expect(page.locator('.busqueda-lista a').first()).toBeVisible();
  expect(await faults(page, '.busqueda'), 'search').toEqual([]);
});

test('with forced colours and with more contrast nothing hangs on a ground that is gone', { tag: '@largo' }, async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openReadingPage(page);
  const current = page.locator('.indice-capitulos [aria-current]');
  expect(await current.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(0, 0, 0)');
});
