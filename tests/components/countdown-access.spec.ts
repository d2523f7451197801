import { expect, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { currentId } from '../deck/open-deck.ts';
import { setState } from './open-component.ts';
import { ENDED, MINUTE, openCountdown, openStill, press, SENTENCE, SLIDE, time } from './open-countdown.ts';

for (const key of ['Enter', ' ']) {
  test(`«${key}» on a button presses it and the deck stays; a clicker still moves the deck`, async ({ page }) => {
    const element = await openStill(page);
    await element.getByRole('button', { name: 'Empezar' }).focus();
    await page.keyboard.press(key);
    await expect(element.getByRole('button', { name: 'Pausar' })).toBeFocused();
    expect(await currentId(page)).toBe(SLIDE);
    await page.keyboard.press('Tab');
    await page.keyboard.press(key);
    await expect(time(element)).toHaveText('11:00');
    expect(await currentId(page)).toBe(SLIDE);
    await page.keyboard.press('PageDown');
    expect(await currentId(page)).not.toBe(SLIDE);
    await page.keyboard.press('PageUp');
    await element.getByRole('button', { name: 'Pausar' }).focus();
    await page.keyboard.press('PageUp');
    expect(await currentId(page)).not.toBe(SLIDE);
  });
}

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [390, 844],
] as const) {
  test(`at ${width} x ${height} a finger finds both buttons`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const element = await openCountdown(page);
    for (const button of await element.getByRole('button').all()) {
      const missed = await button.evaluate((node) => {
        const box = node.getBoundingClientRect();
        const x = box.left + box.width / 2;
        const y = box.top + box.height / 2;
        const points = [-21.5, 21.5].flatMap((by) => [
          [x + by, y],
          [x, y + by],
        ]) as [number, number][];
        return points.filter(([left, top]) => document.elementFromPoint(left, top) !== node);
      });
      expect(missed, (await button.textContent()) ?? '').toEqual([]);
    }
  });
}

for (const forcedColors of ['none', 'active'] as const) {
  test(`axe finds nothing before, during and after, forced colours: ${forcedColors}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    const element = await openCountdown(page);
    expect(await faults(page, 'cuenta-regresiva'), 'before').toEqual([]);
    await press(element, 'Empezar');
    expect(await faults(page, 'cuenta-regresiva'), 'during').toEqual([]);
    await setState(element, { fin: String(Date.now() - 1_000) });
    await expect(element.locator('.cuenta-aviso')).toHaveText(ENDED);
    expect(await faults(page, 'cuenta-regresiva'), 'after').toEqual([]);
  });
}

test('on paper there is a sentence and nothing to press', async ({ page }) => {
  await page.goto(`./?print-pdf#/${SLIDE}?fin=${Date.now() + MINUTE}`);
  await expect(page.locator('html.arrancada')).toBeAttached();
  const element = page.locator(`.pdf-page #${SLIDE} cuenta-regresiva`);
  await expect(element).toHaveText(SENTENCE);
  await expect(element).toBeVisible();
  await expect(element.locator('button, [role], [aria-live]')).toHaveCount(0);
});

test('a reading that is printed while the clock runs shows the sentence and no clock', async ({ page }) => {
  await page.goto('./lectura.html');
  const element = page.locator(`#${SLIDE} cuenta-regresiva`);
  await element.scrollIntoViewIfNeeded();
  await press(element, 'Empezar');
  await page.emulateMedia({ media: 'print' });
  await expect(element.getByText(SENTENCE)).toBeVisible();
  await expect(element.locator('.cuenta-reloj')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the exercise says how long it takes, and nothing waits for a script', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('./');
    const element = page.locator(`#${SLIDE} cuenta-regresiva`);
    await expect(element).toHaveText(SENTENCE);
    await expect(element).toBeVisible();
    await expect(element.locator('button')).toHaveCount(0);
  });
});
