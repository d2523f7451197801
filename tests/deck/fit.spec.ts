import { expect, test } from '@playwright/test';
import { measureSlide } from '../../src/deck/measure-slide.ts';
import { onEveryStep, openDeck } from './open-deck.ts';

// What stands beside a figure and in it: sources, notes, signs, years; the letters of all else are for a hall.
const CAPTIONS = `.pie, .ruta, .cita, small, .fuentes-de-figura, .conteos-pie, .etapas-notas, .mapa-ficha-fuente, .mapa-ficha-nota,
  .clave, .tira-anios, .anio, .cantidad, .tabla-sic`;

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  // The narrowest; `revisar` measures the slides of slides/ at both shapes.
  [1024, 768],
] as const) {
  test(`at ${width} x ${height} every slide fits at every step: nothing runs out, nothing collides, nothing is small`, {
    tag: '@largo',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openDeck(page);
    const wrong: Record<string, string[]> = {};
    await onEveryStep(page, async (id, step) => {
      const found = await page.evaluate(measureSlide, CAPTIONS);
      if (found.length > 0) wrong[`${id} ${step}`] = found.map(({ problem }) => problem);
    });
    expect(wrong).toEqual({});
  });
}

test('at the end the address stands right below the code and its words', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page, '#/hasta-la-cosecha');
  const box = async (part: string) => (await page.locator(`.present .codigo-lectura ${part}`).boundingBox())!;
  const [code, address] = [await box('svg'), await box('.direccion')];
  // One line of words and a little air.
  expect(address.y - code.y - code.height).toBeLessThan(50);
});

test('the deck fills a 4K screen', { tag: '@largo' }, async ({ page }) => {
  await page.setViewportSize({ width: 3840, height: 2160 });
  await openDeck(page, '#/que-es-la-composta');
  const box = await page.locator('section.lamina.present').boundingBox();
  expect(box!.width).toBeCloseTo(3840, -1);
});

test('on a phone held upright or turned the whole slide is seen and nothing scrolls sideways', async ({ page }) => {
  for (const [width, height] of [
    [360, 640],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openDeck(page, '#/paso-a-paso');
    const slide = page.locator('section.lamina.present');
    const share = async () => {
      const box = (await slide.boundingBox())!;
      return Math.max(box.width / width, box.height / height);
    };
    // A turned phone says so before the slide has its new size.
    await expect.poll(share).toBeGreaterThan(0.95);
    const box = (await slide.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(-1);
    expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
    expect(box.y).toBeGreaterThanOrEqual(-1);
    expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

for (const [width, height, ...tag] of [
  [1280, 720],
  [1366, 768, '@largo'],
  [390, 844, '@largo'],
] as const) {
  test(`no layout jumps while the page loads, at ${width} x ${height}`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const seen: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => void seen.push(...list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { shifts: { observer, seen } });
    });
    await openDeck(page);
    const sum = await page.evaluate(async () => {
      // The jumps of the last frame are told after it, and later to an observer's function.
      await new Promise(requestAnimationFrame);
      const { shifts } = window as unknown as { shifts: { observer: PerformanceObserver; seen: PerformanceEntry[] } };
      const all = [...shifts.seen, ...shifts.observer.takeRecords()] as unknown as { value: number }[];
      return all.reduce((total, { value }) => total + value, 0);
    });
    expect(sum).toBeLessThan(0.02);
  });
}
