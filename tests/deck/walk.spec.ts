import { expect, test } from '@playwright/test';
import { allIds, currentId, openDeck, shownSteps } from './open-deck.ts';
import { swipe } from './swipe.ts';

test.describe('as published', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a clicker alone shows every slide in order, forwards and backwards, asks no other host for anything and leaves the console empty', {
    tag: '@largo',
  }, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await openDeck(page);
    for (const key of ['i', 'g', '?']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    const ids = await allIds(page);
    const walk = async (key: string) => {
      const seen = [await currentId(page)];
      for (let press = 0; press < 200; press++) {
        const before = await shownSteps(page);
        await page.keyboard.press(key);
        const id = await currentId(page);
        if (seen.at(-1) !== id) seen.push(id);
        else if ((await shownSteps(page)) === before) break;
      }
      return seen;
    };
    expect(await walk('PageDown')).toEqual(ids);
    expect(await walk('PageUp')).toEqual([...ids].reverse());
    expect(foreign).toEqual([]);
    expect(messages).toEqual([]);
  });
});

test('next after going back is the next slide, not the place where a chapter was left', async ({ page }) => {
  await openDeck(page, '#/en-numeros');
  const ids = await allIds(page);
  const opener = ids.indexOf('sembrar');
  for (let press = 0; press < 10 && (await currentId(page)) !== ids[opener - 1]; press++)
    await page.keyboard.press('ArrowLeft');
  expect(await currentId(page)).toBe(ids[opener - 1]);
  await page.keyboard.press('ArrowRight');
  expect(await currentId(page)).toBe('sembrar');
});

test('500 fast key presses end where they must', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page);
  const farthest = await page.evaluate(() => {
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (let i = 0; i < 250; i++) press('PageDown');
    const { id } = document.querySelector('.slides section.lamina.present:not(.stack)')!;
    for (let i = 0; i < 250; i++) press('PageUp');
    return id;
  });
  expect(farthest).toBe((await allIds(page)).at(-1));
  expect(await currentId(page)).toBe('bienvenida');
});

test('a swipe moves one slide', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openDeck(page);
  await swipe(page, { x: 600, y: 200 }, { x: -300, y: 0 });
  await expect.poll(() => currentId(page)).toBe('preparar');
  await context.close();
});

test('slides give way to each other in 200 ms, to none of them late: keys pressed meanwhile count', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openDeck(page);
  await expect(page.locator('.reveal.en-marcha')).toBeAttached();
  const fading = await page.evaluate(() => {
    const press = () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
      return document.getAnimations().filter(({ effect }) => effect?.getTiming().duration === 200);
    };
    const fading = press().map(({ effect }) => ((effect as KeyframeEffect).target as Element).id);
    press();
    press();
    return fading;
  });
  const ids = await allIds(page);
  expect(fading).toContain(ids[1]);
  expect(await currentId(page)).toBe(ids[3]);
});
