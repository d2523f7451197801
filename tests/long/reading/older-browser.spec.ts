import { expect, test } from '@playwright/test';
import { faults } from '../../deck/axe.ts';
import { asOfSpring2023 } from '../../older-browser.ts';
import { awake } from '../../workbook/open-workbook.ts';
import { openReadingPage, placeOf } from '../../reading/open-reading-page.ts';

test('in a browser of spring 2023 contents open and close, search, questions, table and erasing work', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const trouble = await asOfSpring2023(page);
  await openReadingPage(page);
  await awake(page);
  const contents = page.getByRole('navigation', { name: 'Contenido' });
  await expect(contents).toBeHidden();
  for (const close of [
    () => contents.getByRole('button', { name: 'Cerrar el contenido' }).click(),
    () => page.keyboard.press('Escape'),
    () => page.mouse.click(10, 400),
  ]) {
    await page.getByRole('button', { name: 'Abrir el contenido' }).click();
    await expect(contents).toBeInViewport();
    await close();
    await expect(contents).toBeHidden();
  }
  await page.getByRole('button', { name: 'Abrir el contenido' }).click();
  await contents.getByRole('link', { name: /^Sembrar y medir/ }).click();
  await expect(contents).toBeHidden();
  await expect.poll(() => placeOf(page)).toBe('sembrar');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('calabaza');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.locator('#seis-cultivos').scrollIntoViewIfNeeded();
  await expect(page.locator('#seis-cultivos tabla-ejes:defined')).toBeVisible();
  const question = page.locator('.pregunta').first();
  await question.locator('label').first().click();
  await question.getByRole('button').click();
  await expect(question.locator('.veredicto')).not.toBeEmpty();
  await page.locator('[data-accion="borrar"]').dispatchEvent('click');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const byDay = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground()).not.toBe(byDay);
  expect(await faults(page, '#bienvenida', ['color-contrast'])).toEqual([]);
  expect(trouble).toEqual([]);
});
