import { expect, type Page, test } from '@playwright/test';
import { abbreviationPattern } from '../../src/content/abbreviation-pattern.ts';
import { namesOf } from '../../src/content/names-of.ts';
import { measureSlide } from '../../src/deck/measure-slide.ts';
import { allIds, openDeck } from '../deck/open-deck.ts';
import { fixture } from '../fixture-workshop.ts';
import { openComponent, table } from '../components/open-component.ts';
import { openReadingPage } from './open-reading-page.ts';

/** What browsers' translators do to a page: each text that may be translated goes into elements of theirs. */
async function translate(page: Page, times = 1): Promise<void> {
  await page.evaluate((longer) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('[translate="no"], script, style, textarea, font')) continue;
      const inner = document.createElement('font');
      const outer = document.createElement('font');
      outer.append(inner);
      text.replaceWith(outer);
      inner.textContent = `${text.data}·`.replace(/\p{L}{3,}/gu, (word) => word.repeat(longer));
    }
  }, times);
}

/** Words of the slide on show that the window cuts at one of its sides. */
const cutAtTheSide = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.present font > font')].flatMap((text) => {
      // For listeners only.
      for (let box: Element | null = text; box; box = box.parentElement)
        if (getComputedStyle(box).clipPath !== 'none') return [];
      const range = document.createRange();
      range.selectNodeContents(text);
      const isCut = [...range.getClientRects()].some(({ left, right }) => left < -1 || right > innerWidth + 1);
      return isCut && text.checkVisibility({ opacityProperty: true }) ? [text.textContent] : [];
    }),
  );

/** Labels of drawings that are not drawn any more: SVG shows no element of HTML. */
function lostLabels(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('svg text:has(font), svg tspan:has(font)')].map((label) => label.textContent ?? ''),
  );
}

test('translated by the browser the deck loses no label of a drawing, no name, and goes on', { tag: '@largo' }, async ({
  page,
}) => {
  for (const id of ['treinta-anos', 'mapa-de-huertos', 'calendario-de-siembra', 'cuenta-de-otono']) {
    await openDeck(page, `#/${id}`);
    await translate(page);
    expect(await lostLabels(page), id).toEqual([]);
    const place = () => page.evaluate(() => document.querySelectorAll('.fragment.visible').length + location.hash);
    const before = await place();
    await page.keyboard.press('PageDown');
    await expect.poll(place, id).not.toBe(before);
  }
});

test('translated by the browser the reading loses no label, its table filters and its search finds', {
  tag: '@largo',
}, async ({ page }) => {
  await openReadingPage(page);
  await translate(page);
  expect(await lostLabels(page)).toEqual([]);
  const list = page.locator('#escuelas-hermanas organizaciones li');
  expect((await list.allInnerTexts()).join()).not.toContain('·');
  // In the middle of a sentence too.
  const translated = await page.getByRole('main').locator('font > font').allTextContents();
  const names = abbreviationPattern(namesOf(fixture))!;
  expect(translated.filter((text) => text.search(names) >= 0)).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('composta');
  await expect(page.locator('.busqueda-lista a').first()).toBeVisible();
});

/** What of the slide on show lies over other words, over its foot or outside it, and can't be scrolled to. */
const misfits = async (page: Page) => {
  const found = await page.evaluate(measureSlide, undefined);
  const scrolls = await page.evaluate(() => {
    const slide = document.querySelector('.lamina.present:not(.stack)')!;
    return slide.scrollHeight > slide.clientHeight && getComputedStyle(slide).overflowY === 'auto';
  });
  return scrolls ? [] : found.filter(({ check }) => check !== 'letra').map(({ problem }) => problem);
};

test('words that a translator makes longer get the room they need, and the next slide too', { tag: '@largo' }, async ({
  page,
}) => {
  for (const id of ['treinta-anos', 'doce-cultivos', 'mapa-de-huertos']) {
    await openDeck(page, `#/${id}`);
    await translate(page, 2);
    await expect.poll(() => misfits(page), id).toEqual([]);
  }
  await page.keyboard.press('Home');
  await translate(page, 2);
  await expect.poll(() => misfits(page)).toEqual([]);
});

test('lines, words and letters that a reader sets wider get the room they need', { tag: '@largo' }, async ({
  page,
}) => {
  for (const id of ['bienvenida', 'calendario-de-siembra', 'voto-de-la-mesa', 'mapa-de-huertos']) {
    await openDeck(page, `#/${id}`);
    // As much as WCAG 1.4.12 allows them.
    await page.addStyleTag({
      content: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    });
    await expect.poll(() => misfits(page), id).toEqual([]);
  }
});

test('a card that opens over a table is no lack of room', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, table);
  await element.locator('.tabla-abre').first().click();
  await expect(element.locator('.tabla-ficha')).toBeVisible();
  expect(await misfits(page)).toEqual([]);
});

test('what a translator makes four times as long is on no slide cut, laid over other words or out of reach', {
  tag: '@largo',
}, async ({ page }) => {
  for (const id of await allIds(page)) {
    await openDeck(page, `#/${id}`);
    await translate(page, 4);
    await expect.poll(() => misfits(page), id).toEqual([]);
    expect(await cutAtTheSide(page), id).toEqual([]);
  }
});
