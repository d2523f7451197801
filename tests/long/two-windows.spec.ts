import { test } from '@playwright/test';
import { ready } from '../deck/open-deck.ts';
import { agreed, openTalk } from '../presenter/open-talk.ts';
import { randomFrom } from '../random-from.ts';

test('200 random actions from both windows end in the same state', async ({ page }) => {
  test.setTimeout(90_000);
  const { deck, presenter } = await openTalk(page, '#/seis-cultivos');
  const next = randomFrom(20210325);
  const random = (below: number) => Math.floor(next() * below);
  const keys = ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'b', 'Home', 'End', 'ArrowRight', 'ArrowLeft'];
  for (let action = 0; action < 200; action++) {
    const window = random(2) === 0 ? deck : presenter;
    const key = keys[random(keys.length)]!;
    if (random(8) === 0) {
      await window.evaluate(
        (clave) => {
          const shape = document.querySelector(`.lamina.present .mapa-entidades [data-clave="${clave}"]`);
          shape?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        },
        String(1 + random(32)).padStart(2, '0'),
      );
    } else await window.keyboard.press(key);
    if (action === 120) {
      await deck.reload();
      await ready(deck);
    }
  }
  await agreed(deck, presenter);
});
