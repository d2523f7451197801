import { expect, type Page, test } from '@playwright/test';
import { currentId, openDeck, ready } from '../deck/open-deck.ts';
import { fixture } from '../fixture-workshop.ts';
import { openTalk } from '../presenter/open-talk.ts';

const marks = (window: Page) => window.locator('.capa-tinta polyline');

async function drag(window: Page, from: [number, number], to: [number, number]) {
  await window.mouse.move(...from);
  await window.mouse.down();
  await window.mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
  await window.mouse.move(...to);
  await window.mouse.up();
}

test('a light goes with the mouse in the presenter window while L is held, at the same place on the projector', {
  tag: '@largo',
}, async ({ page }) => {
  const { deck, presenter } = await openTalk(page, '#/si-y-no');
  const picture = (await presenter.locator('.tablero-lamina').boundingBox())!;
  await presenter.mouse.move(picture.x + picture.width * 0.25, picture.y + picture.height * 0.5);
  await presenter.keyboard.down('l');
  await presenter.mouse.move(picture.x + picture.width * 0.5, picture.y + picture.height * 0.5);
  const light = deck.locator('.capa-luz.encendida');
  await expect(light).toBeVisible();
  await expect(async () => {
    const box = (await light.boundingBox())!;
    expect(Math.abs(box.x + box.width / 2 - 640)).toBeLessThan(5);
    expect(Math.abs(box.y + box.height / 2 - 360)).toBeLessThan(5);
  }).toPass();
  await presenter.keyboard.up('l');
  await expect(light).toHaveCount(0);
  expect(await currentId(deck)).toBe('si-y-no');
});

test('the first hold of L lights where the mouse has come to rest before, three times as large as a pointer', {
  tag: '@largo',
}, async ({ page }) => {
  await openDeck(page, '#/si-y-no');
  await page.mouse.move(600, 300);
  await page.keyboard.down('l');
  const light = page.locator('.capa-luz.encendida');
  await expect(light).toBeVisible();
  const { x, y, width, height } = (await light.boundingBox())!;
  expect([x + width / 2, y + height / 2].map(Math.round)).toEqual([600, 300]);
  expect(width).toBeGreaterThanOrEqual(66);
});

test('the first hold of L on the deck lights too, though its part still loads, and letting go puts it out', {
  tag: '@largo',
}, async ({ page }) => {
  await openDeck(page, '#/si-y-no');
  await page.keyboard.down('l');
  await expect(page.locator('.capa')).toBeAttached();
  await page.mouse.move(600, 300);
  const light = page.locator('.capa-luz.encendida');
  await expect(light).toBeVisible();
  await page.keyboard.up('l');
  await expect(light).toHaveCount(0);
});

test('marks are drawn in both windows, stay with their slide, reach a late window and are wiped away', {
  tag: '@largo',
}, async ({ page }) => {
  const { deck, presenter } = await openTalk(page, '#/si-y-no');
  await presenter.keyboard.press('d');
  await drag(presenter, [100, 100], [300, 200]);
  await expect(marks(deck)).toHaveCount(1);
  await deck.keyboard.press('d');
  await expect(deck.locator('.capa.lapiz')).toBeAttached();
  await drag(deck, [200, 500], [600, 500]);
  await expect(marks(presenter)).toHaveCount(2);
  await presenter.keyboard.press('End');
  await expect(marks(deck)).toHaveCount(0);
  // The address follows the slide; written before it does, it would change nothing.
  await expect(deck).toHaveURL(new RegExp(`#/${fixture.slides.at(-1)!.id}`));
  await deck.evaluate(() => {
    location.hash = '#/si-y-no';
  });
  await expect(marks(deck)).toHaveCount(2);
  await presenter.reload();
  await expect(marks(presenter)).toHaveCount(2);
  await deck.keyboard.press('c');
  await expect(marks(presenter)).toHaveCount(0);
  await expect(marks(deck)).toHaveCount(0);
});

test('Alt and a click bring a spot nearer, again or another slide puts it back', { tag: '@largo' }, async ({
  page,
}) => {
  const { deck, presenter } = await openTalk(page, '#/si-y-no');
  const width = () => deck.locator('section.lamina.present').evaluate((node) => node.getBoundingClientRect().width);
  expect(await width()).toBeCloseTo(1280, 0);
  const picture = (await presenter.locator('.tablero-lamina').boundingBox())!;
  const spot = { position: { x: picture.width * 0.8, y: picture.height * 0.8 }, modifiers: ['Alt' as const] };
  await presenter.locator('.tablero-lamina').click(spot);
  await expect.poll(width).toBeCloseTo(2560, 0);
  await presenter.locator('.tablero-lamina').click(spot);
  await expect.poll(width).toBeCloseTo(1280, 0);
  await presenter.locator('.tablero-lamina').click(spot);
  await expect.poll(width).toBeCloseTo(2560, 0);
  await presenter.keyboard.press('PageDown');
  await presenter.keyboard.press('PageDown');
  await expect.poll(width).toBeCloseTo(1280, 0);
});

test('marks are never printed', async ({ page }) => {
  await openDeck(page, '#/si-y-no');
  await page.keyboard.press('d');
  await expect(page.locator('.capa.lapiz')).toBeAttached();
  await drag(page, [200, 500], [600, 500]);
  await expect(marks(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.capa')).toBeHidden();
});

test('leaving the page asks first while presenting, and only then', { tag: '@largo' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await openDeck(page);
  await page.mouse.click(600, 650);
  await page.reload();
  await ready(page);
  expect(asked).toEqual([]);
  await page.mouse.click(600, 650);
  await page.keyboard.press('p');
  await expect(page.locator('html.presentando')).toBeAttached();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  // It lasts through a reload, and ends by its key.
  await expect(page.locator('html.presentando')).toBeAttached();
  await ready(page);
  await page.keyboard.press('p');
  await expect(page.locator('html.presentando')).toHaveCount(0);
  await page.reload();
  expect(asked).toHaveLength(1);
});

test('«back» while presenting turns to no old slide: it would leave, so it asks', { tag: '@largo' }, async ({
  page,
}) => {
  let asked = 0;
  page.on('dialog', (dialog) => {
    asked++;
    void dialog.dismiss();
  });
  await page.goto('./lectura.html');
  await page.goto('./?presentar');
  await ready(page);
  await expect(page.locator('html.presentando')).toBeAttached();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorX)).toBe('none');
  for (let step = 0; step < 3; step++) await page.keyboard.press('PageDown');
  const slide = await currentId(page);
  await expect(page).toHaveURL(new RegExp(`#/${slide}`));
  await page.evaluate(() => history.back());
  await expect.poll(() => asked).toBe(1);
  expect(await currentId(page)).toBe(slide);
});

test('?presentar asks to keep the screen awake, an ordinary page does not', { tag: '@largo' }, async ({ page }) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async (kind: string) => {
          asked.push(kind);
          return { release: async () => {} };
        },
      },
    });
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: string[] }).asked);
  await openDeck(page);
  expect(await asked()).toEqual([]);
  await page.goto('./?presentar');
  await ready(page);
  await expect.poll(asked).toEqual(['screen']);
});

test('a browser that throws instead of refusing to stay awake presents all the same', { tag: '@largo' }, async ({
  page,
}) => {
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request() {
          Object.assign(window, { asked: true });
          throw new TypeError('refused');
        },
      },
    });
  });
  await openDeck(page, '?presentar');
  await expect(page.locator('html.presentando')).toBeAttached();
  expect(await page.evaluate(() => 'asked' in window)).toBe(true);
  await page.keyboard.press('p');
  await expect(page.locator('html.presentando')).toHaveCount(0);
  expect(trouble).toEqual([]);
});

test('with two screens the deck fills the one that the presenter is not on', { tag: '@largo' }, async ({ page }) => {
  await page.addInitScript(() => {
    const here = { label: 'laptop' };
    const there = { label: 'proyector' };
    Object.defineProperty(screen, 'isExtended', { value: true });
    Object.assign(window, {
      getScreenDetails: async () => ({ currentScreen: here, screens: [here, there] }),
      filled: [],
    });
    Element.prototype.requestFullscreen = async (options?: FullscreenOptions & { screen?: { label: string } }) => {
      (window as unknown as { filled: unknown[] }).filled.push(options?.screen?.label);
    };
  });
  const filled = () => page.evaluate(() => (window as unknown as { filled: unknown[] }).filled);
  await openDeck(page);
  await page.keyboard.press('f');
  expect(await filled()).toEqual([undefined]);
  const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect(presenter.locator('.tablero-pantallas')).toContainText('Con dos pantallas');
  await page.bringToFront();
  await page.keyboard.press('f');
  await expect.poll(filled).toEqual([undefined, 'proyector']);
});
