import { expect, test } from '@playwright/test';
import { openReadingPage } from './open-reading-page.ts';

test('a chat that asks finds the picture that the page names, and a phone the icons of the manifest', async ({
  page,
}) => {
  await openReadingPage(page);
  const content = (name: string) => page.locator(`[property="${name}"]`).getAttribute('content');
  const address = new URL((await content('og:image'))!);
  const picture = await page.request.get(`./${address.pathname.split('/').at(-1)}`);
  const bytes = await picture.body();
  // Width and height of a PNG stand at byte 16.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String)).toEqual([
    await content('og:image:width'),
    await content('og:image:height'),
  ]);
  const link = (await page.locator('[rel="manifest"]').getAttribute('href'))!;
  const manifest = (await (await page.request.get(link)).json()) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of manifest.icons) {
    const icon = await (await page.request.get(src)).body();
    expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('opened from a phone’s screen the reading stands where it was left', async ({ page }) => {
  await page.addInitScript(() => {
    const known = window.matchMedia.bind(window);
    window.matchMedia = (query) => (query.includes('standalone') ? { ...known('all'), matches: true } : known(query));
  });
  await openReadingPage(page, '#para-que-sirve');
  await page.mouse.wheel(0, 300);
  const kept = () =>
    page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith('lectura:lugar'))?.[1]);
  await expect.poll(kept).toBeTruthy();
  const place = await kept();
  await page.goto('about:blank');
  await openReadingPage(page);
  await expect(page.locator('.continuar')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expect.poll(kept).toBe(place);
});
