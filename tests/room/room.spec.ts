import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { openServer, openWall } from './open-clicker.ts';
import { openRoom, type Phone } from './open-room.ts';

const VOTE = 'voto-de-la-mesa';
const CHOICE = 'Manos';

const says = (page: Page, words: string | RegExp) => expect(page.locator('.sala-estado')).toHaveText(words);
const isAt = (page: Page, id: string) =>
  expect(async () => {
    const box = await page.locator(`article[id="${id}"]`).boundingBox();
    expect(box!.y).toBeGreaterThan(-200);
    expect(box!.y).toBeLessThan(300);
  }).toPass();
const choose = (page: Page, choice: string) =>
  page.locator(`[id="${VOTE}"] .votacion-eleccion`, { hasText: choice }).getByRole('radio').check();
const send = (page: Page) => page.locator(`[id="${VOTE}"]`).getByRole('button', { name: 'Enviar mi voto' }).click();
const receipt = (page: Page) => page.locator(`[id="${VOTE}"] .votacion-acuse`);

test('phones follow the wall, also those that come late; who looks around is left alone and comes back by one button', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const first = await room.phone();
    await says(first.page, 'Siguiendo la sala');
    await room.show(VOTE);
    await isAt(first.page, VOTE);
    // What those who lead have noted there stays folded.
    await expect(first.page.locator(`[id="${VOTE}"] details`).first()).not.toHaveAttribute('open');
    const late = await room.phone();
    await isAt(late.page, VOTE);
    expect(await faults(late.page, '.paginas')).toEqual([]);
    // A hand on the page, somewhere else.
    await late.page.getByRole('link', { name: 'Siguiente' }).tap();
    await says(late.page, 'Por su cuenta');
    const there = await late.page.evaluate(() => scrollY);
    await room.wall.keyboard.press('Home');
    await says(first.page, 'Siguiendo la sala');
    await expect.poll(() => first.page.evaluate(() => scrollY)).toBe(0);
    expect(await late.page.evaluate(() => scrollY)).toBe(there);
    expect(await faults(late.page, '.paginas')).toEqual([]);
    await late.page.getByRole('button', { name: /^Volver a la sala/ }).tap();
    await says(late.page, 'Siguiendo la sala');
    await expect.poll(() => late.page.evaluate(() => scrollY)).toBe(0);
    // Of two windows that lead one is enough; without any that is said, and until one is there again.
    const second = await room.wall.context().newPage();
    await second.goto(room.wall.url());
    await expect(second.locator('html.arrancada')).toBeAttached();
    await room.wall.goto('about:blank');
    await second.keyboard.press('End');
    await expect(first.page.locator('article').last()).toBeInViewport();
    await says(first.page, 'Siguiendo la sala');
    await second.close();
    await says(first.page, 'La sala no está conectada');
    const { page: latest } = await room.phone();
    await says(latest, 'La sala no está conectada');
    await room.wall.goBack();
    for (const page of [first.page, latest]) await says(page, 'Siguiendo la sala');
  } finally {
    await room.close();
  }
});

test('a vote is opened, given, changed and shown; the wall says how many devices, and what only once it is shown', async ({
  browser,
}) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const phones = [await room.phone(), await room.phone(), await room.phone()];
    await room.show(VOTE);
    const here = presenter.locator('.ahora-votacion');
    await here.getByRole('button', { name: 'Abrir' }).click();
    for (const { page } of phones) {
      await choose(page, CHOICE);
      await send(page);
      await expect(receipt(page)).toHaveText('Su voto llegó.');
    }
    const [{ page: changing }] = phones as [Phone];
    await choose(changing, 'Tierra');
    // The button stands just above the bar; a tap of Playwright's would move the page.
    await changing.evaluate((id) => {
      const button = document.querySelector<HTMLElement>(`[id="${id}"] [type="submit"]`)!;
      const bar = document.querySelector('.paginas')!;
      scrollBy(0, button.getBoundingClientRect().bottom - bar.getBoundingClientRect().top);
      button.click();
    }, VOTE);
    await expect(receipt(changing)).toHaveText('Su voto llegó.');
    const [said, bar] = [await receipt(changing).boundingBox(), await changing.locator('.paginas').boundingBox()];
    expect(said!.y + said!.height).toBeLessThan(bar!.y);
    const wall = room.wall.locator('.present .votacion-viva');
    await expect(wall.locator('.votacion-cuenta')).toHaveText('3 respuestas');
    await expect(wall.locator('.votacion-resultados')).toBeHidden();
    await expect(phones[1]!.page.locator('.votacion-resultados:visible')).toHaveCount(0);
    // The wall, loaded again in the middle of it, has lost nothing.
    await room.wall.reload();
    await expect(wall.locator('.votacion-cuenta')).toHaveText('3 respuestas');
    await here.getByRole('button', { name: 'Mostrar resultado' }).click();
    await expect(wall.locator('.votacion-cuenta')).toHaveText('3 dispositivos');
    await expect(wall.getByRole('row', { name: /Manos/ })).toContainText('2');
    await expect(phones[2]!.page.getByRole('row', { name: /Manos/ })).toContainText('2');
    expect(await faults(room.wall, '.present')).toEqual([]);
    // What one takes along names what was asked, and not the slide.
    await presenter.getByRole('button', { name: /^Sala: / }).click();
    const panel = presenter.getByRole('dialog', { name: 'Sala' });
    const asked = ['¿Qué hace falta primero en su huerto?', /^¿Cuáles dos temas/, /^¿En qué orden/];
    await expect(panel.getByRole('heading', { level: 4 })).toHaveText(asked);
    const csv = await panel.getByRole('link', { name: 'Votos en CSV' }).getAttribute('href');
    expect(decodeURIComponent(csv!)).toContain(`\r\n${String(asked[0])},${CHOICE},2,3\r\n`);
  } finally {
    await room.close();
  }
});

test('who changes a vote thirty times in a row is never cut off, and the last one counts', { tag: '@largo' }, async ({
  browser,
}) => {
  const room = await openRoom(browser);
  try {
    const { page } = await room.phone();
    const presenter = await room.presenter();
    await room.show(VOTE);
    const controls = presenter.locator('.ahora-votacion');
    await controls.getByRole('button', { name: 'Abrir' }).click();
    await expect(page.locator(`[id="${VOTE}"] .votacion-forma`)).toBeVisible();
    const cuts = await page.evaluate((id) => {
      const line = document.querySelector('.sala-estado')!;
      const heard: string[] = [];
      new MutationObserver(() => heard.push(line.textContent!)).observe(line, { childList: true });
      const form = document.querySelector<HTMLFormElement>(`#${id} form`)!;
      const boxes = [...form.querySelectorAll<HTMLInputElement>('[type="radio"]')].slice(0, 3);
      for (let vote = 0; vote < 30; vote++) {
        boxes[vote % 3]!.click();
        form.requestSubmit();
      }
      Object.assign(window, { heard });
      return heard;
    }, VOTE);
    expect(cuts).toEqual([]);
    await expect(receipt(page)).toHaveText('Su voto llegó.');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await controls.getByRole('button', { name: 'Mostrar' }).click();
    await expect(page.locator(`[id="${VOTE}"] tr[data-primera] .votacion-texto`)).toHaveText(CHOICE);
  } finally {
    await room.close();
  }
});

test('what is voted without a network is sent on return; where the vote was closed meanwhile, for another one too, that is told', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const [quick, slow, slowest] = [await room.phone(), await room.phone(), await room.phone()];
    await room.show(VOTE);
    const here = presenter.locator('.ahora-votacion');
    await here.getByRole('button', { name: 'Abrir' }).click();
    for (const { page, cut } of [quick, slow, slowest]) {
      await choose(page, CHOICE);
      await cut(true);
      await says(page, 'Sin conexión: reintentando');
      expect(await faults(page, '.paginas')).toEqual([]);
      await send(page);
      await expect(receipt(page)).toHaveText('Sin conexión: se enviará al volver.');
    }
    await quick.cut(false);
    await expect(receipt(quick.page)).toHaveText('Su voto llegó.');
    await here.getByRole('button', { name: 'Cerrar' }).click();
    await slow.cut(false);
    await expect(receipt(slow.page)).toHaveText('La votación se cerró antes de que llegara este voto.');
    await says(slow.page, 'Siguiendo la sala');
    await room.show('voto-de-cultivos');
    await here.getByRole('button', { name: 'Abrir' }).click();
    await expect(slow.page.locator('#voto-de-cultivos .votacion-forma')).toBeVisible();
    await slowest.cut(false);
    await expect(receipt(slowest.page)).toHaveText('La votación se cerró antes de que llegara este voto.');
    await expect(slowest.page.locator(`[id="${VOTE}"] .votacion-letrero`)).toHaveText('Votación cerrada');
    await expect(slowest.page.locator(`[id="${VOTE}"]`).getByRole('button', { name: 'Enviar mi voto' })).toBeHidden();
  } finally {
    await room.close();
  }
});

test('a phone whose receipt was lost learns that its vote counts, though it was closed for another one; who comes late sees what was shown before', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const phone = await room.phone();
    await room.show(VOTE);
    const here = presenter.locator('.ahora-votacion');
    await here.getByRole('button', { name: 'Abrir' }).click();
    await choose(phone.page, CHOICE);
    phone.deafen();
    await send(phone.page);
    await expect(room.wall.locator('.present .votacion-cuenta')).toHaveText('1 respuesta');
    await expect(receipt(phone.page)).toHaveText('Enviando su voto…');
    await room.show('voto-de-cultivos');
    await here.getByRole('button', { name: 'Abrir' }).click();
    await expect(room.wall.locator('#voto-de-cultivos .votacion-letrero')).toHaveText('Votación abierta');
    await phone.page.reload();
    await expect(receipt(phone.page)).toHaveText('Su voto llegó.');
    await room.show(VOTE);
    await here.getByRole('button', { name: 'Mostrar resultado' }).click();
    await room.show('voto-de-cultivos');
    await here.getByRole('button', { name: 'Abrir' }).click();
    const late = await room.phone();
    await expect(late.page.locator('#voto-de-cultivos .votacion-forma')).toBeVisible();
    await expect(late.page.locator(`[id="${VOTE}"] .votacion-letrero`)).toHaveText('Votación cerrada');
    await expect(late.page.locator(`[id="${VOTE}"]`).getByRole('row', { name: /Manos/ })).toContainText('1');
  } finally {
    await room.close();
  }
});

test('a vote whose form could not be had when it was opened is there soon after, without a reload', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const { page } = await room.phone();
    await says(page, 'Siguiendo la sala');
    let missed = 0;
    await page.route(/\/element-[^/]*\.js$/, (route) => {
      if (missed++ === 0) void route.abort();
      else void route.continue();
    });
    await room.show(VOTE);
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    await expect(page.locator(`[id="${VOTE}"] .votacion-forma`)).toBeVisible();
    expect(missed).toBeGreaterThan(1);
  } finally {
    await room.close();
  }
});

test('of two windows that lead, one without network has what the other counted, and goes on alone with it', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const { page } = await room.phone();
    await room.show(VOTE);
    const second = await room.wall.context().newPage();
    let isCut = true;
    await second.routeWebSocket(/\/mqtt$/, (route) => {
      if (isCut) void route.close();
      else route.connectToServer();
    });
    await second.goto(room.wall.url());
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    await choose(page, CHOICE);
    await send(page);
    await expect(receipt(page)).toHaveText('Su voto llegó.');
    const count = second.locator(`[id="${VOTE}"] .votacion-cuenta`);
    await expect(count).toHaveText('1 respuesta');
    await room.wall.close();
    isCut = false;
    const late = await room.phone();
    await choose(late.page, CHOICE);
    await send(late.page);
    await expect(receipt(late.page)).toHaveText('Su voto llegó.');
    await expect(count).toHaveText('2 respuestas');
  } finally {
    await room.close();
  }
});

test('what is voted while the window that counts is away goes to it as soon as it is back', { tag: '@largo' }, async ({
  browser,
}) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const { page } = await room.phone();
    await says(page, 'Siguiendo la sala');
    // Not by saying it again every few seconds.
    await page.evaluate(() => Object.assign(window, { setInterval: () => 0 }));
    await room.show(VOTE);
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    await choose(page, CHOICE);
    await room.wall.goto('about:blank');
    await send(page);
    await expect(receipt(page)).toHaveText('Enviando su voto…');
    await room.wall.goBack();
    await expect(receipt(page)).toHaveText('Su voto llegó.');
    await expect(room.wall.locator('.present .votacion-cuenta')).toHaveText('1 respuesta');
  } finally {
    await room.close();
  }
});

test('two browsers that lead one room are told of each other, two windows of one are not', {
  tag: '@largo',
}, async ({ browser }) => {
  const server = await openServer();
  const [one, two] = [await browser.newContext(), await browser.newContext()];
  const panelIn = async (context: BrowserContext) => {
    const presenter = await openWall(await context.newPage(), server);
    await presenter.getByRole('button', { name: /^Sala: / }).click();
    return presenter.getByRole('dialog', { name: 'Sala' });
  };
  try {
    const ours = await panelIn(one);
    const again = await one.newPage();
    await again.goto(server.leaderAddress);
    await expect(again.locator('html.arrancada')).toBeAttached();
    await expect(ours).toContainText('La sala está abierta.');
    await expect(ours).not.toContainText('Otro navegador');
    const theirs = await panelIn(two);
    for (const panel of [ours, theirs])
      await expect(panel).toContainText('Otro navegador dirige también esta sala: cierre uno de los dos.');
  } finally {
    await Promise.all([one.close(), two.close()]);
    await server.close();
  }
});

test('a phone that wakes on a dead connection is where the room is at once, without a touch', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const phone = await room.phone();
    await says(phone.page, 'Siguiendo la sala');
    phone.deafen();
    await room.show(VOTE);
    const late = await room.phone();
    await isAt(late.page, VOTE);
    expect(await phone.page.evaluate(() => scrollY)).toBe(0);
    await phone.page.evaluate(() => dispatchEvent(new Event('online')));
    await isAt(phone.page, VOTE);
    await says(phone.page, 'Siguiendo la sala');
  } finally {
    await room.close();
  }
});

test('a server that is killed and started again, as another one, is the same room to all who are in it', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const { page } = await room.phone();
    await room.show(VOTE);
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    await choose(page, CHOICE);
    await send(page);
    await expect(receipt(page)).toHaveText('Su voto llegó.');
    await room.stopServer();
    await says(page, 'Sin conexión: reintentando');
    await room.startServer();
    await says(page, 'Siguiendo la sala');
    await choose(page, 'Tierra');
    await send(page);
    await expect(receipt(page)).toHaveText('Su voto llegó.');
    await expect(room.wall.locator('.present .votacion-cuenta')).toHaveText('1 respuesta');
  } finally {
    await room.close();
  }
});

test('a question goes to the presenter alone, is text wherever it is shown, and reaches others and the wall once it is approved', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const [asking, hearing] = [await room.phone(), await room.phone()];
    const text = '¿Y <img src=x onerror=alert(1)> quién riega?';
    await asking.page.getByRole('button', { name: 'Mandar una duda' }).first().tap();
    const field = asking.page.getByRole('textbox', { name: 'Su duda' });
    await expect(field).toBeVisible();
    expect(await faults(asking.page, 'dialog')).toEqual([]);
    await field.fill(text);
    await asking.page.getByRole('button', { name: 'Enviar', exact: true }).tap();
    await expect(asking.page.locator('dialog [role="status"]')).toHaveText('Su duda llegó.');
    await presenter.getByRole('button', { name: /1 duda nueva/ }).click();
    const panel = presenter.getByRole('dialog', { name: 'Sala' });
    await expect(panel.getByText(text)).toBeVisible();
    expect(await faults(presenter, 'dialog')).toEqual([]);
    await panel.getByRole('button', { name: 'Aprobar' }).click();
    await expect(panel.getByText('(aprobada)')).toBeVisible();
    const onWall = room.wall.getByRole('complementary', { name: 'Duda de la sala' });
    await expect(onWall).toBeHidden();
    await panel.getByRole('button', { name: 'Mostrar en la pantalla' }).click();
    await expect(onWall.getByRole('paragraph')).toHaveText(text);
    expect(await faults(room.wall, '.sala-duda')).toEqual([]);
    await panel.getByRole('button', { name: 'Quitar de la pantalla', exact: true }).click();
    await expect(onWall).toBeHidden();
    await panel.getByRole('button', { name: 'Mostrar en la pantalla' }).click();
    await expect(onWall).toBeVisible();
    await room.show(VOTE);
    await expect(onWall).toBeHidden();
    await expect(panel.getByRole('button', { name: 'Mostrar en la pantalla' })).toBeVisible();
    await hearing.page.getByRole('button', { name: 'Mandar una duda' }).first().tap();
    await expect(hearing.page.getByRole('dialog').getByText(text)).toBeVisible();
  } finally {
    await room.close();
  }
});

test('a question asked while the window that counts is away comes when that window is back, by a page loaded again or by another tab', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const [{ page: reloaded }, { page: closed }] = [await room.phone(), await room.phone()];
    // There before any question.
    const other = await closed.context().newPage();
    await other.goto(closed.url());
    for (const page of [reloaded, closed, other]) await says(page, 'Siguiendo la sala');
    const where = room.wall.url();
    await room.wall.goto('about:blank');
    for (const page of [reloaded, closed]) {
      const dialog = page.getByRole('dialog');
      await page.getByRole('button', { name: 'Mandar una duda' }).first().tap();
      await dialog.getByRole('textbox', { name: 'Su duda' }).fill('¿Quién riega?');
      await dialog.getByRole('button', { name: 'Enviar', exact: true }).tap();
      await expect(dialog.getByRole('status')).toHaveText('Enviando su duda. Sin conexión, se enviará al volver.');
    }
    await reloaded.reload();
    await closed.close();
    await room.wall.goto(where);
    await expect(presenter.getByRole('button', { name: /2 dudas nuevas/ })).toBeVisible();
  } finally {
    await room.close();
  }
});

test('the code by which one comes in stands beside an open vote for those who are late, and covers nothing', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const card = room.wall.getByRole('complementary', { name: 'Cómo entrar a la sala' });
    const here = presenter.locator('.ahora-votacion');
    const edges = (selector: string) =>
      room.wall.locator(`.lamina.present:not(.stack) ${selector}`).evaluateAll((nodes) => {
        const boxes = nodes.map((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return range.getBoundingClientRect();
        });
        return {
          right: Math.max(...boxes.map(({ right }) => right)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        };
      });
    for (const slide of [VOTE, 'voto-de-cultivos', 'voto-de-escuelas']) {
      await room.show(slide);
      await expect(card).toBeHidden();
      const { bottom: end } = await edges('.pie');
      await here.getByRole('button', { name: 'Abrir' }).click();
      await expect(card.locator('svg')).toBeVisible();
      await expect(card).toContainText('192.168.1.20:8080');
      const box = (await card.boundingBox())!;
      expect((await edges(':is(.votacion-opciones, .votacion-estado)')).right, slide).toBeLessThan(box.x);
      expect((await edges('.votacion-estado')).bottom, slide).toBeLessThan(end);
      expect(box.y + box.height, slide).toBeLessThan(end);
      // The card is the same beside each.
      if (slide === VOTE) expect(await faults(room.wall, 'html')).toEqual([]);
      await here.getByRole('button', { name: 'Mostrar resultado' }).click();
      await expect(card).toBeHidden();
    }
  } finally {
    await room.close();
  }
});

test('the wall shows how one comes in, by the network that the presenter chooses', { tag: '@largo' }, async ({
  browser,
}) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    await presenter.getByRole('button', { name: /^Sala: / }).click();
    await presenter.getByRole('button', { name: 'Mostrar cómo se entra' }).click();
    const card = room.wall.getByRole('complementary', { name: 'Cómo entrar a la sala' });
    await expect(card).toContainText('192.168.1.20:8080');
    const code = await card.locator('svg').innerHTML();
    const networks = presenter.getByLabel('Dirección que se muestra:');
    await expect(networks.getByRole('option').first()).toHaveText('192.168.1.20:8080 · wlan0 · ya llegó un teléfono');
    await networks.selectOption({ label: '10.0.0.7:8080 · eth0' });
    await expect(card).toContainText('10.0.0.7:8080');
    expect(await card.locator('svg').innerHTML()).not.toBe(code);
    expect(await faults(room.wall)).toEqual([]);
    await presenter.getByRole('button', { name: 'Quitar de la pantalla cómo se entra' }).click();
    await expect(card).toBeHidden();
  } finally {
    await room.close();
  }
});

test('a browser that keeps nothing, or no more, says so to whoever leads, and votes are taken all the same', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const presenter = await room.presenter();
    const { page } = await room.phone();
    for (const leader of [room.wall, presenter])
      await leader.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
        // As a full disk does.
        IDBObjectStore.prototype.put = function () {
          this.transaction.abort();
          return {} as IDBRequest<IDBValidKey>;
        };
      });
    await room.show(VOTE);
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    await choose(page, CHOICE);
    await send(page);
    await expect(receipt(page)).toHaveText('Su voto llegó.');
    const button = presenter.getByRole('button', { name: 'Sala: 1 · no se guarda' });
    await button.click();
    await expect(presenter.getByRole('dialog')).toContainText('se pierden. Descárguelos antes');
    await presenter.keyboard.press('Escape');
    await presenter.locator('.tablero-mas > summary').click();
    await presenter.getByRole('button', { name: 'Emparejar un teléfono' }).click();
    await expect(presenter.getByRole('dialog')).toContainText('El navegador no dejó guardar el código');
    await expect(presenter.getByRole('img', { name: 'Código para emparejar' })).toHaveCount(0);

    const other = await browser.newPage();
    await other.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await other.goto(`${room.address}/lider.html#clave`);
    await expect(other.locator('p')).toContainText('no dejó guardar la llave');
    await other.close();
  } finally {
    await room.close();
  }
});

test('on paper there is no room: no button for questions, no open vote, and of the presenter’s window one sentence', {
  tag: '@largo',
}, async ({ browser }) => {
  const room = await openRoom(browser);
  try {
    const { page } = await room.phone();
    await room.show(VOTE);
    const presenter = await room.presenter();
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    await expect(page.locator(`[id="${VOTE}"] .votacion-forma`)).toBeVisible();
    const ofRoom = page.locator('.duda-mandar, .votacion-viva, .sala-aqui, .sala-estado, .sala-volver');
    const seen = ofRoom.filter({ visible: true });
    await expect(seen).not.toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(seen).toHaveCount(0);
    await expect(page.locator(`[id="${VOTE}"] .votacion-opciones`)).toBeVisible();
    await presenter.emulateMedia({ media: 'print' });
    await expect(presenter.locator('body > *').filter({ visible: true })).toHaveText(/pulse Ctrl\+P/);
  } finally {
    await room.close();
  }
});

test('without a room in the address the reading asks the network for nothing more, and opens no connection', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.goto('lectura.html');
  await expect(page.locator('html.programa')).toBeAttached();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => /room|sala|mqtt|vote-in/.test(url))).toEqual([]);
});
