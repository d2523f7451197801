import { expect, test } from '@playwright/test';
import { currentId, openDeck, ready } from '../deck/open-deck.ts';
import { watchTrouble } from './watch-trouble.ts';

const CODE = '<img src=x onerror="window.robado=1"><svg onload="window.robado=1"><script>window.robado=1</script>';

const HOSTILE = [
  `#/${CODE}`,
  `#/${encodeURIComponent(CODE)}`,
  `#/que-es-la-composta/99999999999`,
  `#/que-es-la-composta/-1/../..`,
  `#/%E0%A4%A`,
  `#/__proto__`,
  `#/constructor/2?toString=1`,
  `#/mapa-de-huertos/5?entidad=${encodeURIComponent(CODE)}`,
  `#/mapa-de-huertos/5?entidad=__proto__&__proto__=x&constructor=y`,
  `#/treinta-anos/3?evento=${encodeURIComponent(`"><${CODE}`)}&epoca=%27%5D`,
  `#/seis-cultivos/4?orden=${encodeURIComponent(CODE)}&buscar=${encodeURIComponent(CODE)}&tema=${encodeURIComponent('"] *, [x="')}`,
  `#/ejercicio-de-mesa?fin=1e400&quedan=-5&estado=${encodeURIComponent(CODE)}`,
  `?presentar=${encodeURIComponent(CODE)}#/${'a'.repeat(5000)}`,
  `?${'x=1&'.repeat(2000)}`,
];

test('nothing that an address says is run, and every address shows a slide', async ({ context }) => {
  for (const address of HOSTILE) {
    const page = await context.newPage();
    const trouble = watchTrouble(page);
    await openDeck(page, address);
    expect(await currentId(page), address).not.toBe('');
    await page.keyboard.press('PageDown');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => 'robado' in window), address).toBe(false);
    expect(await page.locator('img[src="x"], [onerror], [onload]').count(), address).toBe(0);
    expect(trouble, address).toEqual([]);
    await page.close();
  }
});

test('nothing that the address of the presenter, of the print view or of the reading says is run', async ({ page }) => {
  const trouble = watchTrouble(page);
  for (const address of [
    `presentador.html?sala=${encodeURIComponent(CODE)}#/${CODE}`,
    `presentador.html?sala=__proto__#/constructor`,
    `lectura.html?q=${encodeURIComponent(CODE)}#${CODE}`,
    `lectura.html#%E0%A4%A`,
    `lectura.html?buscar=${encodeURIComponent(CODE)}#__proto__`,
    `index.html?print-pdf&x=${encodeURIComponent(CODE)}`,
    `index.html?view=${encodeURIComponent(CODE)}&print-pdf-no=javascript:window.robado=1`,
  ]) {
    await page.goto(`./${address}`);
    await expect(page.getByRole('heading').first(), address).toBeAttached();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => 'robado' in window), address).toBe(false);
    expect(await page.locator('img[src="x"], [onerror], [onload]').count(), address).toBe(0);
  }
  expect(trouble).toEqual([]);
});

test('what is typed into the fields of the deck is text', async ({ page }) => {
  const trouble = watchTrouble(page);
  await openDeck(page);
  await page.keyboard.press('g');
  await page.getByRole('dialog').getByRole('searchbox').fill(CODE);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.goto('./#/seis-cultivos/4');
  await ready(page);
  await page.locator('#seis-cultivos.present tabla-ejes input').first().fill(CODE);
  await expect(page).toHaveURL(/seis-cultivos/);
  expect(await page.evaluate(() => 'robado' in window)).toBe(false);
  expect(await page.locator('img[src="x"], [onerror], [onload]').count()).toBe(0);
  expect(trouble).toEqual([]);
});
