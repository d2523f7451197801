import { expect, test } from '@playwright/test';
import { allIds } from './open-deck.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all slides can be read one below the other, with notes and context', async ({ page }) => {
    await page.goto('./');
    let bottom = -1;
    for (const id of await allIds(page)) {
      const slide = page.locator(`[id="${id}"]`);
      await expect(slide).toBeVisible();
      const box = (await slide.boundingBox())!;
      expect(box.y, id).toBeGreaterThanOrEqual(bottom - 1);
      bottom = box.y + box.height;
    }
    await expect(page.getByText('que decide el grupo')).toBeVisible();
    await expect(page.getByText('dos semanas después de este taller')).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });

  test('nothing scrolls sideways, on a phone and on a desk', { tag: '@largo' }, async ({ page }) => {
    await page.goto('./');
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const edges = await page
        .locator('.lamina, .lamina .cuerpo > *, .lamina h2, .lamina svg')
        .evaluateAll((boxes) => boxes.map((box) => box.getBoundingClientRect().right));
      expect(edges.length).toBeGreaterThan(50);
      expect(Math.max(...edges), `${width} px`).toBeLessThanOrEqual(width + 1);
    }
  });
});

test('without its script the presenter’s page says so and has no dead buttons', { tag: '@largo' }, async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./presentador.html');
  await expect(page.getByText('necesita JavaScript')).toBeVisible();
  await expect(page.getByRole('link', { name: 'la presentación' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('when the script fails to load, the text is there all the same', { tag: '@largo' }, async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('html.js')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Composta' })).toBeVisible();
});

test('when the style sheet cannot be had, the text is there with a sentence, and no program', {
  tag: '@largo',
}, async ({ page }) => {
  await page.route('**/*.css', (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '' }));
  // A browser may tell of it only after the program: here it never does.
  await page.addInitScript(() =>
    addEventListener(
      'error',
      (event) => event.target instanceof HTMLLinkElement && event.stopImmediatePropagation(),
      true,
    ),
  );
  for (const name of ['./', './lectura.html', './presentador.html']) {
    await page.goto(name, { waitUntil: 'load' });
    await expect(page.locator('.sin-programa'), name).toBeVisible();
    await expect(page.locator('html:is(.js, .arrancada)'), name).toHaveCount(0);
    // What is no figure, such as an icon or the code to scan, has its size in itself.
    const tall = await page
      .locator('svg:not(figure svg)')
      .evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().height));
    expect(Math.max(0, ...tall), name).toBeLessThan(300);
  }
});

test('a program that runs before its style sheet is there waits for it', { tag: '@largo' }, async ({ page }) => {
  const alter = (address: string, change: (text: string) => string) =>
    page.route(address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  // Some browsers hold no module back for a style sheet.
  await alter('**/lectura.html', (html) => html.replace('type="module"', '$& async'));
  await alter('**/lectura-*.js', (code) => `${code}\ndocument.documentElement.dataset.corrido = '';`);
  await page.route('**/lectura-*.css', async (route) => {
    await expect(page.locator('html[data-corrido]')).toBeAttached();
    await expect(page.locator('html.programa')).toHaveCount(0);
    await route.continue();
  });
  await page.goto('./lectura.html');
  await expect(page.locator('html.js.programa')).toBeAttached();
  await expect(page.locator('.sin-programa')).toBeHidden();
});

test('when a panel fails to load, the deck says so and goes on', { tag: '@largo' }, async ({ page }) => {
  // From the start: panels are fetched ahead once the page has come.
  await page.route('**/help-panel*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('html.arrancada')).toBeAttached();
  await page.keyboard.press('?');
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#\/preparar$/);
});

test('a panel whose style sheet did not come is not shown without it, and comes when asked for again', {
  tag: '@largo',
}, async ({ page }) => {
  await page.route('**/dialog*.css', (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('html.arrancada')).toBeAttached();
  await page.keyboard.press('?');
  await expect(page.getByRole('alert')).toContainText('No se pudo cargar');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.unroute('**/dialog*.css');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
});
