import { expect, test, type WebSocketRoute } from '@playwright/test';
import type { RoomServer } from '../../src/room/server/serve-room.ts';
import { faults } from '../deck/axe.ts';
import { shownIn } from '../presenter/open-talk.ts';
import { slideWith } from '../fixture-workshop.ts';
import { openPhone, openServer, openWall, readCode, shownCode, stateOf } from './open-clicker.ts';

let server: RoomServer;

test.beforeEach(async () => {
  server = await openServer();
});

test.afterEach(() => server.close());

test('a phone that has read the presenter’s code moves the wall, shows what is on it and what comes next, and can let go', async ({
  page: wall,
  browser,
}) => {
  const presenter = await openWall(wall, server);
  const address = await shownCode(presenter);
  const phone = await openPhone(browser);
  await readCode(phone, address);
  // The secret is nowhere to be seen, and a reload is no new code.
  expect(phone.url()).not.toContain('#');
  await phone.reload();
  await expect(stateOf(phone)).toHaveText('Unido');
  await expect(presenter.getByText('Emparejado: el teléfono ya mueve la presentación.')).toBeVisible();

  // Whoever leads is nobody of the people that are counted.
  await expect(presenter.locator('.boton-sala')).toHaveText('Sala: 0');

  const next = phone.getByRole('button', { name: 'Siguiente' });
  const first = await shownIn(wall);
  const told = await next.textContent();
  await next.click();
  await expect.poll(async () => (await shownIn(wall)).slide).not.toBe(first.slide);
  const title = await wall.locator('section.lamina.present:not(.stack)').locator('h1, h2').first().textContent();
  expect(told).toContain(title);
  await expect(phone.getByRole('heading', { level: 2 })).toHaveText(title!);
  await expect(phone.locator('.mando-numero')).toHaveText(/^2 de \d+$/);

  const black = phone.getByRole('button', { name: 'Negro', exact: true });
  await black.click();
  await expect.poll(async () => (await shownIn(wall)).blank).toBe(true);
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await phone.keyboard.press('PageUp');
  await expect.poll(async () => (await shownIn(wall)).blank).toBe(false);
  await phone.keyboard.press('PageUp');
  await expect.poll(() => shownIn(wall)).toEqual(first);

  // Touches that come before the phone has heard what the one before them did.
  await phone.evaluate(() => {
    for (const order of ['siguiente', 'anterior', 'negro'])
      document.querySelector<HTMLElement>(`[data-accion="${order}"]`)!.click();
  });
  await expect.poll(() => shownIn(wall)).toEqual({ ...first, blank: true });
  await black.click();
  await expect.poll(() => shownIn(wall)).toEqual(first);

  // A key that somebody leans on is one order, on a button too.
  await next.focus();
  for (const key of ['PageDown', 'Enter', ' ']) {
    const number = phone.locator('.mando-numero');
    const before = Number((await number.textContent())!.split(' ')[0]);
    for (let repeat = 0; repeat < 5; repeat++) await phone.keyboard.down(key);
    await phone.keyboard.up(key);
    await expect(number).toHaveText(new RegExp(`^${before + 1} de`));
    await phone.keyboard.press('PageUp');
    // What comes after them has an effect: so they had none.
    await expect(number).toHaveText(new RegExp(`^${before} de`));
  }
  await expect(phone.getByRole('button', { name: 'Anterior' })).toHaveAttribute('aria-disabled', 'true');

  await phone.getByRole('button', { name: 'Soltar el mando' }).click();
  await expect(phone.getByText('Soltó el mando')).toBeVisible();
  await expect(presenter.getByRole('list', { name: 'Mandos emparejados' })).toBeHidden();
  await phone.reload();
  await expect(phone.getByText('Este teléfono no es un mando todavía.')).toBeVisible();
});

test('an order that is sent again or changed on its way does nothing; a clicker that is ended does nothing and is told', {
  tag: '@largo',
}, async ({ page: wall, browser }) => {
  const presenter = await openWall(wall, server);
  const address = await shownCode(presenter);
  const phone = await openPhone(browser);
  const sent: Buffer[] = [];
  let broker: WebSocketRoute | undefined;
  await phone.routeWebSocket('**/mqtt', (socket) => {
    broker = socket.connectToServer();
    socket.onMessage((message) => {
      sent.push(Buffer.from(message as Buffer));
      broker!.send(message);
    });
  });
  await readCode(phone, address);
  const next = phone.getByRole('button', { name: 'Siguiente' });
  await next.click();
  await expect(phone.locator('.mando-numero')).toHaveText(/^2 de/);
  const order = sent.findLast((bytes) => bytes.includes('"siguiente"'))!;
  const changed = (from: RegExp, to: string) => Buffer.from(order.toString('latin1').replace(from, to), 'latin1');
  const later = String(Number(/"n":(\d+)/.exec(order.toString('latin1'))![1]) + 5000);
  for (const forged of [
    order,
    changed(/"n":\d+/, `"n":${later}`),
    changed(/(?<="firma":")./, 'x'),
    changed(/"firma"/, '"forma"'),
  ])
    broker!.send(forged);
  // What comes after them on the same way has an effect: so they had none.
  await phone.getByRole('button', { name: 'Negro', exact: true }).click();
  await expect.poll(async () => (await shownIn(wall)).blank).toBe(true);
  await phone.getByRole('button', { name: 'Negro', exact: true }).click();
  await expect.poll(async () => (await shownIn(wall)).blank).toBe(false);
  await expect(phone.locator('.mando-numero')).toHaveText(/^2 de/);

  // Neither do they after the wall has forgotten what it had heard.
  await wall.reload();
  await expect(wall.locator('html.arrancada')).toBeAttached();
  await expect(stateOf(phone)).toHaveText('Unido');
  broker!.send(order);
  await phone.getByRole('button', { name: 'Anterior' }).click();
  await expect(phone.locator('.mando-numero')).toHaveText(/^1 de/);

  await presenter.getByRole('button', { name: 'Terminar el teléfono 1' }).click();
  await expect(phone.getByText('Quien presenta terminó este mando')).toBeVisible();
  const before = await shownIn(wall);
  broker!.send(changed(/"n":\d+/, `"n":${later}`));
  const other = await openPhone(browser);
  await presenter.getByRole('button', { name: 'Emparejar otro teléfono' }).click();
  const fresh = presenter.locator('.mando-direccion');
  await expect(fresh).not.toHaveText(address);
  await readCode(other, (await fresh.textContent())!);
  expect(await shownIn(wall)).toEqual(before);
  // The old code no longer makes a clicker.
  await phone.goto(address);
  await expect(stateOf(phone)).toHaveText('Esperando a que la pantalla lo reconozca…');
});

test('a phone that has slept on a dead connection moves the wall with its first touch', { tag: '@largo' }, async ({
  page: wall,
  browser,
}) => {
  const presenter = await openWall(wall, server);
  const address = await shownCode(presenter);
  const phone = await openPhone(browser);
  let isDead = false;
  await phone.routeWebSocket('**/mqtt', (socket) => {
    const broker = socket.connectToServer();
    const [isOld] = [!isDead];
    socket.onMessage((message) => {
      if (!(isOld && isDead)) broker.send(message);
    });
    broker.onMessage((message) => {
      if (!(isOld && isDead)) socket.send(message);
    });
  });
  await readCode(phone, address);
  isDead = true;
  await phone.evaluate(() => {
    const now = Date.now;
    const turn = (hidden: boolean) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    turn(true);
    Date.now = () => now() + 60_000;
    turn(false);
    document.querySelector<HTMLElement>('.mando-siguiente')!.click();
  });
  await expect(phone.locator('.mando-numero')).toHaveText(/^2 de/);
  await expect(stateOf(phone)).toHaveText('Unido');
});

test('a clicker opens the vote on screen, closes it and shows its result', { tag: '@largo' }, async ({
  page: wall,
  browser,
}) => {
  const presenter = await openWall(wall, server);
  const phone = await openPhone(browser);
  await readCode(phone, await shownCode(presenter));
  await expect(phone.getByRole('region', { name: 'Votación' })).toBeHidden();
  const { id } = slideWith('votacion-en-sala');
  await wall.evaluate((to) => {
    location.hash = `#/${to}`;
  }, id);
  const row = phone.getByRole('region', { name: 'Votación' });
  await row.getByRole('button', { name: 'Abrir votación' }).click();
  await expect(row).toContainText('Votación abierta: 0 respuestas');
  expect(await faults(phone)).toEqual([]);
  await row.getByRole('button', { name: 'Cerrar' }).click();
  await expect(row).toContainText('Votación cerrada');
  await row.getByRole('button', { name: 'Mostrar' }).click();
  await expect(row).toContainText('Resultado a la vista');
  const stateOnWall = () =>
    wall.evaluate(
      (slide) =>
        document.querySelector<HTMLElement & { results?: { estado: string } }>(`#${slide} .componente`)!.results
          ?.estado,
      id,
    );
  await expect.poll(stateOnWall).toBe('mostrada');
});

test('each state of the clicker can be read and used: no code, ready, black, the last slide, lying, narrow, no wall', {
  tag: '@largo',
}, async ({ page: wall, browser }) => {
  const presenter = await openWall(wall, server);
  const address = await shownCode(presenter);
  expect(await faults(presenter)).toEqual([]);
  const phone = await openPhone(browser);
  await phone.goto(`http://localhost:${server.port}/mando.html?sala=${server.room}`);
  await expect(phone.getByText('pulse «Emparejar un teléfono»')).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await readCode(phone, address);
  const isWhole = async () => {
    expect(await faults(phone)).toEqual([]);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const button of await phone.getByRole('button').all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height), await button.textContent().then(String)).toBeGreaterThanOrEqual(44);
    }
  };
  await isWhole();
  await presenter.keyboard.press('Escape');
  await presenter.getByRole('button', { name: 'Empezar' }).click();
  await expect(phone.getByRole('region', { name: 'Tiempo' })).toContainText('a tiempo');
  await isWhole();
  await phone.setViewportSize({ width: 320, height: 568 });
  await isWhole();
  await phone.setViewportSize({ width: 844, height: 390 });
  await isWhole();
  await phone.getByRole('button', { name: 'Negro', exact: true }).click();
  await expect(phone.getByText('En pantalla: negro')).toBeVisible();
  await isWhole();
  await phone.getByRole('button', { name: 'Siguiente' }).click();
  await expect(phone.getByText('En pantalla: negro')).toBeHidden();
  await wall.keyboard.press('End');
  await expect(phone.getByRole('button', { name: 'Siguiente' })).toHaveAttribute('aria-disabled', 'true');
  await isWhole();
  await wall.close();
  await expect(stateOf(phone)).toHaveText('La pantalla no está: ábrala en la computadora');
  expect(await faults(phone)).toEqual([]);
});
