import { expect, type Page, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { fixture } from '../fixture-workshop.ts';
import { openPhone, readCode, shownCode, stateOf } from './open-clicker.ts';
import { openRoom } from './open-room.ts';

const VOTE = 'voto-de-la-mesa';
const RECEIVED = 'Su voto llegó.';

const slideOf = (page: Page) => page.locator(`[id="${VOTE}"]`);
const receipt = (page: Page) => slideOf(page).locator('.votacion-acuse');
async function vote(page: Page, choice: string): Promise<void> {
  await slideOf(page).locator('.votacion-eleccion', { hasText: choice }).getByRole('radio').check();
  await slideOf(page).getByRole('button', { name: 'Enviar mi voto' }).click();
}

test('a whole vote with wall, presenter, clicker and three phones at once, through an outage and a crash of the wall', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const clicker = await openPhone(browser);
    const code = new URL(await shownCode(presenter));
    code.host = new URL(room.address).host;
    await readCode(clicker, code.href);
    await presenter.keyboard.press('Escape');
    const phones = [await room.phone(), await room.phone(), await room.phone()] as const;
    const [steady, fickle, cut] = phones;
    await expect(presenter.locator('.boton-sala')).toHaveText('Sala: 3');

    await room.show(fixture.slides[fixture.slides.findIndex(({ id }) => id === VOTE) - 1]!.id);
    await expect(clicker.getByRole('button', { name: 'Siguiente' })).toContainText('¿Qué hace falta primero');
    await clicker.getByRole('button', { name: 'Siguiente' }).click();
    await expect(room.wall.locator('section.lamina.present:not(.stack)')).toHaveAttribute('id', VOTE);
    for (const { page } of phones) await expect(slideOf(page).locator('.encabezado')).toBeInViewport();

    const row = clicker.getByRole('region', { name: 'Votación' });
    await row.getByRole('button', { name: 'Abrir votación' }).click();
    for (const { page } of phones) {
      await vote(page, 'Manos');
      await expect(receipt(page)).toHaveText(RECEIVED);
    }
    await vote(fickle.page, 'Tierra');
    await expect(receipt(fickle.page)).toHaveText(RECEIVED);
    await expect(row).toContainText('Votación abierta: 3 respuestas');
    await expect(presenter.locator('.ahora-votacion')).toContainText('3 respuestas');

    // One changes its mind where nobody hears it, and the vote is closed meanwhile.
    await cut.cut(true);
    await vote(cut.page, 'Tierra');
    await row.getByRole('button', { name: 'Cerrar' }).click();
    await expect(receipt(steady.page)).toHaveText(RECEIVED);
    await expect(slideOf(steady.page).getByRole('button', { name: 'Enviar mi voto' })).toBeHidden();
    await expect(receipt(cut.page)).toHaveText('Sin conexión: se enviará al volver.');

    await room.crashWall();
    await expect(presenter.locator('.tablero-enlace [role="status"]')).toContainText('Proyección unida');
    await expect(stateOf(clicker)).toHaveText('Unido');
    await cut.cut(false);
    await expect(receipt(cut.page)).toHaveText('La votación se cerró antes de que llegara este voto.');

    await row.getByRole('button', { name: 'Mostrar' }).click();
    const late = await room.phone();
    for (const page of [room.wall, ...phones.map((phone) => phone.page), late.page]) {
      const rows = slideOf(page).locator('.votacion-resultados');
      await expect(rows.getByRole('row', { name: /Manos/ })).toContainText('2');
      await expect(rows.getByRole('row', { name: /Tierra/ })).toContainText('1');
      await expect(slideOf(page).locator('.votacion-cuenta')).toHaveText('3 dispositivos');
    }
    for (const page of [room.wall, cut.page]) expect(await faults(page)).toEqual([]);
  } finally {
    await room.close();
  }
});
