import { expect, test } from '@playwright/test';
import { allIds, currentId, openDeck, ready, shownSteps } from './open-deck.ts';

test('a link opens its slide and step', async ({ page }) => {
  await openDeck(page, '#/que-es-y-que-no-es-1/1');
  expect(await currentId(page)).toBe('que-es-y-que-no-es-1');
  expect(await shownSteps(page)).toBe(1);
  await openDeck(page, '#/que-es-y-que-no-es-2');
  await page.reload();
  await ready(page);
  expect(await currentId(page)).toBe('que-es-y-que-no-es-2');
  expect(await shownSteps(page)).toBe(0);
});

test('back and forward walk through the slides that were shown', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#\/treinta-estados$/);
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/#\/portada$/);
  await page.goBack();
  await expect.poll(() => currentId(page)).toBe('treinta-estados');
  await page.goBack();
  await expect.poll(() => currentId(page)).toBe('portada');
  await page.goForward();
  await expect.poll(() => currentId(page)).toBe('treinta-estados');
});

test('a step changes the address without filling the history', async ({ page }) => {
  await openDeck(page, '#/que-es-y-que-no-es-1');
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#\/que-es-y-que-no-es-1\/1$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an unknown or hostile address opens the first slide, a number beyond the last one the last', async ({ page }) => {
  const last = (await allIds(page)).at(-1);
  for (const [hash, id] of [
    ['#/no-existe', 'portada'],
    ['#/%E0%A4%A', 'portada'],
    ['#/"><img src=x onerror=alert(1)>', 'portada'],
    ['#/-5', 'portada'],
    ['#/99999', last],
  ] as const) {
    await page.goto('about:blank');
    await openDeck(page, hash);
    expect(await currentId(page), hash).toBe(id);
  }
});

test('the page is named after its slide and the workshop', async ({ page }) => {
  await openDeck(page, '#/co-construccion');
  await expect(page).toHaveTitle(/Taller de Gobierno Abierto Quintana Roo$/);
  await expect(page).toHaveTitle(/^Participación ciudadana/);
});
