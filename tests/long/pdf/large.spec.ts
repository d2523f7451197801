import { expect, test } from '@playwright/test';
import { checkPdf } from '../../../src/pdf/check/check-pdf.ts';
import { expectEdition } from '../../../src/pdf/check/expectation.ts';
import { makeEdition } from '../../../src/pdf/print/make-edition.ts';
import { formatProblem } from '../../../src/pdf/check/problem.ts';
import { area, meet } from '../../../src/pdf/read/matrix.ts';
import { openPdf } from '../../../src/pdf/read/open-pdf.ts';
import { marksOf } from '../../../src/pdf/read/tag-tree.ts';
import { fixture, fixtureSite } from '../../fixture-workshop.ts';
import { readLetters } from '../../pdf/read-letters.ts';

// Points: below it is the page's number.
const FOOT = 60;
// How light its yellow is, between the cover's green and white.
const SUN = [160, 230] as const;

test('letra-grande.pdf says all of the workshop in letters of 18 pt or more, in greys too', async ({ browser }) => {
  const options = { grey: true, paper: 'a4', date: new Date(0), report: () => {} } as const;
  const made = await makeEdition(browser, fixtureSite, fixture, 'letra-grande', options);
  const { problems } = await checkPdf(made.bytes, {
    ...expectEdition(fixture, 'letra-grande', made.pages),
    grey: true,
  });
  expect(problems.map(formatProblem)).toEqual([]);
  const { contents, pieces, tagList } = await openPdf(made.bytes);
  const cells = tagList.filter(({ type }) => /^T[HD]$/.test(type)).map((tag) => pieces.say(tag));
  // What the heads of columns would say each cell says, to listeners too.
  expect(cells.filter((said) => /^(Desde|Declaratoria): ./.test(said)).length).toBeGreaterThan(3);
  expect(tagList.filter(({ type, kids }) => type === 'TH' && kids.length === 0)).toEqual([]);
  const cut = tagList.filter((tag) => /^H\d$/.test(tag.type) && new Set(marksOf(tag).map(({ page }) => page)).size > 1);
  expect(cut, 'headings on two pages').toEqual([]);
  const small = contents.flatMap(({ runs }, page) =>
    runs.filter(({ height, text }) => height < 17.99 && text.trim() !== '').map(({ text }) => `${page + 1}: ${text}`),
  );
  expect(small).toEqual([]);
  const low = contents.flatMap(({ paints }, page) =>
    paints.flatMap(({ run, bounds }) => (!run && bounds[3] < FOOT ? [page + 1] : [])),
  );
  expect(low, 'pages with a line of the next one at their foot').toEqual([]);
  const { letters, pages } = await readLetters(made.bytes);
  const ends = Array.from({ length: pages }, (_, page) =>
    letters
      .filter((each) => each.page === page + 1 && each.y > FOOT)
      .reduce((low, each) => (each.y < low.y ? each : low)),
  );
  const titles = fixture.slides.map(({ title }) => title);
  const alone = ends.filter(
    ({ font, text, page, y }) =>
      font.startsWith('Bricolage') &&
      titles.some((each) => each.endsWith(text)) &&
      // A picture may follow.
      !contents[page - 1]!.paints.some(({ run, bounds }) => !run && bounds[3] < y && bounds[3] > FOOT),
  );
  expect(alone.map(({ page, text }) => `p. ${page}: ${text}`)).toEqual([]);
});

test('no letter on the cover of letra-grande.pdf stands on the sun', async ({ browser }) => {
  const options = { date: new Date(0), report: () => {} };
  const made = await makeEdition(browser, fixtureSite, fixture, 'letra-grande', options);
  const { paints } = (await openPdf(made.bytes)).contents[0]!;
  const bright = paints.filter(({ run, light = 0 }) => !run && light > SUN[0] && light < SUN[1]);
  expect(bright.length).toBeGreaterThan(0);
  const words = paints.filter(({ run }) => run?.text.trim());
  const covered = words.filter(({ bounds }) => bright.some((sun) => area(meet(sun.bounds, bounds)) > 1));
  expect(covered.map(({ run }) => run!.text)).toEqual([]);
});
