import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { checkPdf } from '../../../src/pdf/check/check-pdf.ts';
import { expectEdition } from '../../../src/pdf/check/expectation.ts';
import { findColour } from '../../../src/pdf/read/find-colour.ts';
import { makeEdition } from '../../../src/pdf/print/make-edition.ts';
import { openPdf } from '../../../src/pdf/read/open-pdf.ts';
import { printHandout } from '../../../src/pdf/print/print-handout.ts';
import { formatProblem } from '../../../src/pdf/check/problem.ts';
import { reviewPdf } from '../../../src/pdf/check/review-pdf.ts';
import { serveFolder } from '../../../src/pdf/print/serve-folder.ts';
import { fixture, fixtureSite } from '../../fixture-workshop.ts';
import { measureInk } from '../../pdf/measure-ink.ts';
import { readFinished } from '../../pdf/read-finished.ts';

test('hoja-3.pdf in greys has three slides a sheet as text, sources at its end, no colour, and 35 % of the ink', async ({
  browser,
  context,
}) => {
  const options = { grey: true, paper: 'a4', date: new Date(0), report: () => {} } as const;
  const made = await makeEdition(browser, fixtureSite, fixture, 'hoja-3', options);
  const expected = { ...expectEdition(fixture, 'hoja-3', made.pages), grey: true };
  const { pages, problems } = await checkPdf(made.bytes, expected);
  expect(problems.map(formatProblem)).toEqual([]);
  const slides = made.pages!.filter((id) => fixture.slides.some((slide) => slide.id === id)).length;
  const sheets = Math.ceil(slides / 3);
  expect(pages).toBeGreaterThan(sheets);
  const path = test.info().outputPath('hoja-3.pdf');
  writeFileSync(path, made.bytes);
  const close = async () => {};
  expect(await reviewPdf(path, fixture, async () => ({ browser, site: fixtureSite, close }))).toBe(true);
  const { doc, tags, say } = await readFinished(made.bytes);
  const { width, height } = doc.getPage(0).getSize();
  expect([width, height].map(Math.round)).toEqual([595, 842]);
  // Each sheet has the headings of its three slides.
  const second = doc.getPage(1).ref;
  const headings = tags.filter(({ type, marks }) => /^H\d$/.test(type) && marks[0]?.page === second).map(say);
  expect(headings.length).toBeGreaterThanOrEqual(3);
  expect(fixture.slides[3]!.title).toContain(headings[0]);

  await serveFolder(context, fixtureSite);
  const coloured = await printHandout(await context.newPage(), { perPage: 3, paper: 'a4', head: '' });
  expect(findColour((await openPdf(coloured.bytes)).doc)).toBeDefined();
  const [much, little] = [await measureInk(coloured.bytes, sheets), await measureInk(made.bytes, sheets)];
  expect(little).toBeGreaterThan(0);
  expect(little / much).toBeLessThan(0.35);
});
