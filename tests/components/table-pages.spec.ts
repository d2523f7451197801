import { expect, type Locator, test } from '@playwright/test';
import type { Axes } from '../../src/components/table/schema.ts';
import { addressState, type Interactive, openComponent, specOf } from './open-component.ts';

const long: Interactive = { tag: 'tabla-ejes', slide: 'doce-cultivos', steps: 0, state: {}, sentence: /./, stop: '' };
const { ejes } = specOf<Axes>(long.slide);
const topics = ejes.flatMap(({ temas }) => temas.map(({ id }) => id));

/** Topics of the rows in view, from the top; fails for a row that reaches the foot. */
function rowsInView(element: Locator): Promise<string[]> {
  return element.evaluate((host) => {
    const foot = host.closest('.lamina')!.querySelector('.pie')!.getBoundingClientRect().top;
    const rows = [...host.querySelectorAll<HTMLElement>('tbody tr')].filter((row) => row.checkVisibility());
    return rows.map((row) =>
      row.getBoundingClientRect().bottom <= foot ? row.dataset.tema! : `pie: ${row.dataset.tema}`,
    );
  });
}

test('a clicker turns the pages of a long table: every row once, none on the foot, the filter over no heading', async ({
  page,
}) => {
  const element = await openComponent(page, long);
  const last = Number(await element.locator('[data-paginas]').getAttribute('data-paginas'));
  const seen: string[] = [];
  for (let step = 0; step < last; step++) {
    await expect(element).toHaveAttribute('data-paso', String(step));
    seen.push(...(await rowsInView(element)));
    if (step < last - 1) await page.keyboard.press('PageDown');
  }
  expect(seen).toEqual(topics);
  await expect(element.locator('.tabla-aviso')).toHaveText(new RegExp(`^Página ${last} de ${last}\\.`));

  const covered = await element.evaluate((host) => {
    const controls = [...host.querySelectorAll('.tabla-controles :is(button, input)')].map((each) =>
      each.getBoundingClientRect(),
    );
    return [...host.querySelectorAll('thead th')].filter((head) => {
      const words = document.createRange();
      words.selectNodeContents(head);
      const box = words.getBoundingClientRect();
      return controls.some(
        (each) =>
          each.width > 0 &&
          each.left < box.right &&
          box.left < each.right &&
          each.top < box.bottom &&
          box.top < each.bottom,
      );
    }).length;
  });
  expect(covered).toBe(0);

  await element.getByRole('button', { name: 'Página anterior' }).click();
  expect(await rowsInView(element)).not.toContain(topics.at(-1));
  expect(addressState(page)).toEqual({ pagina: String(last - 1) });
  // A row is found on whatever page it is.
  await element.locator('thead [data-ordena="eje"] button').press('End');
  expect(await rowsInView(element)).toContain(topics.at(-1));
});

test('a page translator, with each text in a node of its own and a third longer, puts no row on the foot', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, long);
  await element.evaluate((host) => {
    const walker = document.createTreeWalker(host.querySelector('table')!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = text.data.replace(/\p{L}{3,}/gu, (word) => word + 'n'.repeat(Math.ceil(word.length * 0.3)));
      text.replaceWith(font);
    }
  });
  await expect.poll(async () => (await rowsInView(element)).filter((row) => row.startsWith('pie'))).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect.poll(() => rowsInView(element)).toContain(topics.at(-1));
  await element.locator('.tabla-tema').last().click();
  await expect(element.locator('.tabla-ficha-tema')).toContainText('n');
});
