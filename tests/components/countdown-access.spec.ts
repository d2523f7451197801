import { expect, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { currentId } from '../deck/open-deck.ts';
import { openReadingPage } from '../reading/open-reading-page.ts';
import { setState } from './open-component.ts';
import { ENDED, MINUTE, openCountdown, openStill, press, SENTENCE, SLIDE, time } from './open-countdown.ts';

test('Enter and the space bar on a button press it and the deck stays; a clicker still moves the deck', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openStill(page);
  await element.getByRole('button', { name: 'Empezar' }).focus();
  await page.keyboard.press('Enter');
  await expect(element.getByRole('button', { name: 'Pausar' })).toBeFocused();
  await page.keyboard.press(' ');
  await expect(element.getByRole('button', { name: 'Empezar' })).toBeFocused();
  await page.keyboard.press(' ');
  await expect(element.getByRole('button', { name: 'Pausar' })).toBeFocused();
  expect(await currentId(page)).toBe(SLIDE);
  await page.keyboard.press('Tab');
  for (const [key, minutes] of [
    ['Enter', '11:00'],
    [' ', '12:00'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(time(element)).toHaveText(minutes);
  }
  expect(await currentId(page)).toBe(SLIDE);
  await page.keyboard.press('PageDown');
  expect(await currentId(page)).not.toBe(SLIDE);
  await page.keyboard.press('PageUp');
  await element.getByRole('button', { name: 'Pausar' }).focus();
  await page.keyboard.press('PageUp');
  expect(await currentId(page)).not.toBe(SLIDE);
});

test('at every size of window a finger finds both buttons', { tag: '@largo' }, async ({ page }) => {
  const element = await openCountdown(page);
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const missed = () =>
      element.getByRole('button').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const box = button.getBoundingClientRect();
          const x = box.left + box.width / 2;
          const y = box.top + box.height / 2;
          const points = [-21.5, 21.5].flatMap((by) => [
            [x + by, y],
            [x, y + by],
          ]) as [number, number][];
          return points.some(([left, top]) => document.elementFromPoint(left, top) !== button)
            ? button.textContent
            : [];
        }),
      );
    await expect.poll(missed, `${width} x ${height}`).toEqual([]);
  }
});

test('in the reading no word of the clock is split and nothing lies on another, in letters twice as large too', {
  tag: '@largo',
}, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('taller / lectura:letra', '4'));
  for (const letter of ['4', '']) {
    await openReadingPage(page, `#${SLIDE}`);
    if (!letter) await page.evaluate(() => document.documentElement.removeAttribute('data-letra'));
    const clock = page.locator('cuenta-regresiva').first();
    await clock.scrollIntoViewIfNeeded();
    await expect(clock.locator('.cuenta-tiempo')).toBeVisible();
    for (const width of [320, 390, 600, 768, 1000, 1100, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const wrong = await clock.evaluate((root) => {
        const found: string[] = [];
        const around = root.getBoundingClientRect();
        const boxes: DOMRect[] = [];
        for (const part of root.querySelectorAll('.cuenta-frase, .cuenta-tiempo, button')) {
          const text = [...part.childNodes].find((node) => node.nodeType === 3)!;
          for (const { index, 0: word } of text.nodeValue!.matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (range.getClientRects().length > 1) found.push(`«${word}» is split`);
          }
          const range = document.createRange();
          range.selectNodeContents(text);
          const box = (part.matches('button') ? part : range).getBoundingClientRect();
          if (box.left < around.left || box.right > around.right || box.top < around.top || box.bottom > around.bottom)
            found.push(`«${part.textContent}» leaves the box`);
          for (const other of boxes)
            if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
              found.push(`«${part.textContent}» lies on another`);
          boxes.push(box);
        }
        return found;
      });
      expect(wrong, `${width} px, ${letter || 'usual'}`).toEqual([]);
    }
  }
});

test('axe finds nothing before, during and after, with forced colours too', { tag: '@largo' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const element = await openCountdown(page);
  const expectNoFault = async (when: string) => {
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      expect(await faults(page, 'cuenta-regresiva'), `${when}, forced colours: ${forcedColors}`).toEqual([]);
    }
  };
  await expectNoFault('before');
  await press(element, 'Empezar');
  await expectNoFault('during');
  await setState(element, { fin: String(Date.now() - 1_000) });
  await expect(element.locator('.cuenta-aviso')).toHaveText(ENDED);
  await expectNoFault('after');
});

test('on paper there is a sentence and nothing to press', { tag: '@largo' }, async ({ page }) => {
  await page.goto(`./?print-pdf#/${SLIDE}?fin=${Date.now() + MINUTE}`);
  await expect(page.locator('html.arrancada')).toBeAttached();
  const element = page.locator(`.pdf-page #${SLIDE} cuenta-regresiva`);
  await expect(element).toHaveText(SENTENCE);
  await expect(element).toBeVisible();
  await expect(element.locator('button, [role], [aria-live]')).toHaveCount(0);
});

test('a reading that is printed while the clock runs shows the sentence and no clock', { tag: '@largo' }, async ({
  page,
}) => {
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
  test('the exercise says how long it takes, and nothing waits for a script', { tag: '@largo' }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('./');
    const element = page.locator(`#${SLIDE} cuenta-regresiva`);
    await expect(element).toHaveText(SENTENCE);
    await expect(element).toBeVisible();
    await expect(element.locator('button')).toHaveCount(0);
  });
});

test('among text each button has its word in one line, in a column of any width', { tag: '@largo' }, async ({
  page,
}) => {
  await openReadingPage(page, `#${SLIDE}`);
  const buttons = page.locator('cuenta-regresiva').first().getByRole('button');
  await expect(buttons.first()).toHaveText('Empezar');
  // Some systems draw letters a little wider.
  await page.addStyleTag({ content: 'cuenta-regresiva button { letter-spacing: 0.02em }' });
  for (const width of [320, 390, 600, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const lines = await buttons.evaluateAll((all) =>
      all.map((button) => {
        const words = document.createRange();
        words.selectNodeContents(button);
        return new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines, `${width} px`).toEqual(lines.map(() => 1));
  }
});
