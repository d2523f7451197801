import { expect, test } from '@playwright/test';
import { openReadingPage } from './open-reading-page.ts';

test('what was written for who leads is folded, opens by keyboard, and is whole on paper and where a search finds it', {
  tag: '@largo',
}, async ({ page }) => {
  await openReadingPage(page);
  const note = page.locator('#que-es-la-composta .nota-de-quien-facilita');
  const words = note.locator('details > p').first();
  await expect(words).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await note.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(words).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(words).toBeHidden();
  await page.keyboard.press('/');
  await page.keyboard.type('bosque basura');
  await page
    .getByRole('link', { name: /Nota de quien facilita/ })
    .first()
    .click();
  await expect(words).toBeInViewport();
});

test('loaded anew, a page left in an open note stands at the note, though it is folded again', {
  tag: '@largo',
}, async ({ page }) => {
  await openReadingPage(page);
  const note = page.locator('#que-es-la-composta .nota-de-quien-facilita details');
  await note.locator('summary').click();
  await note
    .locator('p')
    .last()
    .evaluate((words) => scrollBy({ top: words.getBoundingClientRect().top - 60, behavior: 'instant' }));
  await expect
    .poll(() => page.evaluate(() => (history.state as { lugar?: { id: string } } | null)?.lugar?.id))
    .toBe('que-es-la-composta');
  await page.reload();
  await expect(page.locator('html.completa')).toBeAttached();
  await expect(note).toBeInViewport();
  await expect(note).not.toHaveAttribute('open');
});

test('a long context stands in two columns below a folded note, beside an open one in one', { tag: '@largo' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openReadingPage(page);
  const note = page.locator('#que-es-la-composta .nota-de-quien-facilita');
  const lefts = () =>
    page.evaluate(() => {
      const left = (part: string) =>
        document.querySelector(`#que-es-la-composta ${part}`)!.getBoundingClientRect().left;
      return ['.nota-de-quien-facilita', '.contexto > p', '.contexto > p + p'].map((part) => left(part));
    });
  await page.locator('#que-es-la-composta .contexto').evaluate((box) => {
    box.append(box.querySelector('p')!.cloneNode(true));
  });
  const [beside, first, second] = await lefts();
  expect(second! - first!).toBeGreaterThan(300);
  expect(Math.abs(first! - beside!)).toBeLessThan(60);
  await note.locator('summary').click();
  await expect.poll(async () => (await lefts())[1]! - beside!).toBeGreaterThan(300);
  expect((await lefts())[2]).toBe((await lefts())[1]);
});
