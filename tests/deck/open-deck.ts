import { expect, type Page } from '@playwright/test';
import { elementTags } from '../element-tags.ts';

const asleep = `.slides section.lamina.present:not(.stack) :is(${elementTags.join(', ')}):not(:defined)`;

/** Opens the deck, at `hash` if given, and waits until it answers to keys. */
export async function openDeck(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await ready(page);
}

/** Waits for a deck that is loading. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html.arrancada')).toBeAttached();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Id of the slide on show. */
export function currentId(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.slides section.lamina.present:not(.stack)')?.id ?? '');
}

/** Ids of all slides in order, from the page as it was sent. */
export async function allIds(page: Page): Promise<string[]> {
  const html = await (await page.request.get('./')).text();
  return [...html.matchAll(/<section [^>]*\bid="([^"]+)"/g)].map((match) => match[1]!);
}

/** Ids of the slides that print view has laid out, in order; a long table has more pages than one. */
export async function printedIds(page: Page): Promise<string[]> {
  const all = await page.locator('.pdf-page section.lamina').evaluateAll((slides) => slides.map((slide) => slide.id));
  return [...new Set(all)];
}

/** Shows one slide after the other by its address, in one page, and calls `visit` on each once its components are awake. */
export async function onEverySlide(page: Page, visit: (id: string) => Promise<void>): Promise<void> {
  for (const id of await allIds(page)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${id}`);
    await expect.poll(() => currentId(page)).toBe(id);
    await expect(page.locator(asleep)).toHaveCount(0);
    await visit(id);
  }
}

/** How many steps of the slide on show are shown. */
export function shownSteps(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('section.lamina.present .fragment.visible').length);
}

/** Walks from the slide on show to the end of the deck, and calls `visit` at every step once the slide's components are awake. */
export async function onEveryStep(page: Page, visit: (id: string, step: number) => Promise<void>): Promise<void> {
  for (let before = ''; ; ) {
    await expect(page.locator(asleep)).toHaveCount(0);
    const { id, step } = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const slide = document.querySelector('.slides section.lamina.present:not(.stack)')!;
      return { id: slide.id, step: slide.querySelectorAll('.fragment.visible').length };
    });
    if (`${id} ${step}` === before) return;
    before = `${id} ${step}`;
    await visit(id, step);
    await page.keyboard.press('PageDown');
  }
}
