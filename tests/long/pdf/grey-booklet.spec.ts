import { expect, test } from '@playwright/test';
import { makeEdition } from '../../../src/pdf/print/make-edition.ts';
import { area, type Bounds, meet } from '../../../src/pdf/read/matrix.ts';
import { openPdf } from '../../../src/pdf/read/open-pdf.ts';
import { fixture, fixtureSite } from '../../fixture-workshop.ts';
import { measureInk } from '../../pdf/measure-ink.ts';

/** A point in the middle of a box, as a small one. */
function middleOf([left, bottom, right, top]: Bounds): Bounds {
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  return [x - 0.1, y - 0.1, x + 0.1, y + 0.1];
}

/** Contrast of two greys, from 0 to 255. */
function contrast(one: number, other: number): number {
  const [low, high] = [one, other]
    .map((grey) => (grey / 255 <= 0.04045 ? grey / 255 / 12.92 : ((grey / 255 + 0.055) / 1.055) ** 2.4))
    .sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

test('cuaderno.pdf in greys takes 35 % of the ink, and no letter has less than 4.5:1', async ({ browser }) => {
  const print = (grey: boolean) =>
    makeEdition(browser, fixtureSite, fixture, 'cuaderno', { grey, date: new Date(0), report: () => {} });
  const [coloured, made] = [await print(false), await print(true)];
  const { contents } = await openPdf(made.bytes);
  const pale = contents.flatMap(({ paints }, page) =>
    paints.flatMap(({ run, light = 0, bounds }, at) => {
      if (!run?.text.trim() || run.cut) return [];
      const ground = paints.slice(0, at).findLast(({ filled }) => filled && area(meet(middleOf(bounds), filled)) > 0);
      const told = contrast(light, ground?.light ?? 255);
      // Numbers of three digits, as PDF writes a grey, round it.
      return told > 4.45 ? [] : [`${page + 1}: ${run.text} ${told.toFixed(2)}`];
    }),
  );
  expect(pale).toEqual([]);
  const pages = contents.length;
  const [much, little] = [await measureInk(coloured.bytes, pages), await measureInk(made.bytes, pages)];
  expect(little / much).toBeLessThan(0.35);
});
