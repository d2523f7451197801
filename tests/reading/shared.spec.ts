import { expect, test } from '@playwright/test';
import { openReadingPage } from './open-reading-page.ts';

test('a chat that asks finds the picture that the page names, and a phone the icons of the manifest', {
  tag: '@largo',
}, async ({ page }) => {
  await openReadingPage(page);
  const content = (name: string) => page.locator(`[property="${name}"]`).getAttribute('content');
  const address = new URL((await content('og:image'))!);
  const picture = await page.request.get(`.${address.pathname.replace('/huertos', '')}`);
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

test('what is shared of a slide shows its chapter’s picture in a chat and leads to the slide', {
  tag: '@largo',
}, async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: ({ url }: ShareData) => Promise.resolve(document.body.setAttribute('data-url', url!)),
    });
  });
  await openReadingPage(page);
  await page.locator('#doce-cultivos [data-accion="compartir"]').click();
  const shared = (await page.locator('body').getAttribute('data-url'))!;
  const chapter = new URL(shared).pathname;
  // As a chat reads it: without what follows `#`, and without a script.
  const html = await (await page.request.get(shared.split('#')[0]!)).text();
  const [, picture = ''] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
  expect(new URL(picture).pathname.replace('/huertos', '')).toBe(chapter.replace('.html', '.png'));
  expect((await page.request.get(chapter.replace('.html', '.png'))).ok()).toBe(true);
  await page.goto(`${shared.replace('.html', '.html?fbclid=1')}`);
  await expect(page).toHaveURL(/\/lectura\.html#doce-cultivos$/);
  await page.goto(shared.split('#')[0]!);
  await expect(page).toHaveURL(new RegExp(`/lectura\\.html#${chapter.split('/').at(-1)!.replace('.html', '')}$`));
});

test('opened from a phone’s screen the reading stands where it was left', { tag: '@largo' }, async ({ page }) => {
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
