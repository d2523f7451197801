import { expect, type Page, test } from '@playwright/test';
import { addStyle } from '../../../src/pdf/print/add-style.ts';
import { PAPERS } from '../../../src/pdf/print/paper.ts';

/** The reading as it is laid out for the booklet, or for the large print. */
async function openPaper(page: Page, large: boolean): Promise<void> {
  // About as wide as what a page holds: a wider screen has the contents beside the text.
  await page.setViewportSize({ width: 690, height: 900 });
  await page.emulateMedia({ media: large ? 'screen' : 'print' });
  await page.goto('./lectura.html');
  if (large) await addStyle(page, ['large'], PAPERS.carta);
}

for (const large of [false, true])
  test(`${large ? 'large print' : 'booklet'}: no circle of a timeline’s list reaches over the page’s left edge, where it would be cut`, {
    tag: '@largo',
  }, async ({ page }) => {
    await openPaper(page, large);
    // Whichever column it stands in, the first one begins at the edge.
    const begins = await page.locator('.hecho[data-clase=grupo]').evaluateAll((all) =>
      all.map((node) => {
        const list = node.parentElement!;
        const inset = Number.parseFloat(getComputedStyle(list).paddingLeft);
        const hangs = Number.parseFloat(getComputedStyle(node, '::after').left);
        return list.getBoundingClientRect().left + inset + hangs;
      }),
    );
    expect(begins.length).toBeGreaterThan(1);
    expect(Math.min(...begins)).toBeGreaterThanOrEqual(0);
  });

for (const large of [false, true])
  test(`${large ? 'large print' : 'booklet'}: no entry of the contents grows when its page’s number comes`, {
    tag: '@largo',
  }, async ({ page }) => {
    await openPaper(page, large);
    const [empty, filled] = await page.locator('.contenido-impreso').evaluate((contents) => {
      const numbers = [...contents.querySelectorAll('.pagina-de')];
      const heights = () => numbers.map((each) => (each.previousElementSibling as HTMLElement).offsetHeight);
      const title = numbers[0]!.previousElementSibling!;
      // As wide as its line can be.
      title.textContent = 'a '.repeat(200);
      const before = [title.getBoundingClientRect().width, ...heights()];
      for (const each of numbers) each.textContent = '100';
      return [before, [title.getBoundingClientRect().width, ...heights()]];
    });
    expect(filled).toEqual(empty);
  });
