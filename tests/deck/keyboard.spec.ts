import { expect, test } from '@playwright/test';
import { allIds, currentId, openDeck } from './open-deck.ts';

test('arrows, Space, Home and End move the deck', async ({ page }) => {
  await openDeck(page);
  const ids = await allIds(page);
  const pressed: [string, string | undefined][] = [
    ['ArrowRight', ids[1]],
    ['ArrowDown', ids[2]],
    ['Space', ids[3]],
    ['ArrowLeft', ids[2]],
    ['ArrowUp', ids[1]],
    ['Shift+Space', ids[0]],
    ['End', ids.at(-1)],
    ['Home', ids[0]],
  ];
  for (const [key, id] of pressed) {
    await page.keyboard.press(key);
    expect(await currentId(page), key).toBe(id);
  }
});

test('Space and Enter on a focused button press it and do not move the deck', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page);
  const menu = page.locator('.herramientas details');
  await menu.locator('summary').focus();
  await page.keyboard.press('Space');
  await expect(menu).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ayuda: teclas' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(menu).not.toHaveAttribute('open');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await currentId(page)).toBe('bienvenida');
});

test('PageDown from a clicker moves the deck even while a button has the focus', async ({ page }) => {
  await openDeck(page);
  await page.getByRole('button', { name: 'Siguiente' }).focus();
  await page.keyboard.press('PageDown');
  expect(await currentId(page)).toBe('preparar');
});

// What is pressed on a slide: a button of the timeline, a state, an eje of the table, the clock, and a tool of the page.
for (const [id, what] of [
  ['treinta-anos', 'button:not([aria-disabled="true"]):visible'],
  ['mapa-de-huertos', 'button:visible'],
  ['seis-cultivos', 'button:visible'],
  ['ejercicio-de-mesa', 'button:visible'],
] as const)
  test(`what a pointer has chosen on «${id}» gives the keys back: Space and Enter go on with the deck`, {
    tag: '@largo',
  }, async ({ page }) => {
    await openDeck(page, `#/${id}`);
    const slide = page.locator('section.lamina.present:not(.stack)');
    await slide.locator(what).first().click();
    const place = () => page.evaluate(() => document.querySelectorAll('.fragment.visible').length + location.hash);
    const before = await place();
    await page.keyboard.press('Space');
    await expect.poll(place).not.toBe(before);
    const after = await place();
    await page.keyboard.press('Enter');
    await expect.poll(place).not.toBe(after);
  });

for (const [key, ...tag] of [['b'], ['.', '@largo']] as const) {
  test(`«${key}» blanks the screen and any key brings the same slide back`, { tag }, async ({ page }) => {
    await openDeck(page, '#/que-es-la-composta');
    await page.keyboard.press(key);
    await expect(page.locator('.reveal.paused')).toBeAttached();
    await expect(page.locator('.anuncio')).toHaveText(/Pantalla en negro/);
    await page.keyboard.press('PageDown');
    await expect(page.locator('.reveal.paused')).toHaveCount(0);
    expect(await currentId(page)).toBe('que-es-la-composta');
  });
}

test('«?» opens a help panel in Spanish with the keys that work', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Ayuda: teclas' });
  await expect(help).toBeVisible();
  for (const line of [
    'Siguiente paso o lámina',
    'Pantalla completa',
    'Vista general de las láminas',
    'Primera lámina',
  ]) {
    await expect(help.getByText(line)).toBeVisible();
  }
  await page.keyboard.press('ArrowRight');
  expect(await currentId(page)).toBe('bienvenida');
});

test('a digit opens the index and Enter goes to the slide of that number', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('1');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  expect(await currentId(page)).toBe((await allIds(page))[11]);
});

test('part of a title, without accents, finds the slide', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('g');
  await page.getByRole('searchbox').fill('pagina oculta');
  const results = page.getByRole('dialog').getByRole('listitem');
  await expect(results).toHaveCount(0);
  await page.getByRole('searchbox').fill('pagina libre');
  await expect(results).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await currentId(page)).toBe('pagina-libre');
});

test('Escape and O open the overview; arrows and Enter choose a slide in it', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal.overview')).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  expect(await currentId(page)).toBe('cuatro-manos');
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toBeAttached();
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
});

test('«F» fills the screen', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => Boolean(document.fullscreenElement))).toBe(true);
});

test('typing in a field never moves the deck', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page, '#/que-es-la-composta');
  await page.keyboard.press('g');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('b o f . ');
  await expect(field).toHaveValue('b o f . ');
  await expect(page.locator('.reveal.paused, .reveal.overview')).toHaveCount(0);
  await page.keyboard.press('Escape');
  expect(await currentId(page)).toBe('que-es-la-composta');
});

test('a key pressed right after a panel has closed is not lost on the field that was in it', { tag: '@largo' }, async ({
  page,
}) => {
  await openDeck(page);
  await page.keyboard.press('g');
  await expect(page.getByRole('searchbox')).toBeFocused();
  // As Escape does, and the next key in the same frame.
  await page.evaluate(() => {
    document.querySelector('dialog')?.close();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('dialog', { name: 'Ayuda: teclas' })).toBeVisible();
});
