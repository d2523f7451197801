import { expect, test } from '@playwright/test';

test('Ctrl+P lays out every slide in a window of its own', async ({ page, context }) => {
  await page.goto('./');
  await page.waitForSelector('html.arrancada');
  const slides = await page.evaluate(
    async () =>
      new DOMParser().parseFromString(await (await fetch('./')).text(), 'text/html').querySelectorAll('section.lamina')
        .length,
  );
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+p');
  const paper = await opened;
  await paper.waitForSelector('html.arrancada .pdf-page', { state: 'attached' });
  await expect(paper.locator('.pdf-page')).toHaveCount(slides);
  // The deck itself stays where it was.
  await expect(page.locator('.pdf-page')).toHaveCount(0);
});
