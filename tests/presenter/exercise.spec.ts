import { expect, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { agreed, openTalk, pick, shownIn } from './open-talk.ts';

const START = new Date(2021, 2, 25, 10, 0, 0);

test('an exercise runs from either window, in large figures on the board, and its end is said on any slide', {
  tag: '@largo',
}, async ({ page, context }) => {
  await context.clock.install({ time: START });
  const { deck, presenter } = await openTalk(page, '#/ejercicio-de-mesa');
  const clock = presenter.locator('.ahora-reloj');
  await expect(clock).toHaveText('10:00');
  await expect(presenter.locator('.ficha-ahora')).toContainText('sin empezar');
  await presenter.locator('.present .cuenta-marcha').click();
  await expect(deck.locator('.present .cuenta-marcha')).toHaveText('Pausar');
  await deck.locator('.present .cuenta-mas').click();
  await expect(clock).toHaveText(/^10:[0-5]\d$/);
  // The state of both says the same moment of the end.
  expect(Object.keys((await agreed(deck, presenter)).state)).toEqual(['fin']);
  expect(await faults(presenter)).toEqual([]);
  await presenter.keyboard.press('PageDown');
  await expect.poll(async () => (await shownIn(deck)).slide).not.toBe('ejercicio-de-mesa');
  await expect(clock).toHaveText(/^10:[0-5]\d$/);
  await expect(presenter.locator('.ahora-que')).toContainText('¿Qué sembraría su escuela?');
  await presenter.clock.fastForward('11:00');
  await expect(presenter.locator('.anuncio')).toHaveText(/^Se acabó el tiempo: /);
  await expect(clock).toBeEmpty();
});

test('the end of an exercise sounds only where somebody has switched the sound on', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  await context.clock.install({ time: START });
  await context.addInitScript(() => {
    const started = AudioContext.prototype.createOscillator;
    Object.assign(window, { notes: 0 });
    AudioContext.prototype.createOscillator = function () {
      (window as unknown as { notes: number }).notes++;
      return started.call(this);
    };
  });
  const { presenter } = await openTalk(page, '#/ejercicio-de-mesa');
  const notes = () => presenter.evaluate(() => (window as unknown as { notes: number }).notes);
  const end = async () => {
    await presenter.locator('.present .cuenta-marcha').click();
    // So that what runs has been seen to run.
    await presenter.clock.runFor('00:02');
    await presenter.clock.fastForward('10:00');
    await expect(presenter.locator('.ficha-ahora')).toContainText('Se acabó el tiempo');
    await presenter.locator('.present .cuenta-marcha').click();
    await expect(presenter.locator('.ficha-ahora')).toContainText('sin empezar');
  };
  await end();
  expect(await notes()).toBe(0);
  await pick(presenter, 'Sonar aquí');
  await expect(presenter.locator('[data-accion="sonido"]')).toHaveAttribute('aria-pressed', 'true');
  const tried = await notes();
  await end();
  expect(await notes()).toBeGreaterThan(tried);
});
