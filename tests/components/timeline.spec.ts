import { expect, type Locator, test } from '@playwright/test';
import { openDeck } from '../deck/open-deck.ts';
import type { Timeline } from '../../src/components/timeline/schema.ts';
import { addressState, hashOf, openComponent, setState, specOf, stateOf, timeline } from './open-component.ts';
import { openReading } from './open-reading.ts';

const spec = specOf<Timeline>(timeline.slide);
const facts = [...spec.eventos, ...spec.periodos];

test('a chosen fact shows its date in words, what happened, its sources and what the slide says', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, timeline);
  // Its dot and its name can be pressed, and what lies between doesn't count.
  const name = element.locator('[data-hecho="bitacora"].marca .blanco').last();
  await name.click();
  const card = element.locator('.hecho[data-actual]');
  await expect(card).toHaveCount(1);
  await expect(card.getByText('19 de junio de 2015', { exact: true })).toBeVisible();
  await expect(card.getByText('Todas las escuelas anotan igual.')).toBeVisible();
  await expect(card.getByText('La lámina dice 2016.')).toBeVisible();
  await expect(card.getByRole('link', { name: /^Fuente \d+$/ })).toBeVisible();
  await name.click();
  expect(await stateOf(element)).toEqual({});
});

test('however many sources a fact has, none stands alone in the last line of its list', { tag: '@largo' }, async ({
  page,
}) => {
  const slide = await openComponent(page, timeline);
  await setState(slide, { evento: 'nace-la-red' });
  expect(await lonelySources(slide.locator('.hecho[data-actual] .fuentes-de-figura'))).toEqual([]);
  for (const width of [360, 768, 1280]) {
    const element = await openReading(page, timeline.tag, { width });
    expect(await lonelySources(element.locator('.hecho .fuentes-de-figura').first()), `${width} px`).toEqual([]);
  }
});

/** With how many sources, from 2 to 20 (more have no room on a slide), the last of a list would stand in a line of its own. */
function lonelySources(list: Locator): Promise<number[]> {
  return list.evaluate((node) => {
    const link = node.querySelector('a')!;
    const withSources = (count: number) => {
      const links = Array.from({ length: count }, (_, index) => {
        const copy = link.cloneNode() as HTMLElement;
        copy.textContent = String(24 + index);
        return index === 0 ? ['Fuentes: ', copy] : [', ', copy];
      });
      node.replaceChildren(...links.flat());
      const [last, before] = [...node.querySelectorAll('a')].reverse().map((each) => each.getBoundingClientRect().top);
      return Math.abs(last! - before!) > 4;
    };
    return Array.from({ length: 19 }, (_, index) => index + 2).filter(withSources);
  });
}

test('every fact can be chosen by itself, its card is whole, and its date is in words', { tag: '@largo' }, async ({
  page,
}) => {
  const element = await openComponent(page, timeline);
  const ids = await element
    .locator('.marca')
    .evaluateAll((all) => all.map((mark) => (mark as HTMLElement).dataset.hecho!));
  expect(ids.length).toBe(facts.length);
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
    expect(lit).toBeLessThan(facts.length);
  }
  expect(titles).toEqual(spec.epocas.map(({ titulo }) => titulo));
});

test('the arrows walk every fact in the order of their dates', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, timeline);
  // In the order of the document, which is that of the dates: tests/components/timeline/render.test.ts.
  const ids = await element
    .locator('.marca')
    .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.hecho));
  await element.locator('.marca[tabindex="0"]').focus();
  const seen = [];
  for (let press = 0; press < facts.length; press++) {
    seen.push(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.hecho));
    await page.keyboard.press('ArrowRight');
  }
  expect(seen).toEqual(ids);
});

test('the slide opens on a question and the whole line with few words; on paper it is all said, with a key', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, timeline);
  const words = element.locator('.etiqueta').filter({ visible: true });
  await expect(element.getByText(spec.pregunta!)).toBeVisible();
  await expect(element.locator('.clave')).toBeHidden();
  expect(await words.count()).toBeLessThan(facts.length / 2);
  await page.keyboard.press('PageDown');
  await expect(element.getByText(spec.pregunta!)).toBeHidden();
  await page.goto('./?print-pdf');
  await expect(page.locator('html.arrancada')).toBeAttached();
  await expect(words).toHaveCount(facts.length);
  await expect(element.locator('.clave')).toHaveText(
    /hecho.*día sin documentar.*intervalo o fecha aproximada.*estados que se suman.*la lámina dice otra cosa/s,
  );
  await expect(element.locator('.ficha > .fuentes-de-figura')).toBeVisible();
  await expect(element.locator('.invita')).toBeHidden();
  expect(await element.locator('.ficha').evaluate((card) => card.scrollHeight - card.clientHeight)).toBe(0);
});

test('every mark that differs from the slide has its sign, and the card of an era that shows it explains it, in text and not by colour', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, timeline);
  const differing = await element.locator('.hecho:has(.discrepa)').count();
  expect(differing).toBe(facts.filter(({ lamina }) => lamina).length);
  await expect(element.locator('[data-vista="0"] .rombo')).toHaveCount(differing);
  const seen = [];
  for (let step = 1; step <= timeline.steps; step++) {
    await page.keyboard.press('PageDown');
    await expect(element).toHaveAttribute('data-paso', String(step));
    const signs = await element.locator('[data-vista]:not([data-fuera]) .rombo').count();
    await expect(element.getByText('la lámina dice otra cosa')).toBeVisible({ visible: signs > 0 });
    seen.push(signs > 0);
  }
  expect(new Set(seen)).toEqual(new Set([true, false]));
});

test('a step is the same picture, reached forwards, backwards or from an address', { tag: '@largo' }, async ({
  page,
}) => {
  const element = await openComponent(page, timeline, 3);
  const seen = () =>
    element.evaluate((root) => [
      [...root.querySelectorAll('.bola')].map((ball) => ball.getAttribute('style')),
      [...root.querySelectorAll('.tramo')].map((bar) =>
        ['x', 'y', 'width', 'height'].map((name) => bar.getAttribute(name)),
      ),
      [...root.querySelectorAll('[data-vista]:not([data-fuera])')].map((part) => part.textContent),
    ]);
  const straight = await seen();
  for (const key of ['PageDown', 'PageUp', 'PageUp', 'PageDown']) await page.keyboard.press(key);
  await expect(element).toHaveAttribute('data-paso', '3');
  expect(await seen()).toEqual(straight);
  await page.keyboard.press('PageUp');
  await expect(element).toHaveAttribute('data-paso', '2');
  expect(await seen()).not.toEqual(straight);
});

test('what moves from step to step moves in 300 ms, and not at all where a person asks for less motion', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, timeline);
  const ball = element.locator('.bola').first();
  const moves = () => element.evaluate((root) => root.getAnimations({ subtree: true }).length);
  await page.keyboard.press('PageDown');
  await expect(element).toHaveAttribute('data-paso', '1');
  expect(await moves()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await expect(ball).toHaveCSS('transition-duration', /^0\.3s/);
});

test('every fact is as large as a finger needs, or is reached another way', { tag: '@largo' }, async ({ page }) => {
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

test('what a finger hits of a fact lies on it at every step', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, timeline);
  for (const step of ['0', '1', '2', '3']) {
    await expect(element).toHaveAttribute('data-paso', step);
    const beside = await element.locator('.marca').evaluateAll((marks) =>
      marks
        .filter((mark) => {
          const [its, target] = ['.tramo, .bola', ':scope > .blanco'].map((part) =>
            mark.querySelector(part)!.getBoundingClientRect(),
          );
          const middle = { x: its!.x + its!.width / 2, y: its!.y + its!.height / 2 };
          return Math.hypot(middle.x - target!.x - target!.width / 2, middle.y - target!.y - target!.height / 2) > 2;
        })
        .map((mark) => (mark as HTMLElement).dataset.hecho),
    );
    expect(beside, step).toEqual([]);
    await page.keyboard.press('PageDown');
  }
});

test('a finger chooses a fact on a turned phone, and the address keeps it', { tag: '@largo' }, async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openDeck(page, hashOf(timeline));
  await page.locator(`${timeline.tag}[data-paso]`).waitFor();
  await page.locator(`${timeline.tag} .marca[data-hecho="campana-dos"] .blanco`).last().tap();
  await expect(page.locator('.hecho[data-actual]')).toHaveAttribute('data-hecho', 'campana-dos');
  await expect.poll(() => addressState(page)).toEqual({ evento: 'campana-dos' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(page.locator('.hecho[data-actual]')).toHaveAttribute('data-hecho', 'campana-dos');
  await context.close();
});

test('Tab comes to the fact that the address has selected', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, timeline, 4, timeline.state);
  await expect.poll(() => stateOf(element)).toEqual(timeline.state);
  await expect(element.locator('.marca[tabindex="0"]')).toHaveAttribute('data-hecho', timeline.state.evento!);
  await setState(element, { evento: 'la-cisterna' });
  await expect(element.locator('.marca[tabindex="0"]')).toHaveAttribute('data-hecho', 'la-cisterna');
  await setState(element, {});
  await expect(element.locator('.marca[tabindex="0"]')).toHaveCount(1);
});

test('the card’s buttons are two tab stops; arrows on them walk the facts and not the deck', { tag: '@largo' }, async ({
  page,
}) => {
  const element = await openComponent(page, timeline, 4, timeline.state);
  await expect.poll(() => stateOf(element)).toEqual(timeline.state);
  await element.locator('.marca[tabindex="0"]').focus();
  await page.keyboard.press('Tab');
  const previous = element.getByRole('button', { name: 'Hecho anterior' });
  await expect(previous).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => addressState(page)).toEqual({ evento: 'bitacora' });
  await page.keyboard.press('Enter');
  await expect.poll(() => addressState(page)).toEqual(timeline.state);
  await expect(element.locator('.anuncia')).toHaveText(timeline.sentence);
  await expect(previous).toBeFocused();
  await expect(element).toHaveAttribute('data-paso', '4');
  // Then the sources, and after them the way on.
  const sources = await element
    .locator('.hecho[data-actual]')
    .getByRole('link', { name: /^Fuente \d+$/ })
    .all();
  expect(sources).toHaveLength(2);
  for (const source of sources) {
    await page.keyboard.press('Tab');
    await expect(source).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(element.getByRole('button', { name: 'Hecho siguiente' })).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await stateOf(element)).toEqual({});
  await page.keyboard.press('Escape');
  expect(await element.evaluate((node) => node.contains(document.activeElement))).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect(element.locator('.anda').filter({ visible: true })).toHaveCount(0);
});

test('in the system’s colours no lane runs through words, and what is dashed stays so when it steps back', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, timeline, 2);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const lane of await element.locator('.pista').all()) {
    await expect(lane).toHaveCSS('stroke', 'none');
    await expect(lane).toHaveCSS('fill', 'none');
  }
  const paint = (selector: string, property: string) =>
    element
      .locator(selector)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  for (const id of ['recorrido', 'gran-helada']) {
    const mark = `.marca[data-atenuada][data-hecho="${id}"]`;
    const ground = await paint(`${mark} .punto`, 'fill');
    expect(ground).not.toBe(await paint(`${mark} .punto`, 'stroke'));
    expect(ground).toBe(await paint('.etiqueta', 'stroke'));
  }
  // Focus is seen on a dark ground too.
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce', colorScheme: 'dark' });
  await element.locator('.marca[tabindex="0"]').focus();
  await page.keyboard.press('End');
  expect(await paint('.marca:focus-visible .placa', 'stroke')).toBe(await paint('.eje', 'stroke'));
  // The year in which it was is not hidden by the lane.
  const bracket = '.marca[data-hecho="huertos-del-mundo"] .margen';
  expect(await paint(bracket, 'stroke')).not.toBe(await paint('.etiqueta', 'stroke'));
});
