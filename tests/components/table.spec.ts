import { expect, type Locator, test } from '@playwright/test';
import { addressState, openComponent, setState, stateOf, table } from './open-component.ts';

const GIVEN = ['compostaje', 'lombrices', 'lluvia', 'riego', 'mercado', 'semillas'];
const BY_DATE = ['compostaje', 'semillas', 'lluvia', 'riego', 'mercado', 'lombrices'];

/** Topics of the rows on show, from the top. */
async function topics(element: Locator): Promise<string[]> {
  const rows = await element.locator('tbody tr').all();
  const shown = await Promise.all(
    rows.map(async (row) => ((await row.isVisible()) ? ((await row.getAttribute('data-tema')) ?? '') : '')),
  );
  return shown.filter(Boolean);
}

/** A colour of styles/tokens.css as the browser writes it. */
function colour(element: Locator, token: string): Promise<string> {
  return element.evaluate((node, name) => {
    const probe = node.appendChild(document.createElement('i'));
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);
}

test('all of it is legible at once: six whole problem texts at 20 px or more', async ({ page }) => {
  const element = await openComponent(page, table);
  expect(await topics(element)).toEqual(GIVEN);
  for (const text of await element.locator('.tabla-problema-texto, .tabla-tema-texto').all()) {
    await expect(text).toBeInViewport({ ratio: 1 });
    expect(await text.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize))).toBeGreaterThanOrEqual(
      20,
    );
  }
});

test('a heading sorts by date, again downwards, and says it with aria-sort and in words', async ({ page }) => {
  const element = await openComponent(page, table);
  const head = element.getByRole('columnheader', { name: 'Mesa' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(await topics(element)).toEqual(BY_DATE);
  await expect.poll(() => addressState(page)).toEqual({ orden: 'fecha' });
  await expect(element.locator('.tabla-aviso')).toContainText('En orden de fecha');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(await topics(element)).toEqual([...BY_DATE].reverse());
  await expect(element.locator('th[aria-sort]:not([aria-sort="none"])')).toHaveCount(1);
  await element.getByRole('columnheader', { name: 'Eje', exact: true }).getByRole('button').click();
  expect(await topics(element)).toEqual(GIVEN);
  expect(await stateOf(element)).toEqual({});
});

test('sorted rows still belong to their eje', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, table, 0, { orden: 'fecha' });
  await expect.poll(() => topics(element)).toEqual(BY_DATE);
  const row = element.locator('tr[data-tema="semillas"]');
  await expect(row.locator('xpath=ancestor::tbody').getByText('Desarrollo de la Cooperativa Escolar')).toBeVisible();
  // Each row says the whole name of its eje, and the table is no higher for it.
  const names = element.locator('tbody .tabla-eje');
  await expect(names).toHaveCount(6);
  for (const name of await names.all()) {
    await expect(name).toHaveText(/^Eje \d \p{L}.{20,}/u);
    expect((await name.locator('.tabla-eje-nombre').boundingBox())!.width).toBeGreaterThan(60);
  }
  const footer = (await page.locator(`#${table.slide} .pie`).boundingBox())!;
  const grid = (await element.getByRole('table').boundingBox())!;
  expect(grid.y + grid.height).toBeLessThan(footer.y - 4);
});

test('focus shows as a ring of 3 px that stands out from what is around it', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, table, 0, { eje: 'eje-1', tema: 'compostaje' });
  await expect.poll(() => stateOf(element)).toHaveProperty('tema');
  const [head, sol, mar] = [
    await colour(element, '--tinta'),
    await colour(element, '--sol'),
    await colour(element, '--mar'),
  ];
  await expect(element.locator('thead th').first()).toHaveCSS('background-color', head);
  await page.keyboard.press('Tab');
  for (const place of [
    '[data-filtra][tabindex="0"]',
    '[data-filtra][aria-pressed="true"]',
    'input',
    'thead .tabla-ordena',
  ]) {
    const control = element.locator(place).first();
    await control.focus();
    await expect(control).toBeFocused();
    await expect(control, place).toHaveCSS('outline', `${sol} solid 3px`);
    // Whole: nothing of it hangs over the head's edge onto white.
    const ring = await control.evaluate((node) => {
      const { outlineOffset } = getComputedStyle(node);
      const out = 3 + Number.parseFloat(outlineOffset);
      const [box, bar] = [node, node.closest('.tabla-marco')!.querySelector('thead th')!].map((each) =>
        each.getBoundingClientRect(),
      );
      return Math.min(box!.top - out - bar!.top, bar!.bottom - box!.bottom - out);
    });
    expect(ring, place).toBeGreaterThanOrEqual(-0.5);
  }
  // A row whose card covers it: the card carries the ring.
  await element.locator('[data-abierta] .tabla-abre').focus();
  await expect(element.locator('.tabla-ficha')).toHaveCSS('outline', `${mar} solid 3px`);
  await page.keyboard.press('Escape');
  await expect(element.locator('tr[data-tema="compostaje"] .tabla-abre')).toHaveCSS('outline', `${mar} solid 3px`);
});

test('a filter shows one eje and a second press all of them', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, table);
  const second = element.getByRole('button', { name: /^Eje 2/ });
  await second.click();
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  expect(await topics(element)).toEqual(['lluvia', 'riego']);
  await expect(element.locator('.tabla-aviso')).toHaveText('2 de 6 temas.');
  await expect.poll(() => addressState(page)).toEqual({ eje: 'eje-2' });
  await second.click();
  expect(await topics(element)).toEqual(GIVEN);
  await expect.poll(() => addressState(page)).toEqual({});
});

test('the search finds words without their accents, marks nothing wrongly and says when there is nothing', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, table);
  const field = element.getByRole('searchbox', { name: 'Buscar en la tabla' });
  await field.fill('CAPTACION');
  expect(await topics(element)).toEqual(['lluvia']);
  await field.fill('economic');
  expect(await topics(element)).toContain('lluvia');
  await field.fill('xyz <b>');
  expect(await topics(element)).toEqual([]);
  await expect(element.locator('.tabla-nada')).toHaveText('Ningún tema contiene «xyz <b>».');
  await expect(element.locator('.tabla-aviso')).toHaveText('Ningún tema contiene «xyz <b>».');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  expect(await topics(element)).toEqual(GIVEN);
});

test('typing in the search never moves the deck', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, table);
  await element.getByRole('searchbox').focus();
  await page.keyboard.type('b o f 3 ');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reveal.paused, .reveal.overview, dialog[open]')).toHaveCount(0);
  await expect(element).toHaveAttribute('data-paso', '0');
  await expect(page).toHaveURL(new RegExp(table.slide));
});

test('a row opens by keyboard to its whole text and context, dims the rest, and arrows turn to the next', async ({
  page,
}) => {
  const element = await openComponent(page, table);
  const row = element.locator('tr[data-tema="compostaje"]');
  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  const card = element.getByRole('group', { name: 'Preparar la composta' });
  await expect(card).toBeVisible();
  await expect(card.getByText('Mesa del lunes 21 de agosto de 2023.')).toBeVisible();
  await expect(card.getByText('le falta un sustantivo')).toBeVisible();
  await expect(row.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  await expect(element.locator('tbody tr[data-tenue]')).toHaveCount(5);
  await page.keyboard.press('ArrowDown');
  await expect(element.getByRole('group', { name: 'Lograr una cama' })).toBeVisible();
  await expect.poll(() => addressState(page)).toEqual({ tema: 'lombrices' });
  await element.getByRole('button', { name: 'Cerrar' }).click();
  await expect(element.locator('.tabla-ficha')).toBeHidden();
});

test('every open card stays inside the slide', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, table);
  for (const tema of GIVEN) {
    await setState(element, { tema });
    await expect(element.locator('.tabla-ficha')).toBeInViewport({ ratio: 1 });
    const { bottom, footer } = await page.evaluate(() => ({
      bottom: document.querySelector('.present .tabla-ficha')!.getBoundingClientRect().bottom,
      footer: document.querySelector('section.lamina.present .pie')!.getBoundingClientRect().top,
    }));
    expect(bottom, tema).toBeLessThanOrEqual(footer);
  }
});

test('it is a true table: caption, scopes and six rows for a screen reader', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, table);
  const grid = element.getByRole('table', { name: /^3 ejes y 6 temas/ });
  await expect(grid).toBeVisible();
  await expect(grid.getByRole('columnheader')).toHaveCount(4);
  await expect(grid.locator('th[scope="col"]')).toHaveCount(4);
  await expect(grid.locator('th[scope="row"]')).toHaveCount(6);
  await expect(grid.locator('th[scope="rowgroup"]')).toHaveCount(3);
});

test('paper gets everything as given, whatever is on the screen', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, table, 0, { orden: 'fecha-desc', eje: 'eje-2' });
  await expect.poll(() => topics(element)).toHaveLength(2);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await topics(element)).toEqual(GIVEN);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await topics(element)).toEqual(['riego', 'lluvia']);
});
