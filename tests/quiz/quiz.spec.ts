import { expect, test } from '@playwright/test';
import { fixture } from '../fixture-workshop.ts';
import { awake, openWorkbook } from '../workbook/open-workbook.ts';

const FILE = '02-preparar.md';
const CHAPTER = `.repaso[data-capitulo="${FILE}"]`;
const { chapters, questions } = fixture;
const slides = new Set(chapters.find(({ file }) => file === FILE)!.slides.map(({ id }) => id));
/** Questions of that chapter. */
const count = questions.filter(({ slide }) => slides.has(slide)).length;

test('a question is answered with the keyboard alone: verdict, explanation, the way to its slide, the score', async ({
  page,
}) => {
  await openWorkbook(page);
  const review = page.locator(CHAPTER);
  const [first, second] = [review.locator('.pregunta').nth(0), review.locator('.pregunta').nth(1)];
  await expect(first).toHaveAccessibleName(/¿Cuál de estos no es uno de los cuatro elementos/);
  await first.getByRole('button').press('Enter');
  await expect(first.getByRole('status')).toHaveText('Elija primero una respuesta.');
  await expect(first.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(first.getByRole('status')).toHaveText(/^Correcto\. Los cuatro son/);
  await expect(first.getByRole('link')).toHaveAttribute('href', '#cuatro-manos');
  await expect(first.locator('label[data-marca="bien"]')).toContainText('respuesta correcta');
  await expect(review.locator('.repaso-marcador')).toHaveText(`1 correcta de 1; quedan ${count - 1} por contestar.`);

  await second.getByRole('radio', { name: 'Falso' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(second.getByRole('status')).toHaveText(/^No es esa\. La respuesta es «Verdadero»/);
  await expect(second.locator('label[data-marca="mal"]')).toContainText('la que usted eligió');
  await expect(page.locator('.repaso-total')).toContainText(
    `1 correcta de 2; quedan ${questions.length - 2} por contestar.`,
  );

  await second.getByRole('button', { name: 'Intentar de nuevo' }).press('Enter');
  await expect(second.getByRole('radio').first()).toBeFocused();
  await expect(second.getByRole('status')).toBeEmpty();
  await expect(review.locator('.repaso-marcador')).toHaveText(`1 correcta de 1; quedan ${count - 1} por contestar.`);
});

test('answers and score stay on the device, in both windows, until the chapter is answered again', {
  tag: '@largo',
}, async ({ page, context }) => {
  await openWorkbook(page);
  const answer = page.locator(CHAPTER).getByRole('radio', { name: 'Fertilizante de tienda' });
  await answer.check();
  await page.locator(CHAPTER).getByRole('button', { name: 'Comprobar' }).first().click();
  const other = await context.newPage();
  await openWorkbook(other);
  await expect(other.locator(CHAPTER).getByRole('radio', { name: 'Fertilizante de tienda' })).toBeChecked();
  await expect(other.locator(CHAPTER).locator('.veredicto').first()).toContainText('Correcto.');
  await page.reload();
  await awake(page);
  await expect(page.locator(CHAPTER).locator('.repaso-marcador')).toContainText('1 correcta de 1');
  await page.getByRole('button', { name: 'Contestar otra vez este capítulo' }).click();
  await expect(page.locator(CHAPTER).locator('.repaso-marcador')).toHaveText(`${count} preguntas por contestar.`);
  await expect(page.locator(CHAPTER).getByRole('radio').first()).toBeFocused();
  await expect(other.locator(CHAPTER).locator('.repaso-marcador')).toHaveText(`${count} preguntas por contestar.`);
  await expect(other.locator(CHAPTER).locator(':checked')).toHaveCount(0);
});

test('without a script each question shows its answer on request', { tag: '@largo' }, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./lectura.html');
  const question = page.locator(CHAPTER).locator('.pregunta').first();
  const words = question.getByText('Los cuatro son luz');
  await expect(words).toBeHidden();
  await question.getByText('Ver la respuesta').click();
  await expect(words).toBeVisible();
  await expect(question.getByRole('button')).toHaveCount(0);
  await context.close();
});
