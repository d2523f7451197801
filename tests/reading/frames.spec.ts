import { expect, type Page, test } from '@playwright/test';

/** Opens a tall page of the same site, with the reading at `hash` in a frame far down in it. */
async function openAround(page: Page, hash: string, attributes = ''): Promise<void> {
  const body = `<div style="height:1500px">Arriba</div>
    <iframe src="./lectura.html${hash}" width="900" height="600"${attributes}></iframe><div style="height:1500px">Abajo</div>`;
  await page.route('**/alrededor.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./alrededor.html');
}

test('in a frame the reading goes to its place and leaves the page around it where it is', { tag: '@largo' }, async ({
  page,
}) => {
  await openAround(page, '#doce-cultivos');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html.completa')).toBeAttached();
  const inside = page.frames()[1]!;
  const distance = () =>
    inside.evaluate(() => Math.abs(document.getElementById('doce-cultivos')!.getBoundingClientRect().top));
  await expect.poll(distance).toBeLessThan(80);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await frame.locator('.paginas-siguiente').evaluate((link: HTMLAnchorElement) => link.click());
  await expect.poll(distance).toBeGreaterThan(80);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.evaluate(() => {
    document.querySelector('iframe')!.src = './lectura.html#doce-cultivos';
  });
  await expect.poll(distance).toBeLessThan(80);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a reading behind another tab of the page around it keeps its place there, from the start and each time', {
  tag: '@largo',
}, async ({ page }) => {
  await openAround(page, '#doce-cultivos', ' style="display:none"');
  const inside = page.frames()[1]!;
  await expect(inside.locator('html.completa')).toBeAttached();
  const top = () => inside.evaluate(() => document.getElementById('doce-cultivos')!.getBoundingClientRect().top);
  const display = (value: string) =>
    page.evaluate((way) => {
      document.querySelector('iframe')!.style.display = way;
    }, value);
  const settled = () => inside.evaluate(() => (history.state as { lugar?: { id?: string } } | null)?.lugar?.id);
  await display('block');
  await expect.poll(top).toBeGreaterThan(0);
  expect(await top()).toBeLessThan(80);
  await expect.poll(settled).toBe('doce-cultivos');
  await page.locator('iframe').hover();
  await page.mouse.wheel(0, 2000);
  await expect.poll(top).toBeLessThan(-1500);
  await expect.poll(settled).not.toBe('doce-cultivos');
  const [before, where] = [await top(), await inside.evaluate(() => location.hash)];
  await display('none');
  await inside.waitForFunction(() => document.documentElement.getBoundingClientRect().width === 0);
  // Begun after the page's own time to come to rest (250 ms), this ends after it.
  await inside.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
  await display('block');
  await expect.poll(top).toBeCloseTo(before, 0);
  expect(await inside.evaluate(() => location.hash)).toBe(where);
});

test('a reading that is written into a frame shares an address', { tag: '@largo' }, async ({ page }) => {
  await openAround(page, '');
  await page.evaluate(async () => {
    navigator.share = async ({ url }: ShareData = {}) => void Object.assign(window, { shared: url });
    const frame = document.querySelector('iframe')!;
    const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
    frame.srcdoc = await (await fetch('./lectura.html')).text();
    await loaded;
    Object.defineProperty(frame.contentWindow!.navigator, 'share', { value: navigator.share });
  });
  await page.frameLocator('iframe').locator('html.completa').waitFor();
  await page
    .frames()[1]!
    .locator('#cuatro-manos [data-accion="compartir"]')
    .evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => page.evaluate(() => (window as { shared?: string }).shared)).toMatch(/^http.+#cuatro-manos$/);
});

test('a place that the page around gives again, just as the reading comes to rest elsewhere, is reached', {
  tag: '@largo',
}, async ({ page }) => {
  await openAround(page, '#doce-cultivos');
  await expect(page.frameLocator('iframe').locator('html.completa')).toBeAttached();
  const inside = page.frames()[1]!;
  await expect.poll(() => inside.evaluate(() => location.hash)).toBe('#doce-cultivos');
  const distance = await inside.evaluate(async () => {
    const drawn = () => new Promise(requestAnimationFrame);
    document.querySelector<HTMLAnchorElement>('.paginas-siguiente')!.click();
    await drawn();
    await drawn();
    // As on a busy machine: the next picture comes later than what waits for the page to be still.
    window.requestAnimationFrame = (draw) => window.setTimeout(draw, 500);
    parent.document.querySelector('iframe')!.src = './lectura.html#doce-cultivos';
    await drawn();
    await drawn();
    return Math.abs(document.getElementById('doce-cultivos')!.getBoundingClientRect().top);
  });
  expect(distance).toBeLessThan(80);
});

test('in a frame that may send no forms the search finds and closes, and after a link Tab goes on at its place', {
  tag: '@largo',
}, async ({ page }) => {
  await openAround(page, '', ' sandbox="allow-scripts allow-same-origin"');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html.completa.js')).toBeAttached();
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const dialog = frame.locator('.busqueda');
  await frame.locator('[data-accion="buscar"]').filter({ visible: true }).click();
  await dialog.getByRole('button', { name: 'Cerrar' }).click();
  await expect(dialog).toHaveCount(0);
  await frame.locator('[data-accion="buscar"]').filter({ visible: true }).click();
  await dialog.locator('input').fill('huerto');
  await dialog.locator('li').first().waitFor();
  await dialog.locator('input').press('Enter');
  await expect(dialog).toHaveCount(0);
  await frame.locator('article a[href^="#"]').filter({ visible: true }).first().focus();
  // Where the link leads changes while the page still moves: what counts is where it led when it was followed.
  const led = page.frames()[1]!.evaluate(
    () =>
      new Promise<string>((followed) => {
        addEventListener('click', ({ target }) => followed((target as HTMLAnchorElement).hash), true);
      }),
  );
  await frame.locator('.paginas-siguiente').press('Enter');
  const place = await led;
  await page.keyboard.press('Tab');
  await expect(frame.locator(`${place} :focus`)).toHaveCount(1);
});

test('in a frame without an origin, where scripts and letters can’t be had, the reading is whole and styled', {
  tag: '@largo',
}, async ({ page }) => {
  await openAround(page, '', ' sandbox="allow-scripts"');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html:not(.js)')).toBeAttached();
  await expect(frame.locator('.barra')).toHaveCSS('position', 'fixed');
  await expect(frame.locator('.lectura article h2').last()).toBeVisible();
  await expect(frame.locator('.solo-con-script').filter({ visible: true })).toHaveCount(0);
  const large = await page.frames()[1]!.evaluate(() =>
    [...document.querySelectorAll('svg')]
      .filter((drawing) => !drawing.closest('.componente'))
      .map((drawing) => drawing.getBoundingClientRect().height)
      .filter((height) => height > 200),
  );
  expect(large).toEqual([]);
});
