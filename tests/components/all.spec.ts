import { expect, test } from '@playwright/test';
import { currentId, openDeck } from '../deck/open-deck.ts';
import {
  addressState,
  awake,
  hashOf,
  interactive,
  openComponent,
  picture,
  setState,
  stateOf,
} from './open-component.ts';

for (const component of interactive) {
  const { tag, slide, steps, state, stop } = component;

  test.describe(tag, () => {
    test('a clicker tells all steps forwards and backwards; the same step is the same picture from anywhere', {
      tag: '@largo',
    }, async ({ page }) => {
      const element = await openComponent(page, component);
      const pictures = [await picture(element)];
      for (let step = 1; step <= steps; step++) {
        await page.keyboard.press('PageDown');
        await expect(element).toHaveAttribute('data-paso', String(step));
        pictures.push(await picture(element));
      }
      expect(new Set(pictures.slice(0, steps).map((each) => each.join())).size).toBe(steps);
      for (let step = steps - 1; step >= 0; step--) {
        await page.keyboard.press('PageUp');
        await expect(element).toHaveAttribute('data-paso', String(step));
        expect(await picture(element), `step ${step} backwards`).toEqual(pictures[step]);
      }
      // From the slide before: nothing shown yet. From the slide after: everything.
      await page.keyboard.press('PageUp');
      expect(await currentId(page)).not.toBe(slide);
      await page.keyboard.press('PageDown');
      expect(await picture(await awake(page, component, 0)), 'from before').toEqual(pictures[0]);
      for (let step = 0; step <= steps; step++) await page.keyboard.press('PageDown');
      if ((await currentId(page)) !== slide) await page.keyboard.press('PageUp');
      expect(await picture(await awake(page, component, steps)), 'from after').toEqual(pictures[steps]);
      await page.goto('about:blank');
      expect(await picture(await openComponent(page, component, 2)), 'by its address').toEqual(pictures[2]);
    });

    test('the overview and a black screen leave it as it was, and take its keys and clicks meanwhile', {
      tag: '@largo',
    }, async ({ page }) => {
      const element = await openComponent(page, component, 2, state);
      await expect.poll(() => stateOf(element)).toEqual(state);
      const before = await picture(element);
      await element.locator(stop).first().focus();
      await page.keyboard.press('b');
      await expect(page.locator('.reveal.paused')).toBeAttached();
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.reveal.paused')).toHaveCount(0);
      await page.keyboard.press('o');
      await expect(page.locator('.reveal.overview')).toBeAttached();
      await page.keyboard.press('Enter');
      await expect(page.locator('.reveal.overview')).toHaveCount(0);
      await element.locator(stop).first().blur();
      await expect(element).toHaveAttribute('data-paso', '2');
      expect(await stateOf(element)).toEqual(state);
      expect(await picture(element)).toEqual(before);
      await page.keyboard.press('o');
      await expect(page.locator('.reveal.overview')).toBeAttached();
      // Nothing in a slide answers there; the slide does.
      await element.click({ force: true });
      await expect(page.locator('.reveal.overview')).toHaveCount(0);
      expect(await currentId(page), 'a click means the slide').toBe(slide);
      expect(await stateOf(element), 'and not what is in it').toEqual(state);
      await element.locator(stop).first().focus();
      await page.keyboard.press('o');
      await page.keyboard.press('ArrowUp');
      expect(await currentId(page)).not.toBe(slide);
    });

    test('the address keeps the selection through a reload and gives it to another window', { tag: '@largo' }, async ({
      page,
      context,
    }) => {
      const element = await openComponent(page, component, 1, state);
      await expect.poll(() => stateOf(element)).toEqual(state);
      await expect.poll(() => addressState(page)).toEqual(state);
      const selected = await picture(element);
      await page.reload();
      const again = await awake(page, component, 1);
      await expect.poll(() => stateOf(again)).toEqual(state);
      expect(await picture(again), 'after a reload').toEqual(selected);

      const other = await context.newPage();
      const twin = await openComponent(other, component, 1);
      const told = await twin.evaluateHandle((node) => {
        const events: unknown[] = [];
        node.addEventListener('estado', (event) => events.push(event));
        return events;
      });
      await setState(twin, await stateOf(again));
      await setState(twin, await stateOf(again));
      expect(await picture(twin), 'in another window').toEqual(selected);
      expect(await told.evaluate((events) => events.length), 'a given state is not told again').toBe(0);
      await setState(twin, {});
      expect(await stateOf(twin)).toEqual({});
    });

    test('values that nobody could have chosen are ignored', { tag: '@largo' }, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const [key] = Object.keys(state) as [string];
      const bad = ['<img src=x onerror=alert(1)>', '"]', '__proto__', '99999', '', '\u202e'];
      const element = await openComponent(page, component, 0, { [key]: bad[0]!, ['__proto__']: 'x', otra: 'y' });
      const clean = await picture(element);
      await expect.poll(() => addressState(page)).toEqual({});
      for (const value of bad) {
        await setState(element, { [key]: value, anio: value, orden: value, eje: value });
        expect(await stateOf(element), value).toEqual({});
      }
      for (const value of [undefined, null, 7, 'x', [], { [key]: { toString: 1 } }, { [key]: 7 }]) {
        await setState(element, value);
        expect(await stateOf(element), JSON.stringify(value)).toEqual({});
      }
      expect(await picture(element)).toEqual(clean);
      expect(errors).toEqual([]);
    });

    test('a copy works, and so does the element after it was moved', { tag: '@largo' }, async ({ page }) => {
      const element = await openComponent(page, component, 2, state);
      await expect.poll(() => stateOf(element)).toEqual(state);
      const before = await picture(element);
      await element.evaluate((node) => {
        const parent = node.parentElement!;
        const copy = node.cloneNode(true) as HTMLElement;
        node.replaceWith(copy);
        // As reveal.js does: out of the page, in again, twice.
        const aside = document.createElement('div');
        aside.append(copy);
        parent.append(copy);
        parent.append(copy);
      });
      await expect(element).toHaveCount(1);
      await expect(element).toHaveAttribute('data-paso', '2');
      expect(await stateOf(element)).toEqual(state);
      expect(await picture(element)).toEqual(before);
      // Once and only once: one press, one change.
      await element.locator(stop).first().focus();
      await page.keyboard.press('Escape');
      expect(await stateOf(element)).toEqual({});
      await page.keyboard.press('PageDown');
      await expect(element).toHaveAttribute('data-paso', '3');
    });
  });
}

test('no component has an id inside', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page);
  for (const component of interactive) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hashOf(component));
    await expect(page.locator(`#${component.slide}.present ${component.tag}[data-paso]`)).toBeVisible();
    await expect(page.locator(`${component.tag} [id]`)).toHaveCount(0);
  }
});
