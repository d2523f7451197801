import { expect, test } from '@playwright/test';
import { BROKERS, LEADER_LOGIN } from './brokers.ts';
import { openLawlessBroker } from './open-lawless-broker.ts';
import { openRoom } from './open-room.ts';

const VOTE = 'voto-de-la-mesa';

test('pages served in the hall meet at a broker elsewhere, as its address in the wall’s window says', {
  tag: '@largo',
}, async ({ browser }) => {
  const broker = await openLawlessBroker();
  const elsewhere = { address: broker.address, user: 'ana', password: 'a&b c' };
  const room = await openRoom(browser, 1280, { elsewhere });
  try {
    const presenter = await room.presenter();
    const { page } = await room.phone();
    await expect(page.locator('.sala-estado')).toHaveText('Siguiendo la sala');
    expect([...broker.logins].sort()).toEqual(['ana:a&b c', 'undefined:undefined']);
    await room.show(VOTE);
    await expect(page.locator(`[id="${VOTE}"]`)).toBeInViewport();
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    const vote = page.locator(`[id="${VOTE}"]`);
    await vote.getByRole('radio').first().check();
    await vote.getByRole('button', { name: 'Enviar mi voto' }).click();
    await expect(vote.locator('.votacion-acuse')).toHaveText('Su voto llegó.');
    // The way in is the hall's, and not this window's own address.
    await presenter.getByRole('button', { name: /^Sala: / }).click();
    await presenter.getByRole('button', { name: 'Mostrar cómo se entra' }).click();
    await expect(room.wall.locator('.sala-direccion')).toHaveText('192.168.1.20:8080');
  } finally {
    await room.close();
    await broker.close();
  }
});

test('pages served in the hall meet behind the advised proxy of a Mosquitto', { tag: '@largo' }, async ({
  browser,
}) => {
  const mosquitto = BROKERS.find(({ name }) => name === 'Mosquitto')!;
  test.skip(mosquitto.missing !== undefined, mosquitto.missing);
  const { addresses, close } = await mosquitto.open();
  const room = await openRoom(browser, 1280, { elsewhere: { address: addresses[0]!, ...LEADER_LOGIN } });
  try {
    const presenter = await room.presenter();
    const { page } = await room.phone();
    await expect(page.locator('.sala-estado')).toHaveText('Siguiendo la sala');
    await room.show(VOTE);
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    const vote = page.locator(`[id="${VOTE}"]`);
    await vote.getByRole('radio').first().check();
    await vote.getByRole('button', { name: 'Enviar mi voto' }).click();
    await expect(vote.locator('.votacion-acuse')).toHaveText('Su voto llegó.');
  } finally {
    await room.close();
    await close();
  }
});
