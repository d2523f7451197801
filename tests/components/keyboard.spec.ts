import { expect, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { currentId } from '../deck/open-deck.ts';
import { addressState, inTurn, interactive, map, openComponent, picture, setState, stateOf } from './open-component.ts';

for (const component of interactive) {
  const { slide, state, stop, sentence } = component;
  const region = '[aria-live="polite"]';

  test.describe(component.tag, () => {
    test('the picture is one tab stop, left and come back to where one was; arrows, Home and End move inside it and not the deck', {
      tag: inTurn(5, component),
    }, async ({ page }) => {
      const element = await openComponent(page, component, 1);
      const items = '.marca, thead .tabla-ordena, .tabla-abre, .mapa-entidades path';
      await expect(element.locator(items).and(element.locator('[tabindex="0"]'))).toHaveCount(1);
      const stopNow = element.locator(stop).first();
      await stopNow.focus();
      const visited = new Set<string>();
      const focused = () =>
        page.evaluate(() => document.activeElement?.outerHTML.slice(0, 400).replace(/ (tabindex|data-)\S+/g, '') ?? '');
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End']) {
        await page.keyboard.press(key);
        visited.add(await focused());
        expect(await element.evaluate((node) => node.contains(document.activeElement)), key).toBe(true);
        await expect(element.locator(items).and(element.locator('[tabindex="0"]')), key).toHaveCount(1);
      }
      expect(visited.size).toBeGreaterThanOrEqual(3);
      const last = await page.evaluateHandle(() => document.activeElement);
      await page.keyboard.press('Tab');
      expect(await last.evaluate((node) => node === document.activeElement)).toBe(false);
      await page.keyboard.press('Shift+Tab');
      expect(await last.evaluate((node) => node === document.activeElement)).toBe(true);
      expect(await currentId(page)).toBe(slide);
      await expect(element).toHaveAttribute('data-paso', '1');
      expect(await stateOf(element)).toEqual({});
    });

    test('Enter and the space bar select and say so; Escape clears, then leaves, and the deck stays', {
      tag: inTurn(6, component),
    }, async ({ page }) => {
      const element = await openComponent(page, component, 0);
      await element.locator(stop).first().focus();
      await page.keyboard.press('End');
      const [name] = Object.keys(state) as [string];
      for (const key of ['Enter', ' ']) {
        await page.keyboard.press(key);
        await expect.poll(() => stateOf(element), key).toHaveProperty(name);
        await expect.poll(() => addressState(page)).toEqual(await stateOf(element));
        await expect(element.locator(region)).toHaveText(/\p{L}.{20,}\./su);
        await page.keyboard.press('Escape');
        expect(await stateOf(element), key).toEqual({});
        await expect.poll(() => addressState(page)).toEqual({});
        expect(await element.evaluate((node) => node.contains(document.activeElement))).toBe(true);
      }
      await page.keyboard.press('Escape');
      expect(await element.evaluate((node) => node.contains(document.activeElement))).toBe(false);
      await expect(page.locator('.reveal.overview')).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(page.locator('.reveal.overview')).toBeAttached();
    });

    test('PageDown and PageUp move the deck from every place inside', { tag: '@largo' }, async ({ page }) => {
      const element = await openComponent(page, component, 0);
      const places = element.locator('input, button:not([aria-disabled="true"]), [tabindex="0"]');
      let tried = 0;
      for (const place of await places.all()) {
        if (!(await place.isVisible())) continue;
        await place.focus();
        await page.keyboard.press('PageDown');
        await expect(element, await place.evaluate((node) => node.outerHTML.slice(0, 80))).toHaveAttribute(
          'data-paso',
          '1',
        );
        await page.keyboard.press('PageUp');
        await expect(element).toHaveAttribute('data-paso', '0');
        tried++;
      }
      expect(tried).toBeGreaterThanOrEqual(1);
    });

    test('a step ends the selection, in the address too, and is said in a sentence', { tag: '@largo' }, async ({
      page,
    }) => {
      const plain = await picture(await openComponent(page, component, 2));
      await page.goto('about:blank');
      const element = await openComponent(page, component, 1);
      // On the map the chosen year ends; the chosen entity may stay while the years go by.
      await setState(element, component === map ? { anio: '2019' } : state);
      await expect.poll(() => stateOf(element)).not.toEqual({});
      await page.keyboard.press('PageDown');
      await expect(element).toHaveAttribute('data-paso', '2');
      expect(await stateOf(element)).toEqual({});
      await expect.poll(() => addressState(page)).toEqual({});
      expect(await picture(element)).toEqual(plain);
      await expect(element.locator(region)).toHaveText(/\p{L}.{15,}/su);
    });

    test('the focus is seen, with forced colours too, and so is what is selected', { tag: '@largo' }, async ({
      page,
    }) => {
      const element = await openComponent(page, component, 1);
      for (const forcedColors of ['none', 'active'] as const) {
        await page.emulateMedia({ forcedColors });
        const before = await picture(element);
        await element.locator(stop).first().focus();
        await page.keyboard.press('End');
        const after = await picture(element);
        expect(after.filter((line) => !before.includes(line)).length, forcedColors).toBeGreaterThan(0);
        await page.keyboard.press('Enter');
        await page.mouse.move(0, 0);
        await element.locator(stop).first().blur();
        const selected = await picture(element);
        expect(selected.filter((line) => !before.includes(line)).length, `${forcedColors}, selected`).toBeGreaterThan(
          0,
        );
        await setState(element, {});
      }
    });

    test('axe finds nothing while it is stepped, selected and focused', { tag: '@largo' }, async ({ page }) => {
      const element = await openComponent(page, component, 2);
      await element.locator(stop).first().focus();
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await expect.poll(() => stateOf(element)).not.toEqual({});
      // Of the slide: the page around it is looked at in tests/deck/accessibility.spec.ts.
      expect(await faults(page, 'section.present .componente')).toEqual([]);
    });

    test('selecting by its address shows what a person would have selected', { tag: '@largo' }, async ({ page }) => {
      const element = await openComponent(page, component, 0, state);
      await expect.poll(() => stateOf(element)).toEqual(state);
      const given = await picture(element);
      await page.goto('about:blank');
      const again = await openComponent(page, component, 0);
      const [value] = Object.values(state) as [string];
      const item = again.locator(
        `.marca[data-hecho="${value}"], tr[data-tema="${value}"] .tabla-abre, .mapa-entidades [data-clave="${value}"]`,
      );
      await item.focus();
      await page.keyboard.press('Enter');
      await expect(again.locator(region)).toHaveText(sentence);
      await item.blur();
      expect(await picture(again)).toEqual(given);
    });
  });
}
