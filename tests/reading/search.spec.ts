import { expect, test } from '@playwright/test';
import { openReadingPage, placeOf } from './open-reading-page.ts';

const results = 'dialog .busqueda-lista a';

test('typing finds slides, notes, context, abbreviations and sources, without accents and with typos', async ({
  page,
}) => {
  await openReadingPage(page);
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Buscar en el taller' });
  const field = search.getByRole('searchbox');
  await expect(field).toBeFocused();
  for (const [typed, kind, title] of [
    ['co-contruccion', 'Lámina', 'Participación ciudadana: co-construcción'],
    ['repare Inglaterra', 'Para profundizar', 'Los ocho países fundadores'],
    ['reino unido', 'Contexto', 'Los ocho países fundadores'],
    ['sigla LGTAIP', 'Sigla', 'LGTAIP'],
    ['dragonario', 'Fuente', 'dragonario'],
  ] as const) {
    await field.fill(typed);
    const found = search
      .locator('li')
      .filter({ hasText: kind })
      .filter({ hasText: new RegExp(title, 'i') });
    await expect(found.first(), typed).toBeVisible();
  }
  await field.fill('rendicion');
  await expect(search.locator('mark').first()).toHaveText(/^rendición$/i);
  await expect(search.getByRole('status')).toHaveText(/^\d+ resultados\./);
  await field.fill('xilófono');
  await expect(search.getByRole('status')).toHaveText(/^Nada con «xilófono»/);
});

test('by keyboard alone: arrows to a result, Enter to go there with the words marked, back to where one was', async ({
  page,
}) => {
  await openReadingPage(page, '#transparencia');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('foro TransForMar');
  await expect(page.locator(results).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const marked = await page.evaluate(() =>
    [...CSS.highlights.get('hallado')!].map((range) => [
      String(range),
      (range as Range).getBoundingClientRect().top > 0 && (range as Range).getBoundingClientRect().bottom < innerHeight,
    ]),
  );
  expect(marked.map(([word]) => word)).toContain('TransForMar');
  expect(marked[0]![1]).toBe(true);
  await page.goBack();
  await expect.poll(() => placeOf(page)).toBe('transparencia');
});

test('Escape closes the search, the words are still there when it opens again, and a field of the page keeps its slash', async ({
  page,
}) => {
  await openReadingPage(page, '#treinta-estados');
  await page
    .getByRole('navigation', { name: 'Contenido' })
    .getByRole('button', { name: 'Buscar en el taller' })
    .click();
  await page.keyboard.type('foro');
  await expect(page.locator(results).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Buscar entidad' }).fill('a');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('foro');
});
