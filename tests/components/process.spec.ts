import { expect, test } from '@playwright/test';
import { openDeck } from '../deck/open-deck.ts';

test('the strip and its three stages are seen on the slide, with their titles, dates and points', async ({ page }) => {
  await openDeck(page, '#/proceso-de-cocreacion');
  const figure = page.locator('figure.proceso-franja');
  await expect(figure.locator('svg.franja')).toBeInViewport({ ratio: 1 });
  const stages = figure.locator('.etapa');
  await expect(stages).toHaveCount(3);
  for (const stage of await stages.all()) {
    await expect(stage).toBeInViewport({ ratio: 1 });
    for (const part of ['.etapa-titulo', '.etapa-fechas', '.etapa-puntos'])
      await expect(stage.locator(part)).toBeVisible();
  }
});
