import { expect, test } from '@playwright/test';
import { allIds, printedIds } from './open-deck.ts';

test('Ctrl+P lays out every slide in a window of its own', async ({ page, context }) => {
  await page.goto('./');
  await page.waitForSelector('html.arrancada');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+p');
  const paper = await opened;
  await paper.waitForSelector('html.arrancada .pdf-page', { state: 'attached' });
  await expect(paper.locator('html.arrancada')).toBeAttached();
  expect(await printedIds(paper)).toEqual(await allIds(page));
  // The deck itself stays where it was.
  await expect(page.locator('.pdf-page')).toHaveCount(0);
});
