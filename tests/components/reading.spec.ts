import { expect, type Page, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { interactive, setState, specOf, stateOf, table, timeline } from './open-component.ts';
import type { Timeline } from '../../src/components/timeline/schema.ts';
import { openReading } from './open-reading.ts';

const { eventos, periodos } = specOf<Timeline>(timeline.slide);

const ALL = [...interactive.map(({ tag }) => tag), 'conteos', 'proceso-franja'];

/** What is wrong with the page's text, in words. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width)
      found.push(`scrolls sideways: ${document.documentElement.scrollWidth}`);
    const walker = document.createTreeWalker(document.querySelector('.lectura')!, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const node = text.parentElement!;
      const words = text.textContent!.trim();
      if (!words || node.closest('.solo-lectores, [hidden], [aria-live], title')) continue;
      if (!node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || getComputedStyle(node).clipPath.startsWith('inset(50%')) continue;
      const label = `«${words.slice(0, 30)}»`;
      // Chromium calls the words of a part of a drawing that isn't shown visible.
      let shown = true;
      // A wide table may scroll in a frame of its own.
      let scrolls = false;
      let cut = false;
      for (let each: Element | null = node; each; each = each.parentElement) {
        const style = getComputedStyle(each);
        const frame = each.getBoundingClientRect();
        if (style.display === 'none') shown = false;
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') scrolls = true;
        if (/hidden|clip/.test(style.overflowY) && !(each instanceof SVGElement) && box.bottom > frame.bottom + 2)
          cut = true;
      }
      if (!shown) continue;
      if (!scrolls && (box.right > width + 1 || box.left < -1)) found.push(`${label} leaves the page`);
      if (cut) found.push(`${label} is cut off`);
      const scale = node instanceof SVGElement ? node.ownerSVGElement!.getScreenCTM()!.a : 1;
      const size = Number.parseFloat(getComputedStyle(node).fontSize) * scale;
      if (size < 12) found.push(`${label} is ${size.toFixed(1)} px`);
    }
    return found;
  });
}

for (const width of [360, 390, 844, 1280]) {
  test(`in the reading edition at ${width} px all is legible and nothing scrolls sideways, with text at 100 and 200 %`, {
    tag: '@largo',
  }, async ({ page }) => {
    const wrong: Record<string, string[]> = {};
    for (const zoom of [1, 2]) {
      await expect(await openReading(page, ALL, { width, zoom })).toBeVisible();
      const found = await misfits(page);
      if (found.length > 0) wrong[`${zoom * 100} %`] = found;
    }
    expect(wrong).toEqual({});
  });
}

test('text grows with the reader’s setting', { tag: '@largo' }, async ({ page }) => {
  const texts = [
    '.hecho .suceso',
    '.tabla-problema-texto',
    '.mapa-tabla tbody td',
    'figure.conteos p',
    'figure.proceso-franja li',
  ];
  const sizes: number[][] = [];
  for (const zoom of [1, 2]) {
    await openReading(page, ALL, { width: 844, zoom });
    sizes.push(
      await page.evaluate(
        (selectors) =>
          selectors.map((each) => Number.parseFloat(getComputedStyle(document.querySelector(each)!).fontSize)),
        texts,
      ),
    );
  }
  for (const [index, text] of texts.entries()) expect(sizes[1]![index]! / sizes[0]![index]!, text).toBeGreaterThan(1.8);
});

test('on a phone the timeline is a vertical list in date order and not a shrunken picture', async ({ page }) => {
  const element = await openReading(page, timeline.tag, { width: 360 });
  await expect(element.locator('svg.dibujo')).toBeHidden();
  const facts = element.locator('.hecho');
  await expect(facts.filter({ visible: true })).toHaveCount(eventos.length + periodos.length);
  const boxes = await facts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(boxes).toEqual([...boxes].sort((a, b) => a - b));
});

test('on a phone a small line stays in sight and says which era one reads, to the last, and the first again above them', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openReading(page, timeline.tag, { width: 390 });
  const strip = element.locator('.tira');
  const { epocas } = specOf<Timeline>(timeline.slide);
  const told = strip.locator('.tira-lugar[data-actual] .tira-epoca strong');
  for (const { titulo } of epocas) {
    const fact = element.locator('.epoca', { hasText: titulo }).locator('.relato');
    await fact.evaluate((node) => scrollBy(0, node.getBoundingClientRect().top - 0.38 * innerHeight));
    await expect(told).toHaveText(titulo);
    await expect(strip).toBeInViewport({ ratio: 1 });
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(told).toHaveText(epocas[0]!.titulo);
  // Nothing of the list passes the reader's line: a jump leaves all of it above.
  await element.evaluate((node) => {
    node.insertAdjacentHTML('afterend', '<p style="height: 300vh">');
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  });
  await expect(told).toHaveText(epocas.at(-1)!.titulo);
});

test('on a phone the table becomes cards that name what each part is', async ({ page }) => {
  const element = await openReading(page, 'tabla-ejes', { width: 360 });
  const row = element.locator('tr[data-tema="riego"]');
  const parts = await row
    .locator('td, th')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  expect(Math.max(...parts) - Math.min(...parts)).toBeLessThan(40);
  const label = await row
    .locator('.tabla-problema')
    .evaluate((cell) => getComputedStyle(cell, '::before').content + getComputedStyle(cell).display);
  expect(label).toContain('Problemática identificada');
});

test('on a wide page a fact chosen in the picture is marked in the list and given as state', { tag: '@largo' }, async ({
  page,
}) => {
  const element = await openReading(page, timeline.tag, { width: 1280 });
  await expect(element.locator('svg.dibujo[role="listbox"]')).toBeVisible();
  await element.locator('.marca[data-hecho="campana-dos"] .blanco').last().click();
  expect(await stateOf(element)).toEqual({ evento: 'campana-dos' });
  await expect(element.locator('.hecho[data-actual]')).toBeInViewport();
  expect(await element.getAttribute('data-paso')).toBeNull();
});

test('the map’s table sorts by every column and says so', { tag: '@largo' }, async ({ page }) => {
  const element = await openReading(page, 'mapa-ejercicios');
  const names = () =>
    element.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.firstElementChild!.textContent));
  const head = element.locator('thead th').first();
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect((await names()).slice(0, 2)).toEqual(['Aguascalientes', 'Baja California']);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  expect((await names())[0]).toBe('Zacatecas');
  await expect(element.locator('.mapa-aviso')).toHaveText(/descendente/);
  await expect(element.locator('thead th')).toHaveCount(
    await element.getByRole('columnheader').getByRole('button').count(),
  );
});

test('an entity chosen in the reading edition shows its card; the search and slider work there too', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openReading(page, 'mapa-ejercicios', { width: 390 });
  await element.getByRole('searchbox').fill('yucatan');
  await page.keyboard.press('Enter');
  await expect(element.locator('.mapa-ficha')).toContainText('Yucatán');
  await element.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  expect(await stateOf(element)).toEqual({ entidad: '31', anio: '2014' });
  await element.getByRole('button', { name: 'Ver todas las entidades' }).click();
  expect(await stateOf(element)).toEqual({ entidad: '31' });
});

test('axe finds nothing in the components of the reading edition, with a state, wide and narrow', {
  tag: '@largo',
}, async ({ page }) => {
  const states = {
    [timeline.tag]: timeline.state,
    'tabla-ejes': { ...table.state, orden: 'fecha' },
    'mapa-ejercicios': { entidad: '21', anio: '2016' },
  };
  for (const width of [390, 1280]) {
    await openReading(page, Object.keys(states), { width });
    for (const [name, state] of Object.entries(states)) {
      const element = page.locator(name);
      await setState(element, state);
      expect(await stateOf(element)).toEqual(state);
    }
    expect(await faults(page, Object.keys(states).join()), `${width} px`).toEqual([]);
  }
});
