import { expect, test } from '@playwright/test';
import type { Plan } from '../../src/components/counts/schema.ts';
import { openDeck } from '../deck/open-deck.ts';
import { specOf } from './open-component.ts';

const PLANS = ['cuenta-de-primavera', 'cuenta-de-otono'].map((slide) => ({ slide, plan: specOf<Plan>(slide) }));

for (const { slide, plan } of PLANS) {
  const { total, conteos, nota, total_en_lamina: onSlide } = plan;
  const notes = [
    ...(nota ? [nota] : []),
    ...(onSlide ? [] : [`${total} compromisos según las fuentes; la lámina no da el total`]),
    ...conteos.flatMap(({ lamina }) => lamina ?? []),
  ];

  test(`${slide} shows each count by itself: its figure, its words, and as many units of ${total}`, {
    tag: '@largo',
  }, async ({ page }) => {
    await openDeck(page, `#/${slide}`);
    const figure = page.locator(`#${slide}.present figure.conteos`);
    const charts = figure.locator('svg');
    await expect(charts).toHaveCount(conteos.length);
    const boxes = await Promise.all((await charts.all()).map((each) => each.boundingBox()));
    for (const [index, { valor, texto }] of conteos.entries()) {
      await expect(figure.getByText(String(valor), { exact: true }).first()).toBeInViewport();
      await expect(figure).toContainText(texto);
      const chart = charts.nth(index);
      expect(await chart.locator('rect').count(), 'one square a commitment').toBeGreaterThanOrEqual(total);
      // Beside each other and never on top: they overlap in meaning and may not be added.
      if (index > 0) expect(boxes[index]!.x).toBeGreaterThan(boxes[index - 1]!.x + boxes[index - 1]!.width);
    }
    for (const note of notes) await expect(figure).toContainText(note);
    await expect(figure.getByRole('link', { name: /Fuente \d+/ }).first()).toBeVisible();
  });

  test(`${slide} tells its units apart without colour`, { tag: '@largo' }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openDeck(page, `#/${slide}`);
    const charts = await page.locator(`#${slide} figure.conteos svg`).evaluateAll((charts) =>
      charts.map((chart) => {
        const look = (unit: Element) => {
          const { fill, stroke } = getComputedStyle(unit);
          return `${fill} ${stroke}`;
        };
        const marked = [...chart.querySelectorAll('.conteo-marcados rect')];
        const others = new Set([...chart.querySelectorAll('rect:not(.conteo-marcados rect)')].map(look));
        const signed = chart.querySelectorAll('.sena').length === marked.length;
        return { marked: marked.length, apart: signed || marked.every((unit) => !others.has(look(unit))) };
      }),
    );
    expect(charts).toEqual(conteos.map(({ valor }) => ({ marked: valor, apart: true })));
  });
}

test('the count that the slide prints otherwise has a mark beside it, and its meaning stands below', async ({
  page,
}) => {
  await openDeck(page, '#/cuenta-de-otono');
  const figure = page.locator('#cuenta-de-otono figure.conteos');
  expect((await figure.innerText()).match(/◆/g)).toHaveLength(2);
});
