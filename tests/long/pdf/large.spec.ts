import { expect, test } from '@playwright/test';
import { checkPdf } from '../../../src/pdf/check/check-pdf.ts';
import { expectEdition } from '../../../src/pdf/check/expectation.ts';
import { makeEdition } from '../../../src/pdf/print/make-edition.ts';
import { formatProblem } from '../../../src/pdf/check/problem.ts';
import { openPdf } from '../../../src/pdf/read/open-pdf.ts';
import { fixture, fixtureSite } from '../../fixture-workshop.ts';

test('letra-grande.pdf says all of the workshop in letters of 18 pt or more, in greys too', async ({ browser }) => {
  const options = { grey: true, paper: 'a4', date: new Date(0), report: () => {} } as const;
  const made = await makeEdition(browser, fixtureSite, fixture, 'letra-grande', options);
  const { problems } = await checkPdf(made.bytes, {
    ...expectEdition(fixture, 'letra-grande', made.pages),
    grey: true,
  });
  expect(problems.map(formatProblem)).toEqual([]);
  const { contents } = await openPdf(made.bytes);
  const small = contents.flatMap(({ runs }, page) =>
    runs.filter(({ height, text }) => height < 17.99 && text.trim() !== '').map(({ text }) => `${page + 1}: ${text}`),
  );
  expect(small).toEqual([]);
});
