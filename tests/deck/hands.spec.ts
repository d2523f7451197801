import { expect, type Page, test } from '@playwright/test';
import { allIds, currentId, openDeck } from './open-deck.ts';
import { swipe } from './swipe.ts';

const middle = { x: 640, y: 360 };

async function hold(page: Page, key: string) {
  for (let repeat = 0; repeat < 6; repeat++) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('one finger draws one stroke with the pen and turns no slide; two draw nothing; enlarged, one finger moves the view', {
    tag: '@largo',
  }, async ({ page }) => {
    const [, , third = ''] = await allIds(page);
    await openDeck(page, `#/${third}`);
    const strokes = page.locator('.capa-tinta polyline');
    const scale = () => page.evaluate(() => visualViewport?.scale ?? 1);
    const left = () => page.evaluate(() => Math.round(visualViewport?.pageLeft ?? 0));
    const session = await page.context().newCDPSession(page);
    await page.keyboard.press('d');
    await expect(page.locator('.capa.lapiz')).toBeAttached();
    for (const [index, by] of [
      { x: -300, y: 0 },
      { x: 300, y: 0 },
      { x: 0, y: -300 },
      { x: 0, y: 300 },
    ].entries()) {
      await swipe(page, middle, by);
      await expect(strokes).toHaveCount(index + 1);
      expect(await currentId(page)).toBe(third);
    }
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    await touch('touchStart', [[500, 300]]);
    await touch('touchStart', [
      [500, 300],
      [700, 400],
    ]);
    for (let part = 1; part <= 10; part++)
      await touch('touchMove', [
        [500 - part * 15, 300],
        [700 + part * 15, 400],
      ]);
    await touch('touchEnd', []);
    await expect.poll(scale).toBeGreaterThan(1.2);
    await expect(strokes).toHaveCount(4);

    await page.keyboard.press('d');
    await expect(page.locator('.capa.lapiz')).toHaveCount(0);
    await expect(page.locator('html[data-prevent-swipe]')).toBeAttached();
    const before = await left();
    await swipe(page, middle, { x: -150, y: 0 });
    await expect.poll(left).toBeGreaterThan(before + 30);
    expect(await currentId(page)).toBe(third);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await expect(page.locator('html[data-prevent-swipe]')).toHaveCount(0);
    await swipe(page, middle, { x: -150, y: 0 });
    await expect.poll(() => currentId(page)).not.toBe(third);
  });
});

test('a held key switches once, an arrow goes on, and F5 loads nothing anew while presenting', {
  tag: '@largo',
}, async ({ page }) => {
  await openDeck(page);
  const frame = page.locator('.reveal');
  for (const key of ['b', '.']) {
    await hold(page, key);
    await expect(frame).toHaveClass(/paused/);
    await hold(page, key);
    await expect(frame).not.toHaveClass(/paused/);
  }
  await hold(page, 'o');
  await expect(frame).toHaveClass(/overview/);
  await hold(page, 'Escape');
  await expect(frame).not.toHaveClass(/overview/);
  await hold(page, 'p');
  await expect(page.locator('html.presentando')).toBeAttached();
  await hold(page, 'd');
  await expect(page.locator('.capa.lapiz')).toBeAttached();
  await hold(page, 'd');
  await expect(page.locator('.capa.lapiz')).toHaveCount(0);
  // What it opens is not typed into.
  for (const key of ['g', '1']) {
    await hold(page, key);
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue(key === '1' ? '1' : '');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('o');
  const loaded = await page.evaluate(() => performance.timeOrigin);
  for (const key of ['F5', 'Shift+F5', 'Control+F5', 'Control+r']) await page.keyboard.press(key);
  await expect(frame).not.toHaveClass(/overview/);
  await hold(page, 'ArrowRight');
  expect(await currentId(page)).not.toBe((await allIds(page))[1]);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  await hold(page, 'p');
  await expect(page.locator('html.presentando')).toHaveCount(0);
});

test('Ctrl+F, Ctrl+G and F3 find words of far slides, Ctrl+S leads to the file with all; paper and a saved copy say where all are', {
  tag: '@largo',
}, async ({ page }) => {
  await openDeck(page);
  const field = page.locator('dialog input');
  for (const key of ['Control+f', 'Control+g', 'F3']) {
    await page.keyboard.press(key);
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
  }
  await page.keyboard.press('Control+s');
  await expect(page.locator('dialog a[download="taller.html"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('pulse Ctrl+P')).toBeVisible();
  await expect(page.locator('.reveal, .herramientas').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: null });
  const saved = await page.content();
  await page.route('**/*.js', (route) => route.abort());
  await page.route('**/guardada.html', (route) => route.fulfill({ contentType: 'text/html', body: saved }));
  await page.goto('./guardada.html');
  await expect(page.getByText('taller.html')).toBeVisible();
});
