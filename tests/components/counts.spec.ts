import { expect, test } from '@playwright/test';
import { openDeck } from '../deck/open-deck.ts';

const PLANS = [
  {
    slide: 'primer-plan-compromisos',
    total: 36,
    counts: [
      [24, 'compromisos vigentes'],
      [13, 'compromisos están activos y con información actualizada'],
      [19, 'compromisos de los resultados presentaron inconsistencias'],
    ],
    notes: ['36 compromisos según las fuentes; la lámina no da el total', 'no se suman'],
  },
  {
    slide: 'segundo-plan-compromisos',
    total: 26,
    counts: [
      [23, 'de los 26 compromisos se encuentran vigentes'],
      [14, 'compromisos presentan información actualizada'],
      [15, 'compromisos, que representan más de la mitad del 2PA (57.7 %), tienen algún tipo de inconsistencia'],
    ],
    notes: ['La lámina imprime 57.6 %; 15 de 26 son el 57.7 %.', 'no se suman'],
  },
] as const;

for (const { slide, total, counts, notes } of PLANS) {
  test(`${slide} shows each count by itself: its figure, its words, and as many units of ${total}`, async ({
    page,
  }) => {
    await openDeck(page, `#/${slide}`);
    const figure = page.locator(`#${slide}.present figure.conteos`);
    const charts = figure.locator('svg');
    await expect(charts).toHaveCount(counts.length);
    const boxes = await Promise.all((await charts.all()).map((each) => each.boundingBox()));
    for (const [index, [value, words]] of counts.entries()) {
      await expect(figure.getByText(String(value), { exact: true }).first()).toBeInViewport();
      await expect(figure).toContainText(words);
      const chart = charts.nth(index);
      expect(await chart.locator('rect').count(), 'one square a commitment').toBeGreaterThanOrEqual(total);
      // Beside each other and never on top: they overlap in meaning and may not be added.
      if (index > 0) expect(boxes[index]!.x).toBeGreaterThan(boxes[index - 1]!.x + boxes[index - 1]!.width);
    }
    for (const note of notes) await expect(figure).toContainText(note);
    await expect(figure.getByRole('link', { name: /Fuente \d+/ }).first()).toBeVisible();
  });

  test(`${slide} tells its units apart without colour`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openDeck(page, `#/${slide}`);
    const charts = await page.locator(`#${slide} figure.conteos svg`).evaluateAll((charts) =>
      charts.map((chart) => {
        const look = (unit: Element) => {
          const { fill, stroke } = getComputedStyle(unit);
          return `${fill} ${stroke}`;
        };
        const marked = [...chart.querySelectorAll('rect.marcado')];
        const others = new Set([...chart.querySelectorAll('rect:not(.marcado)')].map(look));
        const signed = chart.querySelectorAll('.sena').length === marked.length;
        return { marked: marked.length, apart: signed || marked.every((unit) => !others.has(look(unit))) };
      }),
    );
    expect(charts).toEqual(counts.map(([value]) => ({ marked: value, apart: true })));
  });
}

test('the count that the slide prints otherwise has a mark beside it, and its meaning stands below', async ({
  page,
}) => {
  await openDeck(page, '#/segundo-plan-compromisos');
  const figure = page.locator('#segundo-plan-compromisos figure.conteos');
  expect((await figure.innerText()).match(/◆/g)).toHaveLength(2);
});
