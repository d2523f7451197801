import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { agreed, joined, openTalk, pick } from './open-talk.ts';

// The clock goes on while the test looks: seconds may differ.
const about = (minutes: string) => new RegExp(`^${minutes}:\\d\\d$`);

const START = new Date(2021, 2, 25, 10, 0, 0);

test('time, drift and expected end run from the start, through a pause and a reload', async ({ page, context }) => {
  await context.clock.install({ time: START });
  const { presenter } = await openTalk(page);
  const face = (name: string) => presenter.locator(name);
  await expect(face('.reloj-hora')).toHaveText('10:00');
  await expect(face('.reloj-ritmo')).toHaveText('—');
  await presenter.getByRole('button', { name: 'Empezar' }).click();
  await presenter.clock.fastForward('04:00');
  await expect(face('.reloj-transcurrido')).toHaveText(about('00:04'));
  await expect(face('.reloj-ritmo')).toHaveText('a tiempo');
  await expect(face('.ritmo-detalle')).toHaveText('Bienvenida · queda 1 min');
  await expect(face('.ritmo-despues')).toHaveText('después: Preparar la tierra, 20 min');
  await expect(face('.reloj-fin')).toHaveText('fin previsto 11:30');
  await expect(face('.reloj-previsto')).toHaveText(/^previsto 00:04/);
  await expect(face('.reloj-total')).toHaveText('de 90 min en total');
  await presenter.clock.fastForward('03:00');
  await expect(face('.reloj-ritmo')).toHaveText('+2 min');
  // A lid closed for ten minutes counts; a pause does not.
  await presenter.clock.fastForward('10:00');
  await expect(face('.reloj-transcurrido')).toHaveText(about('00:17'));
  await presenter.keyboard.press('t');
  await presenter.clock.fastForward('30:00');
  await expect(face('.reloj-transcurrido')).toHaveText(about('00:17'));
  await presenter.reload();
  await joined(presenter);
  await expect(face('.reloj-transcurrido')).toHaveText(about('00:17'));
  await presenter.getByRole('button', { name: 'Seguir' }).click();
  await presenter.clock.runFor('01:00');
  await expect(face('.reloj-transcurrido')).toHaveText(about('00:18'));
});

test('time goes back to nothing only after a clear yes', { tag: '@largo' }, async ({ page, context }) => {
  await context.clock.install({ time: START });
  const { presenter } = await openTalk(page);
  await presenter.keyboard.press('t');
  await presenter.clock.fastForward('05:00');
  await pick(presenter, 'Reiniciar el tiempo');
  await presenter.keyboard.press('Escape');
  await expect(presenter.locator('.reloj-transcurrido')).toHaveText(about('00:05'));
  await pick(presenter, 'Reiniciar el tiempo');
  await presenter.getByRole('button', { name: 'Sí, reiniciar' }).click();
  await expect(presenter.locator('.reloj-transcurrido')).toHaveText(about('00:00'));
  // No moment is known from then on from which it could count.
  await presenter.keyboard.press('PageDown');
  await pick(presenter, 'Reiniciar el tiempo');
  await presenter.getByRole('button', { name: 'Sí, reiniciar' }).click();
  await expect(presenter.locator('.ficha-sin-reloj')).toContainText('El reloj no ha empezado.');
  await expect(presenter.locator('.ficha-sin-reloj')).not.toContainText(/portada|desde/);
});

test('a shorter session shares out its minutes among the chapters, through a reload and back to the plan', {
  tag: '@largo',
}, async ({ page, context }) => {
  await context.clock.install({ time: START });
  const { presenter } = await openTalk(page);
  const total = presenter.locator('.reloj-total');
  await total.click();
  const dialog = presenter.getByRole('dialog', { name: 'Duración de la sesión' });
  await dialog.getByLabel('Minutos disponibles').fill('45');
  await dialog.getByRole('button', { name: 'Usar' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(total).toHaveText('de 45 min (plan: 90)');
  await expect(presenter.locator('.ritmo-despues')).toHaveText('después: Preparar la tierra, 10 min');
  await expect(presenter.locator('.reloj-fin')).toHaveText('fin previsto 10:45');
  // Beside the slide too, in a small window.
  for (const width of [1180, 1024, 901]) {
    await presenter.setViewportSize({ width, height: 700 });
    const { x, width: wide } = (await presenter.locator('.reloj').last().boundingBox())!;
    expect(x + wide, `${width} px`).toBeLessThanOrEqual(width);
  }
  await presenter.setViewportSize({ width: 1280, height: 720 });
  await presenter.reload();
  await joined(presenter);
  await expect(total).toHaveText('de 45 min (plan: 90)');
  await total.click();
  await dialog.getByLabel('Minutos disponibles').fill('2');
  await dialog.getByRole('button', { name: 'Usar' }).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Los previstos: 90 min' }).click();
  await expect(total).toHaveText('de 90 min en total');
});

test('a clock that was never started says so once the cover is left, and can count from that moment', {
  tag: '@largo',
}, async ({ page, context }) => {
  await context.clock.install({ time: START });
  const { deck, presenter } = await openTalk(page);
  const card = presenter.locator('.ficha-sin-reloj');
  await expect(card).toBeHidden();
  await presenter.clock.fastForward('01:00');
  await presenter.keyboard.press('PageDown');
  await expect(card).toContainText('El reloj no ha empezado.');
  await presenter.clock.fastForward('04:00');
  for (let slide = 0; slide < 2; slide++) await presenter.keyboard.press('PageDown');
  await agreed(presenter, deck);
  // Through a reload, too.
  await presenter.reload();
  await joined(presenter);
  await card.getByRole('button', { name: 'Contar desde 10:01' }).click();
  await expect(card).toBeHidden();
  await expect(presenter.locator('.reloj-transcurrido')).toHaveText(about('00:04'));
  await pick(presenter, 'Minutos previstos y reales');
  await expect(presenter.getByRole('row', { name: /Preparar la tierra 20 4/ })).toBeVisible();
});

test('after the talk planned and real minutes by chapter can be read and kept as CSV', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  await context.clock.install({ time: START });
  const { presenter } = await openTalk(page);
  await presenter.keyboard.press('t');
  await presenter.clock.fastForward('06:00');
  await presenter.keyboard.press('PageDown');
  await presenter.clock.fastForward('02:00');
  await pick(presenter, 'Minutos previstos y reales');
  const dialog = presenter.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /Bienvenida 5 6/ })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /Preparar la tierra 20 2/ })).toBeVisible();
  expect(await faults(presenter)).toEqual([]);
  const [download] = await Promise.all([
    presenter.waitForEvent('download'),
    dialog.getByRole('link', { name: 'Descargar CSV' }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf-8');
  expect(csv.split('\r\n').slice(0, 3)).toEqual([
    '\uFEFFCapítulo,Minutos previstos,Minutos reales',
    'Bienvenida,5,6',
    'Preparar la tierra,20,2',
  ]);
});
