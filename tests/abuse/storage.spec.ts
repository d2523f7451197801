import { expect, type Page, test } from '@playwright/test';
import { currentId, openDeck } from '../deck/open-deck.ts';
import { joined } from '../presenter/open-talk.ts';
import { watchTrouble } from './watch-trouble.ts';

/** What private windows, full disks and strict policies make of a browser's storage. */
const STORAGES: Record<string, () => void> = {
  'that is denied': () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  },
  'that is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'that holds rubbish': () => {
    Storage.prototype.getItem = () => '{"since": "<img src=x>", "v": [null';
  },
};

for (const [name, spoil] of Object.entries(STORAGES)) {
  test.describe(`with storage ${name}`, () => {
    test('the deck is walked, its panels open and it is presented in two windows', async ({ page, context }) => {
      await context.addInitScript(spoil);
      const trouble = watchTrouble(page);
      await openDeck(page);
      await page.keyboard.press('PageDown');
      await expect.poll(() => currentId(page)).toBe('preparar');
      for (const key of ['g', 'i', '?']) {
        await page.keyboard.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      await page.keyboard.press('p');
      const [presenter] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
      const complaints = watchTrouble(presenter);
      await joined(presenter);
      await presenter.getByRole('button', { name: 'Empezar' }).click();
      await presenter.keyboard.press('PageDown');
      await expect.poll(() => currentId(page)).toBe('cuatro-manos');
      expect(trouble).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('the reading edition keeps its text and complains of nothing', async ({ page, context }) => {
      await context.addInitScript(spoil);
      const trouble = watchTrouble(page);
      await openReading(page);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await page.reload();
      await expect(page.getByRole('heading', { name: 'Composta', exact: true }).first()).toBeAttached();
      expect(trouble).toEqual([]);
    });
  });
}

async function openReading(page: Page): Promise<void> {
  await page.goto('./lectura.html');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
