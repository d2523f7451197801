import { expect, type Page, test } from '@playwright/test';
import { allIds, currentId, openDeck, ready } from './open-deck.ts';

/** Opens the deck but keeps its script back until the returned function is called, as a slow line or machine does. */
async function openWithoutScript(page: Page, address = './'): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('.herramientas')).toBeAttached();
  // Before its styles nothing is drawn; what is asked of the page then is not what anyone sees.
  await page.waitForFunction(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].every(({ sheet }) => sheet !== null),
  );
  await page.evaluate(() => document.fonts.ready);
  return async () => {
    release();
    await expect(page.locator('html.arrancada')).toBeAttached();
  };
}

/** Where each part of the first slide stands, and the ground around it. */
function readPicture(page: Page) {
  return page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    boxes: [...document.querySelectorAll('.lamina')[0]!.querySelectorAll('*')].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return `${node.nodeName} ${[x, y, width, height].map((value) => value.toFixed(1)).join(' ')}`;
    }),
  }));
}

for (const [width, height, ...tag] of [
  [1280, 720],
  [1024, 768, '@largo'],
  [844, 390, '@largo'],
  [390, 844, '@largo'],
] as const) {
  test(`the first slide is there before the script, as it stays, at ${width} px`, { tag }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const start = await openWithoutScript(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.locator('.lamina:visible')).toHaveCount(1);
    const before = await readPicture(page);
    await start();
    expect(await readPicture(page)).toEqual(before);
  });
}

test('keys pressed before the script is there are not lost', async ({ page }) => {
  const start = await openWithoutScript(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await start();
  const third = (await allIds(page))[2]!;
  await expect(page).toHaveURL(new RegExp(`#/${third}$`));
});

test('a link to another slide does not show the first one meanwhile', { tag: '@largo' }, async ({ page }) => {
  const start = await openWithoutScript(page, './#/quien-riega');
  await expect(page.locator('.lamina:visible')).toHaveCount(0);
  await start();
  await expect(page.locator('#quien-riega')).toBeInViewport();
});

test("until its letters have come, the first slide stands in the machine's own, line for line", {
  tag: '@largo',
}, async ({ page }) => {
  const sizes = () =>
    page
      .locator('.lamina')
      .first()
      .locator('h1, p, li')
      .evaluateAll((nodes) => nodes.map((node) => node.clientHeight));
  await page.route('**/*.woff2', (route) => route.abort());
  await openDeck(page);
  const stand = await page.evaluate(async () => {
    const faces = [...document.fonts].filter(({ family }) => /Como/.test(family));
    return (await Promise.allSettled(faces.map((face) => face.load()))).some(({ status }) => status === 'fulfilled');
  });
  test.skip(!stand, 'none of the letters that stand in is here: Arial, Liberation Sans, Roboto, DejaVu Sans');
  const before = await sizes();
  await page.unroute('**/*.woff2');
  await page.reload();
  await ready(page);
  expect(before).toEqual(await sizes());
});

test('what has the focus before the script is there is not also a key for the deck', { tag: '@largo' }, async ({
  page,
}) => {
  const start = await openWithoutScript(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Saltar a la lámina' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await start();
  expect(await currentId(page)).toBe('bienvenida');
});
