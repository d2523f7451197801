import { expect, type Locator, type Page, test } from '@playwright/test';
import { receiptOf } from '../../src/vote/receipt-of.ts';
import type { VoteElement, VoteResult } from '../../src/vote/vote-result.ts';
import { faults } from '../deck/axe.ts';
import { openDeck } from '../deck/open-deck.ts';
import { openReadingPage } from '../reading/open-reading-page.ts';

const TAG = 'votacion-en-sala';
const ONE = 'voto-de-la-mesa';
const SEVERAL = 'voto-de-cultivos';
const ORDER = 'voto-de-escuelas';
const VOTES = { tierra: 4, manos: 9, 'permiso-de-la-direccion': 0, otra: 2 };

/** As if the page were in a room: its votes need not be asked for. */
async function enterRoom(page: Page): Promise<void> {
  await page.route(/\/(lectura\.html)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(' data-espera=""', '') });
  });
}

test.beforeEach(({ page }) => enterRoom(page));

/** Gives the element what a room would. */
function give(element: Locator, estado: VoteResult['estado'], more: Partial<VoteResult> = {}): Promise<void> {
  const results = { conteo: 1, estado, dispositivos: 32, ...more };
  return element.evaluate((node: VoteElement, given) => {
    node.results = given;
  }, results);
}

interface Phone extends Window {
  said: unknown[];
  isAway: boolean;
}

/** A vote on a phone that has kept what it voted before. */
async function openVote(page: Page, slide: string, estado?: VoteResult['estado'], kept?: object): Promise<Locator> {
  await openReadingPage(page, `#${slide}`);
  const element = page.locator(`#${slide} ${TAG}`);
  await element.scrollIntoViewIfNeeded();
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
  await element.evaluate((node: VoteElement, text) => {
    const phone = window as unknown as Phone;
    phone.said = [];
    node.voter = {
      device: 'aparato',
      kept: () => text,
      keep() {},
      say: (said) => phone.said.push(said),
      isLinked: () => !phone.isAway,
    };
  }, kept && JSON.stringify(kept));
  if (estado) await give(element, estado);
  return element;
}

/** What the phone says. */
const said = (page: Page) => page.evaluate(() => (window as unknown as Phone).said);

test('without a room a slide and the reading ask the question, have nothing to send and fetch nothing for it', async ({
  page,
}) => {
  await page.unrouteAll();
  await openReadingPage(page, `#${ONE}`);
  const element = page.locator(`#${ONE} ${TAG}`);
  await expect(element.locator('.votacion-opciones > li')).toHaveText([
    'a) Tierra',
    'b) Agua de lluvia, guardada en la cisterna de la escuela',
    'c) Manos',
    'd) Permiso de la dirección',
    'e) Otra respuesta',
  ]);
  await expect(element.locator('form, .votacion-viva')).toHaveCount(0);
  // What is asked for later has come.
  await page.locator('mapa-ejercicios').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get('mapa-ejercicios'));
  expect(await page.evaluate((tag) => customElements.get(tag) === undefined, TAG)).toBe(true);
  await openDeck(page, `#/${SEVERAL}`);
  await expect(page.locator(`#${SEVERAL} .votacion-pregunta`)).toBeVisible();
  await expect(page.locator(`#${SEVERAL} ${TAG} :is(form, .votacion-viva)`)).toHaveCount(0);
});

test('a vote is chosen, sent, confirmed in words, and changed while it is open', { tag: '@largo' }, async ({
  page,
}) => {
  const element = await openVote(page, ONE, 'abierta');
  await expect(element.getByRole('group', { name: '¿Qué hace falta primero en su huerto? Elija una.' })).toBeVisible();
  await expect(element).toContainText('32 respuestas');
  const status = element.getByRole('status');
  await element.getByRole('button', { name: 'Enviar mi voto' }).click();
  await expect(status).toHaveText('Elija primero una respuesta.');
  await expect(element.getByRole('radio').first()).toBeFocused();
  expect(await said(page)).toEqual([]);

  await element.getByRole('radio', { name: 'Manos' }).check();
  await element.getByRole('button', { name: 'Enviar mi voto' }).click();
  const ballot = { pregunta: 'falta-primero', conteo: 1, counter: 1, choice: ['manos'] };
  await expect.poll(() => said(page)).toEqual([ballot]);
  await expect(status).toHaveText('Enviando su voto…');
  await expect(element.locator('[data-mia]')).toHaveText('Manos');
  await element.evaluate((node: VoteElement) => {
    (window as unknown as Phone).isAway = true;
    node.lookAgain!();
  });
  await expect(status).toHaveText('Sin conexión: se enviará al volver.');
  await page.evaluate(() => {
    (window as unknown as Phone).isAway = false;
  });
  await give(element, 'abierta', { acuses: [receiptOf('aparato', ballot)] });
  await expect(status).toHaveText('Su voto llegó.');
  // Counts come in all the time: what is said and chosen stays.
  await element.getByRole('radio', { name: 'Tierra' }).check();
  await give(element, 'abierta', { dispositivos: 33 });
  await expect(status).toHaveText('Cambio sin enviar.');
  await expect(element).toContainText('33 respuestas');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await said(page)).at(-1)).toEqual({ ...ballot, counter: 2, choice: ['tierra'] });
  await give(element, 'abierta', { conteo: 2 });
  await expect(status).toHaveText('La votación se abrió otra vez: su voto de antes no cuenta.');
  await expect(element.getByRole('radio', { checked: true })).toHaveCount(0);
  // What one still had to do goes with the form.
  await element.getByRole('button', { name: 'Enviar mi voto' }).click();
  await expect(status).toHaveText('Elija primero una respuesta.');
  await give(element, 'cerrada', { conteo: 2 });
  await expect(status).toHaveText('La votación se abrió otra vez: su voto de antes no cuenta.');
});

test('an answer of one’s own is chosen by writing it', { tag: '@largo' }, async ({ page }) => {
  const element = await openVote(page, ONE, 'abierta');
  await element.getByRole('radio', { name: 'Otra respuesta' }).check();
  await element.getByRole('button', { name: 'Enviar mi voto' }).click();
  await expect(element.getByRole('status')).toHaveText('Escriba su respuesta.');
  await expect(element.getByRole('textbox')).toBeFocused();
  await element.getByRole('radio', { name: 'Manos' }).check();
  await element.getByRole('textbox').fill('  Sombra ');
  await expect(element.getByRole('radio', { name: 'Otra respuesta' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect.poll(() => said(page)).toMatchObject([{ pregunta: 'falta-primero', choice: [], otra: 'Sombra' }]);
});

test('of several no more than the most are sent', { tag: '@largo' }, async ({ page }) => {
  const element = await openVote(page, SEVERAL, 'abierta');
  const boxes = element.getByRole('checkbox');
  for (const index of [0, 2, 3]) await boxes.nth(index).check();
  await element.getByRole('button', { name: 'Enviar mi voto' }).click();
  await expect(element.getByRole('status')).toHaveText('Elija 2 como máximo; ahora hay 3.');
  await boxes.nth(2).uncheck();
  await element.getByRole('button', { name: 'Enviar mi voto' }).click();
  await expect.poll(() => said(page)).toMatchObject([{ pregunta: 'cultivos', choice: ['compostaje', 'riego'] }]);
});

test('an order is made with the keyboard, and each move is said', { tag: '@largo' }, async ({ page }) => {
  const element = await openVote(page, ORDER, 'abierta');
  await element.getByRole('button', { name: 'Subir «250»' }).focus();
  await page.keyboard.press('Enter');
  await expect(element.getByRole('status')).toHaveText('«250», lugar 2 de 3');
  await page.keyboard.press('Space');
  await expect(element.getByRole('status')).toHaveText('«250», lugar 1 de 3');
  await expect(element.getByRole('button', { name: 'Subir «250»' })).toBeFocused();
  await element.getByRole('button', { name: 'Enviar mi voto' }).click();
  await expect.poll(() => said(page)).toMatchObject([{ choice: ['250', '9', '41'] }]);
});

test('what this device has voted is chosen again, and what came too late is said', { tag: '@largo' }, async ({
  page,
}) => {
  const voted = (...choice: string[]) => ({ conteo: 1, counter: 3, ballot: { choice } });
  const element = await openVote(page, ORDER, 'abierta', voted('41', '250', '9'));
  await expect(element.locator('.orden-titulo')).toHaveText(['41', '250', '9']);
  await give(element, 'cerrada');
  await expect(element.getByRole('group')).toHaveCount(0);
  await expect(element.getByRole('button')).toHaveCount(0);
  await expect(element.getByRole('status')).toHaveText('Preguntando si su voto llegó…');
  const late = (pregunta: string) => [`!${receiptOf('aparato', { pregunta, conteo: 1, counter: 3 })}`];
  await give(element, 'cerrada', { acuses: late('orden-de-escuelas') });
  await expect(element.getByRole('status')).toHaveText('La votación se cerró antes de que llegara este voto.');
  const other = await openVote(page, ONE, undefined, voted('manos'));
  await give(other, 'mostrada', { votos: VOTES });
  await expect(other.getByRole('row', { name: /Mi voto/ })).toHaveText(/^Manos \(Mi voto\)9/);
  await give(other, 'mostrada', { votos: VOTES, acuses: late('falta-primero') });
  await expect(other.getByRole('row', { name: /Manos/ })).toHaveText(/^Manos9/);
});

test('on the wall shares are seen only once they are shown: a chart that is a table, the most voted first, without what people wrote', {
  tag: '@largo',
}, async ({ page }) => {
  await openDeck(page, `#/${ONE}`);
  const element = page.locator(`#${ONE} ${TAG}`);
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
  await give(element, 'abierta', { votos: VOTES });
  await expect(element).toContainText('Votación abierta 32 respuestas Los resultados se ven al cerrar.');
  await expect(element.getByRole('table')).toHaveCount(0);
  await give(element, 'cerrada', { votos: VOTES });
  await expect(element).toContainText('Votación cerrada 32 dispositivos');
  await expect(element.getByRole('table')).toHaveCount(0);
  const otras = ['Sombra'];
  await give(element, 'mostrada', { votos: VOTES, dispositivos: 15, otras });
  await expect(element.getByRole('row')).toHaveText([
    /Opción\s*Votos\s*De los dispositivos/,
    'Manos960\u00a0%',
    'Tierra427\u00a0%',
    'Otra respuesta213\u00a0%',
    'Agua de lluvia, guardada en la cisterna de la escuela00\u00a0%',
    'Permiso de la dirección00\u00a0%',
  ]);
  await expect(element).not.toContainText('Sombra');
  expect(await faults(page, `#${ONE} ${TAG}`)).toEqual([]);
  const widths = await element.locator('.votacion-barra').evaluateAll((bars) => bars.map((bar) => bar.clientWidth));
  expect(widths[1]! / widths[0]!).toBeCloseTo(4 / 9, 2);
  expect(widths.slice(3)).toEqual([0, 0]);
  await expect(element.locator('[aria-live]')).toHaveText(
    'Votación cerrada. 15 dispositivos. Va primero «Manos», con 9 votos.',
  );
});

test('whatever a vote tells, nobody who listens is told more than once in five seconds', { tag: '@largo' }, async ({
  page,
}) => {
  await openDeck(page, `#/${ONE}`);
  const element = page.locator(`#${ONE} ${TAG}`);
  await page.waitForFunction((tag) => customElements.get(tag), TAG);
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await give(element, 'abierta', { dispositivos: 0 });
  const told = await element.locator('[aria-live]').evaluateHandle((line) => {
    const words: string[] = [];
    new MutationObserver(() => words.push(line.textContent!)).observe(line, { childList: true });
    return words;
  });
  const pass = async (ms: number) => {
    await page.clock.runFor(ms);
    return told.jsonValue();
  };
  expect(await pass(1000)).toEqual(['Votación abierta. 0 respuestas.']);
  for (let votes = 1; votes <= 6; votes++) {
    await give(element, 'abierta', { dispositivos: votes });
    expect(await pass(500)).toHaveLength(1);
  }
  await give(element, 'mostrada', { votos: VOTES, dispositivos: 15 });
  expect(await pass(1000)).toHaveLength(1);
  expect((await pass(5000)).slice(1)).toEqual(['Votación cerrada. 15 dispositivos. Va primero «Manos», con 9 votos.']);
});

test('who comes in late is not told of each vote that was closed before', { tag: '@largo' }, async ({ page }) => {
  const element = await openVote(page, ONE);
  await page.clock.install();
  await give(element, 'mostrada', { votos: VOTES });
  await page.clock.runFor(10_000);
  await expect(element.getByRole('table')).toBeVisible();
  await expect(element.locator('[aria-live]')).toBeEmpty();
  await give(element, 'abierta');
  await page.clock.runFor(10_000);
  await expect(element.locator('[aria-live]')).toHaveText('Votación abierta. 32 respuestas.');
});

test('results that fill the slide stay above its foot', { tag: '@largo' }, async ({ page }) => {
  for (const slide of [ONE, SEVERAL, ORDER]) {
    await openDeck(page, `#/${slide}`);
    const element = page.locator(`#${slide} ${TAG}`);
    await page.waitForFunction((tag) => customElements.get(tag), TAG);
    await give(element, 'mostrada', { votos: VOTES });
    const foot = (await page.locator(`#${slide} .pie`).boundingBox())!.y;
    const { y, height } = (await element.boundingBox())!;
    expect(y + height, slide).toBeLessThan(foot);
  }
});

test('what a room gives before the component has come is shown once it has; paper shows the question only', {
  tag: '@largo',
}, async ({ page }) => {
  await openReadingPage(page);
  const element = page.locator(`#${ONE} ${TAG}`);
  await expect(page.locator(`#${ONE} ${TAG}:not(:defined)`), 'not fetched before it is near').toHaveCount(1);
  await give(element, 'abierta');
  await element.scrollIntoViewIfNeeded();
  await expect(element.getByRole('radio', { name: 'Manos' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(element.locator('.votacion-opciones')).toBeVisible();
  await expect(element.locator('form')).toBeHidden();
});

for (const slide of [ONE, SEVERAL, ORDER]) {
  test(`${slide}: axe finds nothing in any state; at 320 px and 200 % nothing leaves the page and a finger hits all`, {
    tag: '@largo',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const element = await openVote(page, slide);
    // axe would go through all the others each time.
    await page.locator(`article.lamina:not(#${slide})`).evaluateAll((others) => {
      for (const other of others) other.remove();
    });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    for (const estado of ['abierta', 'cerrada', 'mostrada'] as const) {
      await give(element, estado, { votos: VOTES });
      await expect(element).toHaveAttribute('data-estado', estado);
      const right = await element
        .locator('*')
        .evaluateAll((nodes) => Math.max(...nodes.map((node) => node.getBoundingClientRect().right)));
      expect(right, estado).toBeLessThanOrEqual(320);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const rules = colorScheme === 'dark' ? ['color-contrast'] : undefined;
        expect(await faults(page, `#${slide} ${TAG}`, rules), `${estado}, ${colorScheme}`).toEqual([]);
      }
      for (const target of await element.locator('label, button, input[type="text"]').all()) {
        if (!(await target.isVisible())) continue;
        const box = (await target.boundingBox())!;
        expect(Math.min(box.width, box.height), estado).toBeGreaterThanOrEqual(44);
      }
    }
  });
}
