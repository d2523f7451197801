import { expect, type Page, test } from '@playwright/test';
import { allIds } from './open-deck.ts';

/** A page of the same site that has `html` in it; returns the frame's own page of slides. */
async function openAround(page: Page, html: string) {
  await page.route('**/alrededor.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('./alrededor.html');
  const frame = page.frames()[1]!;
  await expect(frame.locator('html.arrancada')).toBeAttached();
  await page.locator('iframe').click({ position: { x: 300, y: 250 } });
  const current = () => frame.evaluate(() => document.querySelector('section.lamina.present:not(.stack)')?.id);
  return { frame, current };
}

test('in a frame the deck adds nothing to «back», and has no button to fill a screen that it may not fill', {
  tag: '@largo',
}, async ({ page }) => {
  const ids = await allIds(page);
  const { frame, current } = await openAround(
    page,
    `<iframe src="./index.html" allow="fullscreen 'none'" width="900" height="600"></iframe>`,
  );
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('End');
  await expect.poll(current).toBe(ids.at(-1));
  await expect.poll(() => frame.evaluate(() => location.hash)).toBe(`#/${ids.at(-1)}`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await frame.locator('.herramientas summary').click();
  await expect(frame.locator('[data-accion="indice"]')).toBeVisible();
  await expect(frame.locator('[data-accion="pantalla"]')).toBeHidden();
  await page.goto('./');
  await page.locator('html.arrancada .herramientas summary').click();
  await expect(page.locator('[data-accion="pantalla"]')).toBeVisible();
});

for (const kind of ['srcdoc', 'srcdoc sandbox="allow-scripts"', 'blob'] as const)
  test(`the one file works inside another page, as ${kind}: address, title, links, and words for what can't be`, {
    tag: '@largo',
  }, async ({ page }) => {
    const ids = await allIds(page);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const file = await (await page.request.get('./taller.html')).text();
    const written = file.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const { frame, current } = await openAround(
      page,
      kind === 'blob'
        ? `<script>(async () => {
            const file = await (await fetch('./taller.html')).blob();
            document.querySelector('iframe').src = URL.createObjectURL(new Blob([file], { type: 'text/html' }));
          })()</script><iframe width="900" height="600"></iframe>`
        : `<iframe ${kind.replace('srcdoc', () => `srcdoc="${written}"`)} width="900" height="600"></iframe>`,
    );
    const address = (await frame.evaluate(() => location.href)).split('#')[0]!;
    expect(address).toMatch(/^(about:srcdoc|blob:.+)$/);
    await page.keyboard.press('End');
    await expect.poll(() => frame.evaluate(() => location.href)).toBe(`${address}#/${ids.at(-1)}`);
    await frame.evaluate((id) => {
      const link = Object.assign(document.createElement('a'), { href: `#/${id}` });
      document.querySelector('.slides')?.append(link);
      link.click();
    }, ids[1]);
    await expect.poll(current).toBe(ids[1]);
    await page.keyboard.press('Control+p');
    await expect(frame.locator('dialog')).toContainText('no tiene dirección propia');
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
    await expect(frame.locator('.aviso-dice')).toContainText('vista de presentador');
    expect(errors).toEqual([]);
  });

test('a frame without an origin, where no script can be had, shows all slides in their styles', async ({ page }) => {
  await page.route('**/alrededor.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="./index.html" sandbox="allow-scripts"></iframe>' }),
  );
  await page.goto('./alrededor.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html:not(.js)')).toBeAttached();
  await expect(frame.locator('.lamina h2').last()).toBeVisible();
  await expect(frame.locator('.herramientas')).toBeHidden();
});

test('a frame that is not displayed yet is not narrow: once it is, nothing offers the reading', {
  tag: '@largo',
}, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const body = '<iframe src="./index.html" width="900" height="600" style="display:none"></iframe>';
  await page.route('**/alrededor.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./alrededor.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('html.arrancada')).toBeAttached();
  await page.evaluate(() => {
    document.querySelector('iframe')!.style.display = '';
  });
  await frame.locator('.reveal').click({ position: { x: 300, y: 250 } });
  await page.keyboard.press('?');
  await expect(frame.getByRole('dialog')).toBeVisible();
  expect(asked.filter((url) => url.includes('offer-reading'))).toEqual([]);
  expect(asked.filter((url) => url.includes('help-panel'))).not.toEqual([]);
});
