import { expect, test } from '@playwright/test';
import type { Process } from '../../src/components/process/schema.ts';
import { openDeck } from '../deck/open-deck.ts';
import { specOf } from './open-component.ts';

const SLIDE = 'calendario-de-siembra';

test('the strip and its stages are seen on the slide, with their titles, dates and points', async ({ page }) => {
  await openDeck(page, `#/${SLIDE}`);
  const figure = page.locator('figure.proceso-franja');
  await expect(figure.locator('svg.franja')).toBeInViewport({ ratio: 1 });
  const stages = figure.locator('.etapa');
  await expect(stages).toHaveCount(specOf<Process>(SLIDE).etapas.length);
  for (const stage of await stages.all()) {
    await expect(stage).toBeInViewport({ ratio: 1 });
    for (const part of ['.etapa-titulo', '.etapa-fechas', '.etapa-puntos'])
      await expect(stage.locator(part)).toBeVisible();
  }
});
