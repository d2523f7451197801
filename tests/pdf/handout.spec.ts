import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { checkPdf } from '../../src/pdf/check-pdf.ts';
import { expectEdition } from '../../src/pdf/expectation.ts';
import { makeEditions } from '../../src/pdf/make-editions.ts';
import { formatProblem } from '../../src/pdf/problem.ts';
import { reviewPdf } from '../../src/pdf/review-pdf.ts';
import { openBrowser } from '../../src/tasks/find-browser.ts';
import { fixture, fixtureSite } from '../fixture-workshop.ts';
import { readFinished } from './read-finished.ts';

test('hoja-3.pdf has three slides a sheet as text, lines beside them, and the sources at its end', async ({
  browser,
}) => {
  const options = { paper: 'a4', date: new Date(0), report: () => {} } as const;
  const [made] = await makeEditions(browser, fixtureSite, fixture, ['hoja-3'], options);
  const { pages, problems } = await checkPdf(made!.bytes, expectEdition(fixture, 'hoja-3', made!.pages));
  expect(problems.map(formatProblem)).toEqual([]);
  const slides = made!.pages!.filter((id) => fixture.slides.some((slide) => slide.id === id)).length;
  expect(pages).toBeGreaterThan(Math.ceil(slides / 3));
  const path = test.info().outputPath('hoja-3.pdf');
  writeFileSync(path, made!.bytes);
  expect(await reviewPdf(path, fixture, () => openBrowser('npm test'))).toBe(true);
  const { doc, tags, say } = await readFinished(made!.bytes);
  const { width, height } = doc.getPage(0).getSize();
  expect([width, height].map(Math.round)).toEqual([595, 842]);
  // Sheets, not slides: each page has the headings of its three.
  const first = doc.getPage(1).ref;
  const headings = tags.filter(({ type, marks }) => /^H\d$/.test(type) && marks[0]?.page === first).map(say);
  expect(headings.length).toBeGreaterThanOrEqual(3);
  expect(fixture.slides[3]!.title).toContain(headings[0]);
});
