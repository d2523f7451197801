import { type Browser, expect, test } from '@playwright/test';
import { WebSocket } from 'ws';
import { topicOf } from '../../src/room/topics.ts';
import { faults } from '../deck/axe.ts';
import { fixture } from '../fixture-workshop.ts';
import { openLawlessBroker } from './open-lawless-broker.ts';
import { connectAs, newDevice, openRawClient } from './raw-client.ts';
import { isAccepted, publish } from './server/open-test-room.ts';

const VOTE = 'voto-de-la-mesa';
// The other half of what the fixture's taller.yaml says.
const SECRET = 'fs_oDeoSoQcDjeBc3F0Juo3OxB7OBNHD6LSEZKGPgQA';

/** Pages of a browser of its own whose broker, as the site names it, is the one at `address`. */
async function openBrowser(browser: Browser, address: string, width: number) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  await context.routeWebSocket(fixture.config.sala!.servidor, (route) => {
    const there = new WebSocket(address, 'mqtt');
    there.on('error', () => {});
    there.on('message', (data) => route.send(data as Buffer));
    there.on('close', () => void route.close());
    const opened = new Promise((done) => there.once('open', done));
    route.onMessage((message) => void opened.then(() => there.send(message)));
    route.onClose(() => there.close());
  });
  return context;
}

test('online, the one who leads begins from a secret address; a phone follows, votes, and does nothing that a stranger says', {
  tag: '@largo',
}, async ({ browser }) => {
  const broker = await openLawlessBroker();
  const leaders = await openBrowser(browser, broker.address, 1280);
  const people = await openBrowser(browser, broker.address, 390);
  try {
    const wall = await leaders.newPage();
    await wall.goto(`lider.html#${SECRET}`);
    await expect(wall.locator('html.arrancada')).toBeAttached();
    const room = /[?]sala=([a-z2-7]{16})$/.exec(wall.url().replace(/#.*/, ''))![1]!;
    const presenter = await leaders.newPage();
    await presenter.goto(`presentador.html?sala=${room}`);
    await presenter.getByRole('button', { name: /^Sala: / }).click();
    await presenter.getByRole('button', { name: 'Mostrar cómo se entra' }).click();
    const entry = await wall.locator('.sala-direccion').textContent();
    expect(entry).toBe(new URL(`lectura.html?sala=${room}`, wall.url()).href.replace('http://', ''));
    await presenter.keyboard.press('Escape');

    const phone = await people.newPage();
    await phone.goto(`http://${entry}`);
    const state = phone.locator('.sala-estado');
    await expect(state).toHaveText('Siguiendo la sala');
    expect([...broker.logins]).toContain('gente:la-de-todos');
    await wall.evaluate((slide) => {
      location.hash = `#/${slide}`;
    }, VOTE);
    await expect(phone.locator(`[id="${VOTE}"]`)).toBeInViewport();
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    const vote = phone.locator(`[id="${VOTE}"]`);
    await vote.getByRole('radio').first().check();
    await vote.getByRole('button', { name: 'Enviar mi voto' }).click();
    await expect(vote.locator('.votacion-acuse')).toHaveText('Su voto llegó.');

    const stranger = openRawClient(broker.address);
    stranger.send(connectAs(newDevice()));
    await stranger.next(isAccepted);
    const [first] = fixture.slides;
    const shown = { slide: first!.id, step: 0, blank: false, overview: false, components: {} };
    const forged = { type: 'estado', from: 'x', role: 'proyeccion', version: { count: 1e6, by: 'x' }, state: shown };
    stranger.send(publish(topicOf(room, 'estado'), forged, { retain: true }));
    await stranger.next(({ cmd }) => cmd === 'puback');
    // What the room says after that is heard, and the phone is where it was.
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Mostrar resultado' }).click();
    await expect(vote.getByRole('row').nth(1)).toBeVisible();
    await expect(vote).toBeInViewport();
    await expect(state).toHaveText('Siguiendo la sala');
  } finally {
    await leaders.close();
    await people.close();
    await broker.close();
  }
});

test('the page of who leads, opened without its key, says what is missing to everybody', { tag: '@largo' }, async ({
  page,
}) => {
  await page.goto('lider.html');
  await expect(page.getByRole('main')).toContainText('abra su dirección completa');
  expect(await faults(page)).toEqual([]);
});
