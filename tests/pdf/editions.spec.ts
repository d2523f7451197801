import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PDFDict } from 'pdf-lib';
import { numberSources } from '../../src/html/number-sources.ts';
import { factsOfFigures } from '../../src/html/facts-of-figures.ts';
import { fixture, fixtureSite } from '../fixture-workshop.ts';
import { checkPdf } from '../../src/pdf/check/check-pdf.ts';
import { missingTexts } from '../../src/pdf/check/check-words.ts';
import type { Edition } from '../../src/pdf/print/edition.ts';
import { widthsOf } from '../../src/pdf/finish/mend-table.ts';
import { expectEdition } from '../../src/pdf/check/expectation.ts';
import { type EditionOptions, makeEdition } from '../../src/pdf/print/make-edition.ts';
import { formatProblem } from '../../src/pdf/check/problem.ts';
import { reviewPdf } from '../../src/pdf/check/review-pdf.ts';
import { allTags, textOf } from '../../src/pdf/read/tag-tree.ts';
import { readFinished } from './read-finished.ts';
import { viewPdf } from './view-pdf.ts';

const quiet: EditionOptions = { date: new Date(0), report: () => {} };

for (const edition of ['diapositivas', 'cuaderno'] satisfies Edition[]) {
  test(`${edition}.pdf of the fixture workshop passes every check and tells listeners all of it`, {
    tag: '@largo',
  }, async ({ browser }) => {
    const made = await makeEdition(browser, fixtureSite, fixture, edition, quiet);
    const { pages, problems } = await checkPdf(made.bytes, expectEdition(fixture, edition, made.pages));
    expect(problems.map(formatProblem)).toEqual([]);
    if (edition === 'diapositivas') expect(pages).toBeGreaterThanOrEqual(fixture.slides.length);
    else expect(pages, 'two or three slides share a page').toBeLessThan(fixture.slides.length);
    // The file alone tells which page is which slide's, of tables with several pages too.
    const path = test.info().outputPath(`${edition}.pdf`);
    writeFileSync(path, made.bytes);
    const close = async () => {};
    expect(await reviewPdf(path, fixture, async () => ({ browser, site: fixtureSite, close }))).toBe(true);
    const { doc, tags, say, types, contents } = await readFinished(made.bytes);
    const { width, height } = doc.getPage(1).getSize();
    expect(await emptyPages(made.bytes), 'pages with nothing but their head and foot').toEqual([]);
    // 1280 x 720 CSS pixels, and letter paper.
    expect([width, height]).toEqual(edition === 'diapositivas' ? [960, 540] : [612, 792]);

    // What a figure holds is heard, drawn or as words, in either file.
    const heard = tags.map((tag) => `${say(tag)} ${textOf(tag.dict, 'Alt') ?? ''}`).join(' ');
    const facts = fixture.slides.flatMap((slide) => factsOfFigures(slide, 'cuaderno').texts);
    expect(missingTexts([...new Set(facts)], heard)).toEqual([]);
    expect(types).not.toContain('NonStruct');
    expect(tags.filter(({ type, tags: [first] }) => type === 'LI' && !/^(Lbl|LBody)$/.test(first?.type ?? ''))).toEqual(
      [],
    );
    const labels = tags.filter(({ type }) => type === 'Lbl').map(say);
    expect(labels).toEqual(expect.arrayContaining(['1', '2', '3', '4']));
    for (const table of tags.filter(({ type }) => type === 'Table')) {
      const rows = allTags([table]).filter(({ type }) => type === 'TR');
      expect(new Set(widthsOf(rows)).size).toBe(1);
    }
    const expanded = tags.filter(({ dict }) => textOf(dict, 'E') === 'Red de Huertos Escolares del Valle');
    expect(expanded.map(say)).toContain('RHEV');
    const english = tags.filter(({ dict }) => textOf(dict, 'Lang') === 'en').map(say);
    expect(english).toEqual(edition === 'cuaderno' ? ['tongue twister'] : []);
    expect(types.includes('TOC')).toBe(edition === 'cuaderno');
    expect(contents.filter((content) => content.includes('/Artifact BMC'))).toEqual([]);
    expect(contents.some((content) => content.includes('/Artifact <</Type /Pagination'))).toBe(true);
    const numbers = tags.filter((tag) => tag.type === 'Link' && /^\d+$/.test(say(tag)));
    const called = numbers.flatMap(({ objects }) =>
      objects.map((each) => textOf(doc.context.lookup(each, PDFDict), 'Contents')),
    );
    expect(called.length).toBeGreaterThan(3);
    const titles = numberSources(fixture).map(({ number, titulo }) => `${number}: ${titulo}`);
    expect(called.filter((each) => !titles.includes(each ?? ''))).toEqual([]);
    const listed = tags.filter(({ type }) => type === 'LI').map(say);
    for (const each of called) {
      const [number, title] = each!.split(': ');
      expect(
        listed.some((item) => new RegExp(`^${number}\\.? `).test(item) && item.includes(title!)),
        each,
      ).toBe(true);
    }
    const view = await viewPdf(made.bytes);
    expect((await view.getPageLabels())?.slice(0, 3)).toEqual(['1', '2', '3']);
    expect(view.fingerprints[0]).toMatch(/^[0-9a-f]{32}$/);
    await view.destroy();
  });
}

/** Numbers of the pages that have no words but in their outermost tenths. */
async function emptyPages(bytes: Uint8Array): Promise<number[]> {
  const view = await viewPdf(bytes);
  const empty: number[] = [];
  for (let number = 1; number <= view.numPages; number++) {
    const page = await view.getPage(number);
    const [, , , height = 0] = page.view;
    const { items } = await page.getTextContent();
    const isInside = (item: (typeof items)[number]) =>
      'str' in item && item.str.trim() !== '' && Math.abs(item.transform[5] / height - 0.5) < 0.4;
    if (!items.some(isInside)) empty.push(number);
  }
  await view.destroy();
  return empty;
}
