import { expect, test } from '@playwright/test';
import type { Plan } from '../../src/components/counts/schema.ts';
import type { MapSpec } from '../../src/components/map/read-map.ts';
import type { Axes } from '../../src/components/table/schema.ts';
import type { Timeline } from '../../src/components/timeline/schema.ts';
import { fixture } from '../fixture-workshop.ts';
import { hashOf, interactive, map, specOf, table, timeline } from './open-component.ts';

const takingPart = specOf<MapSpec>(map.slide).entities.filter((entity) => entity.participa_en_lamina).length;
const rows = specOf<Axes>(table.slide).ejes.flatMap(({ temas }) => temas).length;
const { eventos, periodos } = specOf<Timeline>(timeline.slide);
const facts = [...eventos, ...periodos];
const counts = ['cuenta-de-primavera', 'cuenta-de-otono'].flatMap((slide) => specOf<Plan>(slide).conteos);

test.describe('on paper (?print-pdf)', () => {
  test('every component is complete, in its final state, with nothing that can be used', async ({ page }) => {
    await page.goto(`./?print-pdf${hashOf(map, 2, { entidad: '21' })}`);
    await expect(page.locator('html.arrancada')).toBeAttached();
    for (const { tag, slide, steps } of interactive) {
      const element = page.locator(`.pdf-page #${slide} ${tag}`);
      await expect(element).toHaveCount(1);
      await expect(element).toBeVisible();
      expect(await element.getAttribute('data-paso'), `${tag} of ${steps} steps`).toBeNull();
      await expect(element.locator('input, button, [tabindex], [role="option"], [role="listbox"]')).toHaveCount(0);
      await expect(element.locator('[data-atenuada], [data-tenue], [data-momento], [data-abierta]')).toHaveCount(0);
      // One page: nothing runs out of it.
      const inside = await element.evaluate((node) => {
        const sheet = node.closest('.pdf-page')!.getBoundingClientRect();
        const box = node.querySelector('figure')!.getBoundingClientRect();
        return box.top >= sheet.top && box.bottom <= sheet.bottom + 1 && box.right <= sheet.right + 1;
      });
      expect(inside, tag).toBe(true);
    }
    await expect(page.locator('mapa-ejercicios .mapa-relato:visible')).toContainText(String(takingPart));
    await expect(page.locator('mapa-ejercicios .mapa-ficha')).toContainText(fixture.config.estado);
    await expect(page.locator('mapa-ejercicios .mapa-entidades path')).toHaveCount(32);
    await expect(page.locator(`#${table.slide} tbody tr`)).toHaveCount(rows);
    await expect(page.locator(`#${timeline.slide} .marca`)).toHaveCount(facts.length);
  });

  test('the drawing is an image with a sentence, and fills that carry data are printed', { tag: '@largo' }, async ({
    page,
  }) => {
    await page.goto('./?view=print');
    await expect(page.locator('html.arrancada')).toBeAttached();
    for (const drawing of [`${timeline.tag} svg.dibujo`, `${map.tag} .mapa-dibujo`]) {
      const svg = page.locator(drawing);
      await expect(svg).toHaveAttribute('role', 'img');
      await expect(svg).toHaveAttribute('aria-label', /\p{L}.{40,}\./u);
      await expect(svg).toHaveCSS('print-color-adjust', 'exact');
    }
    const charts = page.locator('figure.conteos svg');
    await expect(charts).toHaveCount(counts.length);
    for (const chart of await charts.all()) await expect(chart).toHaveCSS('print-color-adjust', 'exact');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [width, ...tag] of [[360], [1280, '@largo']] as const) {
    test(`every fact can be read as text at ${width} px, and nothing waits for a script`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./');
      const shown = page.locator(`${timeline.tag} .hecho`);
      await expect(shown).toHaveCount(facts.length);
      await expect(shown.filter({ visible: true })).toHaveCount(facts.length);
      const fact = shown.filter({ hasText: 'Nace la red' });
      await expect(fact.getByText('24 de mayo de 2012')).toBeVisible();
      await expect(fact.getByRole('link').first()).toBeVisible();
      await expect(page.locator(`${timeline.tag} .relato`).filter({ visible: true })).toHaveCount(timeline.steps);
      await expect(page.locator('mapa-ejercicios tbody tr').filter({ visible: true })).toHaveCount(32);
      const yucatan = page.locator('mapa-ejercicios tbody tr', { hasText: 'Yucatán' });
      for (const words of ['2019', '12 de julio de 2019']) await expect(yucatan).toContainText(words);
      await expect(page.locator(`#${table.slide} .tabla-problema-texto`).filter({ visible: true })).toHaveCount(rows);
      await expect(page.locator(`#${table.slide} ${table.tag} .tabla-contexto`)).toBeVisible();
      for (const { valor } of counts)
        await expect(page.locator('figure.conteos').getByText(String(valor), { exact: true }).first()).toBeVisible();
      await expect(page.locator('.componente :is(button, input)').filter({ visible: true })).toHaveCount(0);
    });
  }
});
