import { expect, type Page, test } from '@playwright/test';
import { faults } from './axe.ts';
import { allIds, currentId, openDeck } from './open-deck.ts';

/** Where each slide stands in the overview. */
function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('section.lamina')].map((slide) => {
      const { x, y, width } = slide.getBoundingClientRect();
      return width > 0 ? `${Math.round(x)} ${Math.round(y)}` : 'nowhere';
    }),
  );
}

for (const [hash, ...tag] of [['#/'], ['#/treinta-anos/3', '@largo'], ['#/mapa-de-huertos', '@largo']] as const) {
  test(`the overview shows every slide in a place of its own, opened at once from «${hash}»`, { tag }, async ({
    page,
  }) => {
    await openDeck(page, hash);
    await page.keyboard.press('o');
    await expect(page.locator('.reveal.overview')).toBeAttached();
    const all = await places(page);
    expect(all).toHaveLength((await allIds(page)).length);
    expect(all).not.toContain('nowhere');
    expect(new Set(all).size).toBe(all.length);
  });
}

test('axe finds nothing in the overview, whatever slide it starts from; a click chooses, and all answers again after it', {
  tag: '@largo',
}, async ({ page }) => {
  await openDeck(page, '#/mapa-de-huertos/2');
  await expect(page.locator('.present mapa-ejercicios')).toHaveAttribute('data-paso', '2');
  const inert = () => page.locator('section.lamina > [inert]').count();
  expect(await inert()).toBe(0);
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toBeAttached();
  for (const key of ['PageUp', 'PageUp']) {
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press(key);
  }
  const other = page.locator('.stack.present > .lamina:not(.present)').first();
  const id = await other.getAttribute('id');
  await other.click({ position: { x: 20, y: 20 } });
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  expect(await currentId(page)).toBe(id);
  expect(await inert()).toBe(0);
});

test('Home, End and the index work in the overview, and the deck goes on from there', { tag: '@largo' }, async ({
  page,
}) => {
  await openDeck(page, '#/treinta-anos/3');
  const ids = await allIds(page);
  for (const key of ['End', 'Home']) {
    await page.keyboard.press('o');
    await expect(page.locator('.reveal.overview')).toBeAttached();
    await page.keyboard.press(key);
    expect(new Set(await places(page)).size).toBe(ids.length);
    await page.keyboard.press(key === 'End' ? 'ArrowLeft' : 'ArrowRight');
    const chosen = await currentId(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('.reveal.overview')).toHaveCount(0);
    await expect(page.locator('section.lamina.present')).toBeVisible();
    expect(await currentId(page)).toBe(chosen);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    expect(await currentId(page)).toBe(chosen);
  }
});

test('a number and Enter typed at once go to that slide, however slowly the index comes', { tag: '@largo' }, async ({
  page,
}) => {
  await page.route('**/assets/index-panel-*.js', async (route) => {
    // After the keys: the index is asked for by the first of them.
    await page.waitForFunction(() => (window as unknown as { typed?: boolean }).typed);
    await route.continue();
  });
  await openDeck(page);
  await page.evaluate(() => {
    for (const key of ['2', '1', 'Enter'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    Object.assign(window, { typed: true });
  });
  const ids = await allIds(page);
  await expect.poll(() => currentId(page)).toBe(ids[20]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Escape takes back a panel that is still to come, and the keys after it are the deck’s', {
  tag: '@largo',
}, async ({ page }) => {
  const last = (await allIds(page)).at(-1)!;
  for (const [key, part] of [
    ['i', 'notes-panel'],
    ['?', 'help-panel'],
    ['g', 'index-panel'],
  ] as const) {
    let send = () => {};
    const wait = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route(`**/${part}*.js`, async (route) => {
      await wait;
      await route.continue();
    });
    await page.goto('about:blank');
    await openDeck(page);
    for (const pressed of [key, 'Escape', 'End']) await page.keyboard.press(pressed);
    await expect.poll(() => currentId(page), key).toBe(last);
    const came = page.waitForResponse((response) => response.url().includes(part));
    send();
    await (await came).finished();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await expect(page.getByRole('dialog'), key).toHaveCount(0);
  }
});

test('in the overview next is the next slide, whatever column it stands in, and chapters are named', {
  tag: '@largo',
}, async ({ page }) => {
  await openDeck(page, '#/si-y-no');
  const ids = await allIds(page);
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toBeAttached();
  const from = ids.indexOf('si-y-no');
  for (const by of [1, 2, 3]) {
    await page.keyboard.press('PageDown');
    expect(await currentId(page)).toBe(ids[from + by]);
  }
  await page.keyboard.press('PageUp');
  expect(await currentId(page)).toBe(ids[from + 2]);
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('.slides > .stack')].map((stack) => {
      const { content, display } = getComputedStyle(stack, '::before');
      return `${content} ${display}`;
    }),
  );
  expect(names).toContain('"Sembrar y medir" block');
  // Whatever had the focus before: the skip link, say.
  await page.locator('.saltar').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  expect(await currentId(page)).toBe(ids[from + 2]);
});
