import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { elementTags } from '../element-tags.ts';
import { registry } from '../../src/components/registry.ts';
import { readTaller } from '../../src/content/read-taller.ts';
import { serveSite } from '../../src/preflight/serve-site.ts';
import { currentId, openDeck, ready } from '../deck/open-deck.ts';
import { deckWords, readingWords } from '../html/slide-words.ts';
import { agreed, openTalk, shownIn } from '../presenter/open-talk.ts';
import { siteFolder, slidesFolder } from './workshop-folders.ts';

// Holds for any workshop that can be built: what an editor may change in slides/ breaks none of this. Accessibility and what
// fits are looked at by `npm run revisar`, which `npm test` runs beside it.
const taller = readTaller(slidesFolder, registry.values());
const ids = taller.slides.map(({ id }) => id);

const test = base.extend<object, { site: string }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are asked for from here
    async ({}, use) => {
      const server = await serveSite(siteFolder);
      await use(server.address);
      await server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
});

// As published.
test.use({ serviceWorkers: 'allow' });

/** What a page says in its console and what it asks other sites for, from now on. */
function watch(page: Page, site: string): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url())) trouble.push(request.url());
  });
  return trouble;
}

/** Presses a key until nothing changes any more; gives the slides passed, in order. */
async function walk(page: Page, key: string): Promise<string[]> {
  const passed: string[] = [];
  for (let before = ''; ; ) {
    const { id, steps, asleep } = await page.evaluate(async (tags) => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const slide = document.querySelector('.slides section.lamina.present:not(.stack)')!;
      return {
        id: slide.id,
        steps: slide.querySelectorAll('.fragment.visible').length,
        asleep: slide.querySelector(`:is(${tags}):not(:defined)`) !== null,
      };
    }, elementTags.join(', '));
    if (asleep) continue;
    const now = `${id} ${steps}`;
    if (now === before) return passed;
    before = now;
    if (passed.at(-1) !== id) passed.push(id);
    await page.keyboard.press(key);
  }
}

test('the deck walks through all of its steps to the end and back; every component wakes, nothing is said or asked elsewhere', async ({
  page,
  site,
}) => {
  test.setTimeout(600_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const trouble = watch(page, site);
  await openDeck(page);
  expect(await walk(page, 'PageDown')).toEqual(ids);
  expect(await walk(page, 'PageUp')).toEqual([...ids].reverse());
  expect(trouble).toEqual([]);
});

test('the presenter’s window shows the slide of the deck, and one moves the other', async ({ page }) => {
  const { deck, presenter } = await openTalk(page);
  expect((await agreed(deck, presenter)).slide).toBe(ids[0]);
  if (ids.length === 1) return;
  await deck.keyboard.press('End');
  await expect.poll(async () => (await shownIn(presenter)).slide).toBe(ids.at(-1));
  await presenter.keyboard.press('Home');
  await expect.poll(() => currentId(deck)).toBe(ids[0]);
  await agreed(deck, presenter);
});

test('the reading edition on a phone runs to no side, says nothing and asks nothing elsewhere', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const trouble = watch(page, site);
  await page.goto('./lectura.html');
  await expect(page.locator('article')).toHaveCount(ids.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(trouble).toEqual([]);
});

test('taller.html opens from a disk by itself and shows the first and the last slide', async ({ page }) => {
  const address = pathToFileURL(join(siteFolder, 'taller.html')).href;
  const trouble = watch(page, address);
  await page.goto(address);
  await ready(page);
  expect(await currentId(page)).toBe(ids[0]);
  await page.keyboard.press('End');
  await expect.poll(() => currentId(page)).toBe(ids.at(-1));
  expect(trouble).toEqual([]);
});

test('index.html, taller.html and lectura.html say the same words on every slide', () => {
  const read = (name: string) => parseHTML(readFileSync(join(siteFolder, name), 'utf-8')).document;
  const words = deckWords(read('index.html'));
  expect(words.map(({ id }) => id)).toEqual(ids);
  expect(deckWords(read('taller.html'))).toEqual(words);
  expect(readingWords(read('lectura.html'))).toEqual(words);
});
