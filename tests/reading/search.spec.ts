import { expect, test } from '@playwright/test';
import { openReadingPage, placeOf } from './open-reading-page.ts';

const results = 'dialog .busqueda-lista a';

test('typing finds slides, notes, context, abbreviations and sources, without accents and with typos', async ({
  page,
}) => {
  await openReadingPage(page);
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Buscar en el taller' });
  const field = search.getByRole('searchbox');
  await expect(field).toBeFocused();
  for (const [typed, kind, title] of [
    ['lombrizes', 'Lámina', 'Composta: definición'],
    ['bosque basura', 'Nota de quien facilita', 'Composta: definición'],
    ['frio casi', 'Contexto', 'Composta: definición'],
    ['sigla RHEV', 'Sigla', 'RHEV'],
    ['padron', 'Fuente', 'Padrón'],
  ] as const) {
    await field.fill(typed);
    const found = search
      .locator('li')
      .filter({ hasText: kind })
      .filter({ hasText: new RegExp(title, 'i') });
    await expect(found.first(), typed).toBeVisible();
  }
  // What the slide itself says comes before what is said about it.
  await field.fill('un almacigo paso a paso');
  await expect(search.locator('li').first()).toContainText('Lámina');
  await field.fill('bitacora');
  await expect(search.locator('mark').first()).toHaveText(/^bitácora$/i);
  await expect(search.getByRole('status')).toHaveText(/^\d+ resultados\./);
  await field.fill('xilófono');
  await expect(search.getByRole('status')).toHaveText(/^Nada con «xilófono»/);
});

test('by keyboard alone: arrows to a result, Enter to go there with the words marked, back to where one was', {
  tag: '@largo',
}, async ({ page }) => {
  await openReadingPage(page, '#que-es-la-composta');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tres abuelas');
  await expect(page.locator(results).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const marked = await page.evaluate(() =>
    [...CSS.highlights.get('hallado')!].map((range) => [
      String(range),
      (range as Range).getBoundingClientRect().top > 0 && (range as Range).getBoundingClientRect().bottom < innerHeight,
    ]),
  );
  expect(marked.map(([word]) => word)).toContain('abuelas');
  expect(marked[0]![1]).toBe(true);
  await page.goBack();
  await expect.poll(() => placeOf(page)).toBe('que-es-la-composta');
});

test('Escape closes the search, the words are still there when it opens again, and a field of the page keeps its slash', {
  tag: '@largo',
}, async ({ page }) => {
  await openReadingPage(page, '#mapa-de-huertos');
  await page
    .getByRole('navigation', { name: 'Contenido' })
    .getByRole('button', { name: 'Buscar en el taller' })
    .click();
  await page.keyboard.type('huerto');
  await expect(page.locator(results).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Buscar entidad' }).fill('a');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('huerto');
});

test('a search that comes slowly is taken back by Escape, and words and Enter typed before it is there go to what they find', {
  tag: '@largo',
}, async ({ page }) => {
  let send = () => {};
  const wait = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/search-dialog-*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await openReadingPage(page);
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('qué es la composta');
  await page.keyboard.press('Enter');
  send();
  await expect.poll(() => placeOf(page)).toBe('que-es-la-composta');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a key that is held opens, chooses or presses once, and scrolls on', { tag: '@largo' }, async ({ page }) => {
  const hold = async (key: string) => {
    for (let repeat = 0; repeat < 6; repeat++) await page.keyboard.down(key);
    await page.keyboard.up(key);
  };
  await page.addInitScript(() => {
    Object.assign(window, { shared: 0 });
    Object.defineProperty(navigator, 'share', {
      value: async () => {
        (window as unknown as { shared: number }).shared++;
      },
    });
  });
  await openReadingPage(page);
  const field = page.getByRole('dialog').getByRole('searchbox');
  await page.locator('[data-accion="buscar"]:visible').first().focus();
  await hold('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('riego');
  await expect(page.locator('.busqueda-lista li').first()).toBeVisible();
  // The search closes at once: what still comes of the key opens nothing.
  await hold('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.locator('[data-accion="compartir"]').first().focus();
  await hold('Enter');
  expect(await page.evaluate(() => (window as unknown as { shared: number }).shared)).toBe(1);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const before = await page.evaluate(() => scrollY);
  await hold(' ');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 1000);
});
