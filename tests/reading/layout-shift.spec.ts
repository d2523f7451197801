import { expect, type Page, test } from '@playwright/test';

declare global {
  interface Window {
    shifts: string[];
  }
}

/** From now on keeps what moves by itself, as the browser counts it. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Element | null }[];
      })[])
        if (entry.value > 0)
          window.shifts.push(`${entry.value} ${entry.sources.map(({ node }) => node?.nodeName).join()}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Once two frames have been drawn, so that what they moved is known. */
const shifts = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    return window.shifts;
  });

/** All components have become what they are. */
const allAwake = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelectorAll(
        '.lectura :is(mapa-ejercicios, tabla-ejes, linea-de-tiempo, cuenta-regresiva):not(:defined)',
      ).length === 0,
  );

for (const width of [320, 390, 1280])
  test(`at ${width} px nothing moves by itself: not when letters or components come, nor where an address leads`, {
    tag: '@largo',
  }, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await watchShifts(page);
    let send = () => {};
    const sent = new Promise<void>((done) => {
      send = done;
    });
    await page.route(/\.woff2$/, async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto('./lectura.html', { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html.programa')).toBeAttached();
    expect(await shifts(page)).toEqual([]);
    send();
    await page.waitForLoadState();
    expect(await shifts(page)).toEqual([]);
    const ids = await page
      .locator('article:has(mapa-ejercicios, tabla-ejes, linea-de-tiempo, cuenta-regresiva)')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThanOrEqual(3);
    // Scrolled by hand, each component wakes on the way.
    for (const id of ids) {
      await page.evaluate((part) => document.getElementById(part)!.scrollIntoView(), id);
      await shifts(page);
    }
    await allAwake(page);
    expect(await shifts(page), 'scrolled').toEqual([]);
    // What the bar says of each part, the words of the last ones too, moves neither of its links.
    for (const part of ['#fuentes', '#glosario', '#mi-cuaderno', 'article >> nth=-1']) {
      await page.locator(part).evaluate((node) => node.scrollIntoView());
      await shifts(page);
    }
    expect(await shifts(page), 'the last parts').toEqual([]);
    for (const id of ids) {
      await page.goto('about:blank');
      await page.goto(`./lectura.html#${id}`);
      await expect(
        page.locator(`#${id} :is(mapa-ejercicios, tabla-ejes, linea-de-tiempo, cuenta-regresiva):defined`),
      ).toBeVisible();
      expect(await shifts(page), id).toEqual([]);
    }
  });
