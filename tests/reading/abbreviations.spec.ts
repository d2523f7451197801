import { expect, test } from '@playwright/test';
import { openReadingPage, placeOf } from './open-reading-page.ts';

const card = '.sigla-ficha:popover-open';

test.describe('with a finger', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a tap explains an abbreviation beside it, another tap elsewhere puts the card away', async ({ page }) => {
    await openReadingPage(page, '#momentos-clave');
    await page.locator('#momentos-clave').getByRole('link', { name: 'OGP', exact: true }).tap();
    await expect(page.locator(card)).toContainText('Open Government Partnership');
    const box = (await page.locator(card).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(await placeOf(page)).toBe('momentos-clave');
    await page.getByRole('heading', { name: 'Momentos clave' }).tap();
    await expect(page.locator(card)).toHaveCount(0);
  });
});

test('the keyboard’s focus explains too, Escape puts the card away, and its link leads to the list', async ({
  page,
}) => {
  await openReadingPage(page, '#momentos-clave');
  const link = page.locator('#momentos-clave').getByRole('link', { name: 'OGP', exact: true });
  await page
    .locator('#momentos-clave')
    .getByRole('link', { name: /como presentación/ })
    .focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveAccessibleDescription(/Open Government Partnership/);
  await page.keyboard.press('Escape');
  await expect(page.locator(card)).toHaveCount(0);
  await link.hover();
  await expect(page.locator(card)).toBeVisible();
  await page.locator(card).getByRole('link', { name: 'Ver en las siglas' }).click();
  await expect(page.locator('#sigla-ogp')).toBeInViewport();
  await page.locator('#sigla-ogp').getByRole('link', { name: 'Los ocho países fundadores' }).click();
  await expect.poll(() => placeOf(page)).toBe('paises-fundadores');
});
