import { expect, test } from '@playwright/test';
import { checkPdf } from '../../src/pdf/check-pdf.ts';
import { expectEdition } from '../../src/pdf/expectation.ts';
import { findColour } from '../../src/pdf/find-colour.ts';
import { makeEditions } from '../../src/pdf/make-editions.ts';
import { openPdf } from '../../src/pdf/open-pdf.ts';
import { printSlides } from '../../src/pdf/print-slides.ts';
import { formatProblem } from '../../src/pdf/problem.ts';
import { serveFolder } from '../../src/pdf/serve-folder.ts';
import { fixture, fixtureSite } from '../fixture-workshop.ts';
import { measureInk } from './measure-ink.ts';

test('slides in greys have no colour left, pass every check, and need at most 35 % of the ink', async ({
  browser,
  context,
}) => {
  await serveFolder(context, fixtureSite);
  const coloured = await printSlides(await context.newPage());
  const { doc } = await openPdf(coloured.bytes);
  expect(findColour(doc)).toBeDefined();
  const options = { grey: true, date: new Date(0), report: () => {} };
  const [made] = await makeEditions(browser, fixtureSite, fixture, ['diapositivas'], options);
  const expected = { ...expectEdition(fixture, 'diapositivas', made!.pages), grey: true };
  expect((await checkPdf(made!.bytes, expected)).problems.map(formatProblem)).toEqual([]);
  // The same pages: those of slides.
  const pages = coloured.pages!.length;
  const [much, little] = [await measureInk(coloured.bytes, pages), await measureInk(made!.bytes, pages)];
  expect(little / much).toBeLessThan(0.35);
  expect(little).toBeGreaterThan(0);
});
