import { expect, type Page, test } from '@playwright/test';
import { openServer, openWall } from '../../room/open-clicker.ts';
import { openVoter } from '../../room/open-voter.ts';
import { newDevice } from '../../room/raw-client.ts';

const VOTE = '#/voto-de-la-mesa';

/** A window that hears nothing of what others of its browser have written; gives what makes it hear, or not, what the room says. */
async function deafen(wall: Page): Promise<(isDeaf: boolean) => void> {
  let isDeaf = false;
  await wall.addInitScript(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation()));
  await wall.routeWebSocket(/mqtt/, (page) => {
    const server = page.connectToServer();
    server.onMessage((message) => {
      if (!isDeaf) page.send(message);
    });
  });
  return (fresh) => {
    isDeaf = fresh;
  };
}

test('of two walls of one browser that hear different votes and not one another, both gone at once, no vote is lost that a phone was told is counted', async ({
  context,
}) => {
  const server = await openServer();
  try {
    const [one, other] = [await context.newPage(), await context.newPage()];
    const [deafenOne, deafenOther] = [await deafen(one), await deafen(other)];
    const presenter = await openWall(one, server);
    await other.goto(server.leaderAddress);
    const count = (wall: Page) => wall.locator('.present .votacion-cuenta');
    const show = (wall: Page) =>
      wall.evaluate((hash) => {
        location.hash = hash;
      }, VOTE);
    await show(one);
    await show(other);
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    for (const wall of [one, other]) await expect(count(wall)).toHaveText('0 respuestas');
    const vote = async () => {
      const phone = openVoter({
        address: `ws://localhost:${server.port}/mqtt`,
        room: server.room,
        device: newDevice(),
        pregunta: 'falta-primero',
        changed() {},
      });
      await expect.poll(phone.isAsked).toBe(true);
      phone.vote('manos');
      await expect.poll(phone.confirmed).toBe('1 manos');
      phone.kill();
    };
    deafenOther(true);
    await vote();
    deafenOne(true);
    deafenOther(false);
    await vote();
    await expect(count(other)).toHaveText('1 respuesta');
    for (const window of [presenter, one, other]) await window.close();
    const later = await context.newPage();
    await later.goto(server.leaderAddress);
    await show(later);
    await expect(count(later)).toHaveText('2 respuestas');
  } finally {
    await server.close();
  }
});
