import { expect, test } from '@playwright/test';
import { makeSlips } from '../../src/room/server/slips.ts';
import { writeSlip } from '../../src/vote/slip-code.ts';
import { faults } from '../deck/axe.ts';
import { openRoom } from './open-room.ts';

const VOTE = 'voto-de-la-mesa';

test('with slips of paper a vote counts once a slip; who has none, or another’s, is told', { tag: '@largo' }, async ({
  browser,
}) => {
  const slips = makeSlips(2);
  const [first = ''] = slips.codes;
  const room = await openRoom(browser, 1280, { slips });
  try {
    const presenter = await room.presenter();
    const sheet = await room.wall.context().newPage();
    await sheet.goto(`${room.address}/boletas.html`);
    await expect(sheet.getByText(writeSlip(first))).toBeVisible();
    expect(await faults(sheet)).toEqual([]);
    await sheet.close();
    const pages = [(await room.phone()).page, (await room.phone()).page] as const;
    await room.show(VOTE);
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    const parts = pages.map((page) => {
      const form = page.locator(`[id="${VOTE}"] .votacion-forma`);
      return { form, slip: form.getByLabel('Código de su boleta'), receipt: form.locator('.votacion-acuse') };
    });
    const [mine, other] = parts as [(typeof parts)[number], (typeof parts)[number]];
    const send = async ({ form }: typeof mine) => {
      await form.getByRole('radio').first().check();
      await form.getByRole('button', { name: 'Enviar mi voto' }).click();
    };
    await send(mine);
    await expect(mine.receipt).toHaveText('Escriba el código de su boleta: son ocho letras y números.');
    await expect(mine.slip).toBeFocused();
    expect(await faults(pages[0], `[id="${VOTE}"]`)).toEqual([]);
    await mine.slip.fill(writeSlip(first).toLowerCase());
    await send(mine);
    await expect(mine.receipt).toHaveText('Su voto llegó.');
    await other.slip.fill(first);
    await send(other);
    await expect(other.receipt).toHaveText(/^No se contó: /);
    await expect(room.wall.locator('.present .votacion-cuenta')).toHaveText('1 respuesta');
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Mostrar resultado' }).click();
    await expect(room.wall.locator('.present .votacion-cuenta')).toHaveText('1 boleta');
  } finally {
    await room.close();
  }
});
