import { expect, test } from '@playwright/test';
import { currentId, openDeck, ready } from '../deck/open-deck.ts';
import { setState, stateOf } from './open-component.ts';
import { awakeCountdown, ENDED, MINUTE, openCountdown, openStill, press, SLIDE, T, time } from './open-countdown.ts';

test('the clock runs second by second, is held, goes on and takes a minute more', async ({ page }) => {
  const element = await openStill(page);
  await expect(time(element)).toHaveText('10:00');
  await page.clock.runFor(5_000);
  await expect(time(element)).toHaveText('10:00');
  await press(element, 'Empezar');
  await page.clock.runFor(1_000);
  await expect(time(element)).toHaveText('9:59');
  await page.clock.runFor(2_500);
  await expect(time(element)).toHaveText('9:57');
  await press(element, 'Pausar');
  await page.clock.runFor(30_000);
  await expect(time(element)).toHaveText('9:57');
  await press(element, 'Seguir');
  await page.clock.runFor(500);
  await expect(time(element)).toHaveText('9:56');
  await press(element, '+1 min');
  await expect(time(element)).toHaveText('10:56');
  await page.clock.runFor(6_000);
  await expect(time(element)).toHaveText('10:50');
});

test('the end is said once, in words that are seen and politely heard; then it can go on or start anew', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openStill(page);
  const notice = element.locator('[aria-live="polite"]');
  await notice.evaluate((node) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(node.textContent ?? '')).observe(node, { childList: true });
  });
  await press(element, 'Empezar');
  await page.clock.runFor(10 * MINUTE - 1);
  await expect(time(element)).toHaveText('0:01');
  await expect(notice).toHaveText('');
  await page.clock.runFor(1);
  await expect(notice).toHaveText(ENDED);
  await expect(notice).toBeVisible();
  await expect(time(element)).toHaveText('0:00');
  await page.clock.runFor(5 * MINUTE);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([ENDED]);

  await press(element, '+1 min');
  await expect(notice).toHaveText('');
  await page.clock.runFor(15_000);
  await expect(time(element)).toHaveText('0:45');
  await page.clock.runFor(MINUTE);
  await press(element, 'Reiniciar');
  await expect(time(element)).toHaveText('10:00');
  expect(await stateOf(element)).toEqual({});
  await expect(element.getByRole('button', { name: 'Empezar' })).toBeVisible();
});

test('a reload and another window show the same time, running and held', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  await context.clock.install({ time: T });
  let element = await openCountdown(page);
  await press(element, 'Empezar');
  await expect.poll(() => page.url()).toContain('?fin=');
  const state = await stateOf(element);
  expect(Number(state.fin) - T).toBeGreaterThanOrEqual(10 * MINUTE);
  await context.clock.fastForward(4 * MINUTE);
  await page.reload();
  await ready(page);
  element = await awakeCountdown(page);
  expect(await stateOf(element)).toEqual(state);
  await expect(time(element)).toHaveText(/^5:5\d$/);

  await press(element, 'Pausar');
  await expect.poll(() => page.url()).toContain('?resta=');
  const held = await time(element).textContent();
  await context.clock.fastForward(20 * MINUTE);
  await page.reload();
  await ready(page);
  await expect(time(await awakeCountdown(page))).toHaveText(held!);
  const other = await context.newPage();
  await openDeck(other, new URL(page.url()).hash);
  await expect(time(await awakeCountdown(other))).toHaveText(held!);
});

test('an exercise that ended while the page was closed is ended, and an old bookmark starts anew', {
  tag: '@largo',
}, async ({ page }) => {
  await page.clock.install({ time: T });
  let element = await openCountdown(page, { fin: String(T - 5 * MINUTE) });
  await expect(element.locator('.cuenta-aviso')).toHaveText(ENDED);
  await page.goto('about:blank');
  element = await openCountdown(page, { fin: String(T - 24 * 60 * MINUTE) });
  await expect(time(element)).toHaveText('10:00');
  expect(await stateOf(element)).toEqual({});
});

test('a state that is given is shown and told to nobody; one that a person made is told', { tag: '@largo' }, async ({
  page,
}) => {
  const element = await openStill(page);
  const told = await page.evaluateHandle(() => {
    const states: unknown[] = [];
    document.addEventListener('estado', (event) => states.push((event as CustomEvent).detail));
    return states;
  });
  const fin = String(T + 4 * MINUTE);
  await setState(element, { fin });
  await setState(element, { fin });
  await expect(time(element)).toHaveText('3:00');
  await page.clock.runFor(5_000);
  expect(await told.jsonValue()).toEqual([]);
  await press(element, 'Pausar');
  expect(await told.jsonValue()).toEqual([{ resta: String(3 * MINUTE - 5_000) }]);
  for (const value of [undefined, null, 7, [], { fin: 'x' }, { fin: 7 }, { fin: '9'.repeat(20) }, { resta: '-1' }]) {
    await setState(element, value);
    expect(await stateOf(element), JSON.stringify(value)).toEqual({});
  }
});

test('it runs on while another slide is on show, without drawing', { tag: '@largo' }, async ({ page }) => {
  const element = await openStill(page);
  await press(element, 'Empezar');
  await element.evaluate((node) => {
    const drawn = { count: 0 };
    Object.assign(window, { drawn });
    new MutationObserver(() => drawn.count++).observe(node, { subtree: true, childList: true, characterData: true });
  });
  const drawn = () => page.evaluate(() => (window as unknown as { drawn: { count: number } }).drawn.count);
  await page.clock.runFor(3_000);
  expect(await drawn()).toBe(3);
  await page.keyboard.press('PageDown');
  expect(await currentId(page)).not.toBe(SLIDE);
  const before = await drawn();
  await page.clock.runFor(2 * MINUTE);
  // The slide's own changes may each draw once; 120 seconds draw nothing.
  expect((await drawn()) - before).toBeLessThan(5);
  await page.keyboard.press('PageUp');
  await expect(time(element)).toHaveText('7:57');
});

test('in the overview and on a black screen nothing starts it', { tag: '@largo' }, async ({ page }) => {
  const element = await openCountdown(page);
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toBeAttached();
  // Nothing in a slide answers there; the slide does.
  await element.getByRole('button', { name: 'Empezar' }).click({ force: true });
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  expect(await stateOf(element)).toEqual({});
  await element.getByRole('button', { name: 'Empezar' }).focus();
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reveal.paused')).toHaveCount(0);
  expect(await stateOf(element)).toEqual({});
});

// As tests/components/all.spec.ts says of the others of its class.
test('a copy works, and so does the element after it was moved', { tag: '@largo' }, async ({ page }) => {
  const element = await openStill(page);
  await setState(element, { fin: String(T + 4 * MINUTE) });
  await element.evaluate((node) => {
    const parent = node.parentElement!;
    const copy = node.cloneNode(true);
    node.remove();
    parent.append(copy);
    parent.append(copy);
  });
  await expect(time(element)).toHaveText('3:00');
  await expect(element.getByRole('button')).toHaveCount(2);
  await press(element, '+1 min');
  await expect(time(element)).toHaveText('4:00');
});
