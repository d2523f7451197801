import { expect, test } from '@playwright/test';
import { openReadingPage, placeOf } from './open-reading-page.ts';

const card = '.sigla-ficha:popover-open';

test.describe('with a finger', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a tap explains an abbreviation beside it, another tap elsewhere puts the card away', { tag: '@largo' }, async ({
    page,
  }) => {
    await openReadingPage(page, '#relato-de-una-cosecha');
    await page.locator('#relato-de-una-cosecha').getByRole('link', { name: 'RHEV', exact: true }).tap();
    await expect(page.locator(card)).toContainText('Red de Huertos Escolares del Valle');
    const box = (await page.locator(card).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(await placeOf(page)).toBe('relato-de-una-cosecha');
    await page.getByRole('heading', { name: 'Relato de una cosecha' }).tap();
    await expect(page.locator(card)).toHaveCount(0);
  });
});

test('the keyboard’s focus explains too, Escape puts the card away, and its link leads to the list', async ({
  page,
}) => {
  await openReadingPage(page, '#relato-de-una-cosecha');
  const link = page.locator('#relato-de-una-cosecha').getByRole('link', { name: 'RHEV', exact: true });
  await page
    .locator('#relato-de-una-cosecha')
    .getByRole('link', { name: /como presentación/ })
    .focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveAccessibleDescription(/Red de Huertos Escolares del Valle/);
  await page.keyboard.press('Escape');
  await expect(page.locator(card)).toHaveCount(0);
  await link.hover();
  await expect(page.locator(card)).toBeVisible();
  await page.locator(card).getByRole('link', { name: 'Ver en las siglas' }).click();
  await expect(page.locator('#sigla-rhev')).toBeInViewport();
  await page.locator('#sigla-rhev').getByRole('link', { name: 'Las escuelas hermanas' }).click();
  await expect.poll(() => placeOf(page)).toBe('escuelas-hermanas');
});
