import { expect, type Page, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { allIds, currentId, ready } from '../deck/open-deck.ts';
import { agreed, joined, openTalk } from './open-talk.ts';

const talkOf = (page: Page) =>
  page.evaluate(() => Object.entries(sessionStorage).find(([key]) => /sala$/.test(key))?.[1]);

test('a duplicated tab starts on its own and moves no hall; a reload goes on; a lost hall is said in colours one can read', {
  tag: '@largo',
}, async ({ page }) => {
  const ids = await allIds(page);
  const { deck, presenter } = await openTalk(page);
  const talk = await talkOf(deck);
  // As the browser's own «duplicate» does, this copies what the tab keeps.
  const [copy] = await Promise.all([
    page.waitForEvent('popup'),
    deck.evaluate(() => void window.open(location.href.replace(/\?.*/, ''))),
  ]);
  await ready(copy);
  await expect.poll(() => talkOf(copy)).not.toBe(talk);
  await copy.keyboard.press('End');
  await expect.poll(() => currentId(copy)).toBe(ids.at(-1));
  await presenter.keyboard.press('PageDown');
  expect((await agreed(deck, presenter)).slide).toBe(ids[1]);

  await deck.reload();
  await ready(deck);
  await joined(presenter);
  expect(await talkOf(deck)).toBe(talk);
  await copy.close();
  await deck.close();
  await expect(presenter.locator('.enlace-abrir')).toBeVisible();
  expect(await faults(presenter, 'html', ['color-contrast'])).toEqual([]);
});
