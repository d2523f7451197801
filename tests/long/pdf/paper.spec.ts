import { expect, test } from '@playwright/test';
import type { Timeline } from '../../../src/components/timeline/schema.ts';
import { fixture, fixtureSite } from '../../fixture-workshop.ts';
import type { Edition } from '../../../src/pdf/print/edition.ts';
import { makeEdition } from '../../../src/pdf/print/make-edition.ts';
import type { Paper } from '../../../src/pdf/print/paper.ts';
import { type Letters, readLetters } from '../../pdf/read-letters.ts';

const SMALLEST = 8.5;
const OURS = /^(?:PublicSans|BricolageGrotesque|Signosdeltaller|FiraMono)/;
const POINTS_A_MM = 72 / 25.4;

const print = async (browser: Parameters<typeof makeEdition>[0], edition: Edition, paper: Paper) => {
  const options = { date: new Date(0), report: () => {}, paper };
  const made = await makeEdition(browser, fixtureSite, fixture, edition, options);
  return readLetters(made.bytes, ['glosario', 'fuentes', ...fixture.slides.map(({ id }) => id)]);
};

function checkLetters(letters: readonly Letters[]): void {
  const small = letters.filter(({ size }) => size < SMALLEST - 0.05);
  expect(small.map(({ page, size, text }) => `p. ${page}: ${size.toFixed(1)} pt: ${text}`)).toEqual([]);
  // Two machines print the same only with letters that both get from here.
  expect([...new Set(letters.map(({ font }) => font))].filter((font) => !OURS.test(font))).toEqual([]);
}

test('slides on paper: no letter under 8.5 pt, all of them in fonts of the project', async ({ browser }) => {
  const { letters } = await print(browser, 'diapositivas', 'carta');
  checkLetters(letters);
  // A slide's foot: its words, and above them the line that nothing else comes near.
  const [words, line] = [24, 41.25];
  const feet = new Set(letters.filter(({ y }) => y < words).map(({ page }) => page));
  expect(feet.size).toBeGreaterThan(10);
  const low = letters.filter(({ page, y, size }) => feet.has(page) && y > words && y - 0.22 * size < line + 5);
  expect(low.map(({ page, text }) => `p. ${page}: ${text}`)).toEqual([]);
});

for (const paper of ['carta', 'a4'] satisfies Paper[]) {
  test(`booklet on ${paper}: letters, running heads, headings with what follows, no page nearly empty`, async ({
    browser,
  }) => {
    const { letters, starts, width, height, pages } = await print(browser, 'cuaderno', paper);
    checkLetters(letters);
    expect(Math.round(width / POINTS_A_MM)).toBe(paper === 'a4' ? 210 : 216);
    // A slide with its notes and lines takes a third or half of a page; tables and lists take what they need.
    expect(pages).toBeLessThan(fixture.slides.length);

    const inHead = ({ y }: Letters) => y > height - 24 * POINTS_A_MM;
    const inFoot = ({ y }: Letters) => y < 23 * POINTS_A_MM;
    const body = letters.filter((each) => !inHead(each) && !inFoot(each));
    const on = (page: number, of: readonly Letters[]) => of.filter((each) => each.page === page);
    const said = (of: readonly Letters[]) => of.map(({ text }) => text).join(' ');

    const first = starts.get('fuentes')!;
    const head = body.find(({ page, text, size }) => page === first && text === 'Fuentes' && size > 12)!;
    const sources = body.filter(({ page, y }) => page > first || (page === first && y < head.y));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter(({ size }) => size < 8.95).map(({ text }) => text)).toEqual([]);

    const [cover] = fixture.slides;
    for (const { title, slides } of fixture.chapters)
      for (const { id } of slides.filter((slide) => slide !== cover))
        expect(said(on(starts.get(id)!, letters.filter(inHead))), id).toContain(title);
    expect(said(on(2, letters.filter(inHead)))).toContain('Contenido');
    for (let page = starts.get('glosario')!; page <= pages; page++)
      expect(said(on(page, letters.filter(inHead)))).toMatch(page < first ? /Siglas$/ : /Fuentes$/);

    // No column of the map's table is narrower than its words.
    expect(said(body).split(/\s+/)).toContain('documentada');

    const eras = fixture.slides.flatMap(({ body: tokens }) =>
      tokens.flatMap((token) =>
        token.type === 'component' && token.name === 'linea-de-tiempo'
          ? (token.spec as Timeline).epocas.map(({ titulo }) => titulo)
          : [],
      ),
    );
    const begins = eras.map((title) =>
      body.findIndex(({ text, font }) => text === title && font.startsWith('Bricolage')),
    );
    expect(begins).not.toContain(-1);
    for (const [index, begin] of begins.slice(0, -1).entries()) {
      const era = body.slice(begin, begins[index + 1]);
      expect(new Set(era.map(({ page }) => page)).size, `«${eras[index]}» stands on one page`).toBe(1);
    }

    for (let page = 1; page <= pages; page++) {
      const words = said(on(page, body)).replaceAll('Mis notas', '');
      expect(words.length, `p. ${page} says next to nothing`).toBeGreaterThan(60);
      if (page > 1) expect(said(on(page, letters.filter(inFoot)))).toContain(String(page));
    }

    const isHeading = ({ font, text }: Letters) => font.startsWith('Bricolage') && /\p{L}{3}/u.test(text);
    // Near the foot there is no picture that a heading could stand above.
    const low = body.filter((each) => isHeading(each) && each.y < (23 + 30) * POINTS_A_MM);
    const alone = low.filter(
      ({ page, x, y }) =>
        !body.some((other) => other.page === page && !isHeading(other) && other.y < y + 2 && other.x + other.width > x),
    );
    expect(alone.map(({ page, text }) => `p. ${page}: ${text}`)).toEqual([]);

    // A source's mark never begins a line.
    const marks = body.filter(({ text }) => /^\[(?!sic)/.test(text));
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      const before = body.filter(({ page, y }) => page === mark.page && Math.abs(y - mark.y) < 1);
      expect(
        before.some(({ x }) => x < mark.x && mark.x - x < 240),
        `p. ${mark.page}: ${mark.text}`,
      ).toBe(true);
    }
  });
}
