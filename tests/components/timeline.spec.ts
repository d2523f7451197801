import { expect, test } from '@playwright/test';
import { openDeck } from '../deck/open-deck.ts';
import { addressState, openComponent, setState, stateOf, timeline } from './open-component.ts';

test('a chosen fact shows its date in words, what happened, its sources and what the slide says', async ({ page }) => {
  const element = await openComponent(page, timeline);
  // Its dot and its name can be pressed, and what lies between doesn't count.
  const name = element.locator('[data-hecho="comite-coordinador"].marca .blanco').last();
  await name.click();
  const card = element.locator('.hecho[data-actual]');
  await expect(card).toHaveCount(1);
  await expect(card.getByText('marzo de 2019', { exact: true })).toBeVisible();
  await expect(card.getByText('SFP, INAI y NOSC crean el Comité Coordinador')).toBeVisible();
  await expect(card.getByText('La lámina dice 2020.')).toBeVisible();
  await expect(card.getByRole('link', { name: /^Fuente \d+$/ })).toBeVisible();
  await name.click();
  expect(await stateOf(element)).toEqual({});
});

test('every fact can be chosen by itself, its card is whole, and its date is in words', async ({ page }) => {
  const element = await openComponent(page, timeline);
  const ids = await element
    .locator('.marca')
    .evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset.hecho!));
  expect(ids.length).toBe(24);
  const cut: string[] = [];
  for (const evento of ids) {
    await setState(element, { evento });
    const card = element.locator('.hecho[data-actual]');
    await expect(card).toHaveAttribute('data-hecho', evento);
    await expect(card.locator('.cuando > :first-child')).toHaveText(/^\p{L}*\s?.*\d{4}/u);
    const problem = await card.evaluate((node) => {
      const frame = node.closest('.ficha')!.getBoundingClientRect();
      const parts = [...node.querySelectorAll('time, .cuando > *, .que > *, .fuentes-de-figura')];
      const boxes = parts.map((part) => part.getBoundingClientRect());
      const outside = boxes.some(
        (box) => box.top < frame.top - 1 || box.bottom > frame.bottom + 1 || box.right > frame.right,
      );
      const unseen = boxes.some((box) => box.width < 2);
      return `${outside ? 'runs out of the card ' : ''}${unseen ? 'has a part that is not shown' : ''}`;
    });
    if (problem) cut.push(`${evento} ${problem}`);
  }
  expect(cut).toEqual([]);
});

test('each step tells its era with a title and a short text, and dims the others', async ({ page }) => {
  const element = await openComponent(page, timeline);
  const titles: string[] = [];
  for (let step = 1; step <= timeline.steps; step++) {
    await page.keyboard.press('PageDown');
    await expect(element).toHaveAttribute('data-paso', String(step));
    const story = element.locator('.relato[data-actual]');
    await expect(story).toBeVisible();
    titles.push((await story.locator('strong').textContent())!);
    expect((await story.locator('.suceso').textContent())!.length).toBeGreaterThan(40);
    const lit = await element.locator('.marca:not([data-atenuada])').count();
    expect(lit).toBeGreaterThan(0);
    expect(lit).toBeLessThan(24);
  }
  expect(titles).toEqual([
    'Fundación',
    'Reforma y segundo plan',
    'Primeros estados',
    'Tercer plan y ruptura',
    'Comité y cuarto plan',
    'Quintana Roo en OGP',
  ]);
});

test('facts stand in true date order, and the arrows walk in it', async ({ page }) => {
  const element = await openComponent(page, timeline);
  const middles = await element.locator('.marca').evaluateAll((marks) =>
    marks.map((mark) => {
      const box = mark.querySelector('.cursor')!.getBoundingClientRect();
      return box.left;
    }),
  );
  expect(middles.every((x, index) => index === 0 || x >= middles[index - 1]! - 12)).toBe(true);
  await element.locator('.marca[tabindex="0"]').focus();
  const seen = [];
  for (let press = 0; press < 24; press++) {
    seen.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.hecho));
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(seen).size).toBe(24);
  expect(seen[0]).toBe('fundacion-ogp');
});

test('every mark that differs from the slide has its sign, and the legend explains it, in text and not by colour', async ({
  page,
}) => {
  const element = await openComponent(page, timeline);
  const differing = await element.locator('.hecho:has(.discrepa)').count();
  expect(differing).toBeGreaterThanOrEqual(5);
  const signs = await element.locator('.dibujo').evaluate((svg) => (svg.textContent!.match(/◆/g) ?? []).length);
  expect(signs).toBe(differing);
  await expect(element.getByText('la lámina dice otra cosa')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(element.getByText('la lámina dice otra cosa')).toBeVisible();
});

test('every fact is as large as a finger needs, or is reached another way', async ({ page }) => {
  const element = await openComponent(page, timeline);
  const small = await element.locator('.marca').evaluateAll((marks) =>
    marks
      .filter((mark) =>
        [...mark.querySelectorAll('.blanco')].every((target) => {
          const box = target.getBoundingClientRect();
          return Math.min(box.width, box.height) < 24;
        }),
      )
      .map((mark) => (mark as unknown as HTMLElement).dataset.hecho),
  );
  expect(small).toEqual([]);
});

test('a finger chooses a fact on a turned phone, and the address keeps it', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openDeck(page, '#/linea-de-tiempo');
  await page.locator('linea-de-tiempo[data-paso]').waitFor();
  await page.locator('linea-de-tiempo .marca[data-hecho="plan-3"] .blanco').last().tap();
  await expect(page.locator('.hecho[data-actual]')).toHaveAttribute('data-hecho', 'plan-3');
  await expect.poll(() => addressState(page)).toEqual({ evento: 'plan-3' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(page.locator('.hecho[data-actual]')).toHaveAttribute('data-hecho', 'plan-3');
  await context.close();
});
