import { expect, test } from '@playwright/test';
import { hashOf, timeline } from '../components/open-component.ts';
import { MINUTE, openStill, press, T, time } from '../components/open-countdown.ts';
import { allIds, currentId, openDeck } from '../deck/open-deck.ts';
import { openTalk } from '../presenter/open-talk.ts';
import { randomFrom } from '../random-from.ts';
import { watchTrouble } from './watch-trouble.ts';

test('a component that throws leaves its table on the slide and the other components at work', async ({ page }) => {
  await page.addInitScript((tag) => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name: string, element: CustomElementConstructor, options?: ElementDefinitionOptions) => {
      if (name === tag) {
        element.prototype.connectedCallback = () => {
          throw new Error('estropeado');
        };
      }
      define(name, element, options);
    };
  }, timeline.tag);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openDeck(page, hashOf(timeline, 3, timeline.state));
  await expect(page.locator(`#${timeline.slide}.present svg`).first()).toBeVisible();
  await expect(page.locator(`#${timeline.slide}.present`)).toContainText('Primer huerto');
  await expect.poll(() => errors).toContain('estropeado');
  await page.keyboard.press('End');
  const last = (await allIds(page)).at(-1)!;
  await expect.poll(() => currentId(page)).toBe(last);
  await page.evaluate(() => {
    location.hash = '#/mapa-de-huertos/5?entidad=31';
  });
  await expect(page.locator('.present .mapa-ficha')).toContainText('Yucatán');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(errors.filter((each) => each !== 'estropeado')).toEqual([]);
});

test('1,000 fast presses of all kinds of keys leave a deck that obeys', async ({ page }) => {
  const trouble = watchTrouble(page);
  await openDeck(page);
  const keys = ['PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End', ' ', ...'b.ig?o7', 'Escape'];
  const random = randomFrom(20210325);
  const presses = Array.from({ length: 1000 }, () => keys[Math.floor(random() * keys.length)]!);
  await page.evaluate((all) => {
    for (const key of all) {
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }),
      );
    }
  }, presses);
  // Whatever is open now closes, and the deck goes where it is sent.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 500 });
    await page.keyboard.press('Home');
    expect(await currentId(page)).toBe('bienvenida');
    await page.keyboard.press('PageDown');
    expect(await currentId(page)).toBe('preparar');
    await expect(page.locator('.reveal.paused, .reveal.overview')).toHaveCount(0, { timeout: 500 });
  }).toPass();
  expect(trouble).toEqual([]);
});

test('after 300 changes of size and turns of a tablet the same slide fills the screen', async ({ page }) => {
  const trouble = watchTrouble(page);
  await openDeck(page, '#/mapa-de-huertos/3');
  for (let turn = 0; turn < 300; turn++) {
    const [width, height] = turn % 2 ? [500 + turn, 900] : [1280 - turn, 600 + (turn % 7) * 20];
    await page.setViewportSize({ width: width!, height: height! });
    await page.evaluate(() => window.dispatchEvent(new Event('orientationchange')));
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  const slide = page.locator('section.lamina.present:not(.stack)');
  await expect.poll(async () => (await slide.boundingBox())!.width).toBeCloseTo(1280, -1);
  expect(await currentId(page)).toBe('mapa-de-huertos');
  await expect(page).toHaveURL(/#\/mapa-de-huertos\/3/);
  expect(trouble).toEqual([]);
});

test('a tab that slept for an hour wakes with the right time on its clocks', async ({ page, context }) => {
  const element = await openStill(page);
  await press(element, 'Empezar');
  await expect(time(element)).toHaveText(/^(10:00|9:5\d)$/);
  const session = await context.newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.clock.setFixedTime(T + 61 * MINUTE);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await page.clock.resume();
  await expect(element).toContainText('Se acabó el tiempo');
});

test('a clock set back or forward in the middle of a talk shows times that make sense', async ({ page, context }) => {
  await context.clock.install({ time: T });
  const { presenter } = await openTalk(page);
  const trouble = watchTrouble(presenter);
  await presenter.getByRole('button', { name: 'Empezar' }).click();
  await presenter.clock.runFor('05:00');
  for (const shift of [-2 * 60, 48 * 60, -24 * 60, 1]) {
    await presenter.clock.setSystemTime(T + shift * MINUTE);
    await presenter.clock.runFor('00:02');
    const shown = (await presenter.locator('.tablero').innerText()).replace(/\s+/g, ' ');
    expect(shown, `${shift} minutes`).not.toMatch(/NaN|Infinity|undefined|-\d\d:\d\d|Invalid/);
    await expect(presenter.locator('.reloj-transcurrido')).toHaveText(/^\d\d:\d\d:\d\d$/);
  }
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => currentId(page)).toBe('preparar');
  expect(trouble).toEqual([]);
});

test('two talks at once in one browser do not move each other', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  const first = await openTalk(one);
  const second = await openTalk(two, '#/que-es-la-composta');
  await first.presenter.keyboard.press('PageDown');
  await expect.poll(() => currentId(one)).toBe('preparar');
  expect(await currentId(two)).toBe('que-es-la-composta');
  await second.presenter.keyboard.press('Home');
  await expect.poll(() => currentId(two)).toBe('bienvenida');
  expect(await currentId(one)).toBe('preparar');
});
