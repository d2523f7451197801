import { expect, type Page, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { printHandout } from '../../../src/pdf/print/print-handout.ts';
import { printSlides } from '../../../src/pdf/print/print-slides.ts';
import { serveFolder } from '../../../src/pdf/print/serve-folder.ts';
import { fixtureSite } from '../../fixture-workshop.ts';

test('with a page for each step, every figure is shown whole and then step by step', async ({ context }) => {
  await serveFolder(context, fixtureSite);
  const page = await context.newPage();
  const { bytes, pages } = await printSlides(page, { steps: true });
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(pages!.length);
  const shown = (id: string) => page.locator(`.pdf-page #${id}`);
  // What the map says of itself, from the years of `estados.csv` on; the first page has all of them.
  const counts = await shown('mapa-de-huertos').evaluateAll((slides) =>
    slides.map((slide) => slide.querySelector('mapa-ejercicios')?.getAttribute('data-paso')),
  );
  expect(counts).toEqual([null, '1', '2', '3', '4', '5']);
  await expect(shown('mapa-de-huertos').nth(1)).toContainText('2014');
  const overlaps = await page.locator('.pdf-page .mapa').evaluateAll((maps) =>
    maps.map((map) => {
      const [legend, sources] = ['.mapa-leyenda', '.fuentes-de-figura'].map((each) => map.querySelector(each));
      return sources && legend!.getBoundingClientRect().bottom - sources.getBoundingClientRect().top > 4;
    }),
  );
  expect(overlaps, 'maps whose legend stands on their sources').not.toContain(true);
  const era = shown('treinta-anos').nth(1).locator('.ficha');
  await expect(era).toContainText('La semilla');
  await expect(shown('seis-cultivos').nth(1).locator('tabla-ejes')).toHaveAttribute('data-paso', '1');
  await expect(page.locator('.pdf-page').getByRole('button')).toHaveCount(0);
});

test('on the sheets of a hand-out every figure shows the steps that it shows on pages of its own', async ({
  context,
}) => {
  await serveFolder(context, fixtureSite);
  const shown = async (print: (page: Page) => Promise<unknown>) => {
    const page = await context.newPage();
    await print(page);
    const figures = page.locator('[data-paso-impreso]');
    return figures.evaluateAll((all) => all.map((each) => `${each.getAttribute('data-paso')}: ${each.innerHTML}`));
  };
  const own = await shown((page) => printSlides(page, { steps: true }));
  expect(own.length).toBeGreaterThan(10);
  expect(await shown((page) => printHandout(page, { steps: true, perPage: 6, head: '' }))).toEqual(own);
});
