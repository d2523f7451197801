import { expect, test } from '@playwright/test';
import { interactive } from './open-component.ts';

test.describe('on paper (?print-pdf)', () => {
  test('every component is complete, in its final state, with nothing that can be used', async ({ page }) => {
    await page.goto('./?print-pdf#/treinta-estados/2?entidad=21');
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
    await expect(page.locator('mapa-ejercicios .mapa-relato:visible')).toContainText('30');
    await expect(page.locator('mapa-ejercicios .mapa-ficha')).toContainText('Quintana Roo');
    await expect(page.locator('mapa-ejercicios .mapa-entidades path')).toHaveCount(32);
    await expect(page.locator('tabla-ejes tbody tr')).toHaveCount(6);
    await expect(page.locator('linea-de-tiempo .marca')).toHaveCount(24);
  });

  test('the drawing is an image with a sentence, and fills that carry data are printed', async ({ page }) => {
    await page.goto('./?view=print');
    await expect(page.locator('html.arrancada')).toBeAttached();
    for (const drawing of ['linea-de-tiempo svg.dibujo', 'mapa-ejercicios .mapa-dibujo']) {
      const svg = page.locator(drawing);
      await expect(svg).toHaveAttribute('role', 'img');
      await expect(svg).toHaveAttribute('aria-label', /\p{L}.{40,}\./u);
      await expect(svg).toHaveCSS('print-color-adjust', 'exact');
    }
    const charts = page.locator('figure.conteos svg');
    await expect(charts).toHaveCount(6);
    for (const chart of await charts.all()) await expect(chart).toHaveCSS('print-color-adjust', 'exact');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [360, 1280]) {
    test(`every fact can be read as text at ${width} px, and nothing waits for a script`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('./');
      const facts = page.locator('linea-de-tiempo .hecho');
      await expect(facts).toHaveCount(24);
      await expect(facts.filter({ visible: true })).toHaveCount(24);
      await expect(facts.filter({ hasText: 'El NOSC sale' }).getByText('24 de mayo de 2017')).toBeVisible();
      await expect(facts.filter({ hasText: 'El NOSC sale' }).getByRole('link').first()).toBeVisible();
      await expect(page.locator('linea-de-tiempo .relato').filter({ visible: true })).toHaveCount(6);
      await expect(page.locator('mapa-ejercicios tbody tr').filter({ visible: true })).toHaveCount(32);
      const yucatan = page.locator('mapa-ejercicios tbody tr', { hasText: 'Yucatán' });
      for (const words of ['2019', '12 de julio de 2019']) await expect(yucatan).toContainText(words);
      await expect(page.locator('tabla-ejes .problema-texto').filter({ visible: true })).toHaveCount(6);
      await expect(page.locator('tabla-ejes .contexto')).toBeVisible();
      for (const number of ['24', '13', '19', '23', '14', '15'])
        await expect(page.locator('figure.conteos').getByText(number, { exact: true }).first()).toBeVisible();
      await expect(page.locator('.componente :is(button, input)')).toHaveCount(0);
    });
  }
});
