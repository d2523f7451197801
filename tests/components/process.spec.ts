import { expect, test } from '@playwright/test';
import { openDeck } from '../deck/open-deck.ts';

const STAGES = [
  ['Consulta pública', /24\sde\smayo\sal\s+17\sde\sjunio\sde\s2019/, '25 días'],
  ['Sistematización', /18\sde\sjunio\sal\s+5\sde\sjulio\sde\s2019/, '18 días'],
  ['Seis mesas', /21\sde\sagosto\sal\s+13\sde\sseptiembre\sde\s2019/, '24 días'],
] as const;

test('the three stages show their name, their days in words and how long they took', async ({ page }) => {
  await openDeck(page, '#/proceso-de-cocreacion');
  const figure = page.locator('figure.proceso-franja');
  for (const [name, days, length] of STAGES) {
    await expect(figure.getByText(name).first()).toBeInViewport();
    await expect(figure).toContainText(days);
    await expect(figure.locator('svg.franja')).toContainText(length);
  }
  for (const words of [
    'Ejes del PND',
    'Más de 1,100 participaciones',
    'Temas más votados',
    'Identificación de problemáticas',
  ])
    await expect(figure.locator('.etapa').getByText(words)).toBeVisible();
});

test('the strip is to scale: a day is as wide in every stage, and what follows starts where the other ends', async ({
  page,
}) => {
  await openDeck(page, '#/proceso-de-cocreacion');
  const bars = await page.locator('figure.proceso-franja svg rect').evaluateAll((rects) =>
    rects
      .map((rect) => rect.getBoundingClientRect())
      .filter((box) => box.width > 20)
      .map(({ left, width }) => ({ left, width })),
  );
  expect(bars).toHaveLength(3);
  const [first, second, third] = bars as [(typeof bars)[0], (typeof bars)[0], (typeof bars)[0]];
  expect(second.width / first.width).toBeCloseTo(18 / 25, 1);
  expect(third.width / first.width).toBeCloseTo(24 / 25, 1);
  expect(Math.abs(second.left - first.left - first.width)).toBeLessThan(6);
  // From 6 July to 20 August nothing is documented: 46 days.
  expect((third.left - second.left - second.width) / (first.width / 25)).toBeCloseTo(46, -1);
});

test('what the slide says otherwise is marked at its stage and told below, with sources', async ({ page }) => {
  await openDeck(page, '#/proceso-de-cocreacion');
  const figure = page.locator('figure.proceso-franja');
  expect((await figure.innerText()).match(/◆/g)).toHaveLength(4);
  await expect(figure.getByText('el primer anuncio fijaba el cierre el 14 de junio')).toBeVisible();
  await expect(figure.getByText('el INAI ubica los seis temas más votados en agosto')).toBeVisible();
  await expect(figure.getByRole('link', { name: /Fuente \d+/ })).toHaveCount(3);
});
