import { expect, test } from '@playwright/test';
import { allIds, currentId, openDeck, ready, shownSteps } from './open-deck.ts';

test('a link opens its slide and step', async ({ page }) => {
  await openDeck(page, '#/si-y-no/1');
  expect(await currentId(page)).toBe('si-y-no');
  expect(await shownSteps(page)).toBe(1);
  await openDeck(page, '#/para-que-sirve');
  await page.reload();
  await ready(page);
  expect(await currentId(page)).toBe('para-que-sirve');
  expect(await shownSteps(page)).toBe(0);
});

test('an address that mail, a tracker or a hand has bent opens its slide and is made right', { tag: '@largo' }, async ({
  page,
}) => {
  const id = (await allIds(page))[4]!;
  for (const bent of [
    `##${id}`,
    `#%23/${id}`,
    `#/${id.toUpperCase()}`,
    `#/${id}#xtor=1`,
    `#${id};s=1`,
    `#!/${id})`,
    `#/?${id}`,
    `?utm_source=x%23/${id}`,
  ]) {
    await page.goto('about:blank');
    await openDeck(page, bent);
    expect(await currentId(page), bent).toBe(id);
    await expect(page).toHaveURL(new RegExp(`#/${id}$`));
  }
});

test('back and forward walk through the slides that were shown', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page);
  const last = (await allIds(page)).at(-1)!;
  await page.keyboard.press('End');
  await expect(page).toHaveURL(new RegExp(`#/${last}$`));
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/#\/bienvenida$/);
  await page.goBack();
  await expect.poll(() => currentId(page)).toBe(last);
  await page.goBack();
  await expect.poll(() => currentId(page)).toBe('bienvenida');
  await page.goForward();
  await expect.poll(() => currentId(page)).toBe(last);
});

test('a step changes the address without filling the history', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page, '#/si-y-no');
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#\/si-y-no\/1$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('an unknown or hostile address opens the first slide, a number beyond the last one the last', {
  tag: '@largo',
}, async ({ page }) => {
  const last = (await allIds(page)).at(-1);
  for (const [hash, id] of [
    ['#/no-existe', 'bienvenida'],
    ['#/%E0%A4%A', 'bienvenida'],
    ['#/"><img src=x onerror=alert(1)>', 'bienvenida'],
    ['#/-5', 'bienvenida'],
    ['#/99999', last],
  ] as const) {
    await page.goto('about:blank');
    await openDeck(page, hash);
    expect(await currentId(page), hash).toBe(id);
  }
});

test('the page is named after its slide and the workshop', async ({ page }) => {
  await openDeck(page, '#/quien-riega');
  await expect(page).toHaveTitle(/Taller de huertos escolares Oaxaca$/);
  await expect(page).toHaveTitle(/^Tres preguntas del riego/);
});
