import { expect, type Locator, test } from '@playwright/test';
import type { MapSpec } from '../../src/components/map/read-map.ts';
import { computeSteps } from '../../src/components/map/steps.ts';
import { openDeck } from '../deck/open-deck.ts';
import { swipe } from '../deck/swipe.ts';
import { addressState, hashOf, map, openComponent, setState, specOf, stateOf } from './open-component.ts';
import { openReading } from './open-reading.ts';

const steps = computeSteps(specOf<MapSpec>(map.slide).entities);
const [first, second, last] = [steps[0]!, steps[1]!, steps.at(-1)!];

const zoomOf = (element: Locator) =>
  element.locator('.mapa-dibujo').evaluate((svg) => Number(getComputedStyle(svg).getPropertyValue('--zoom')));
const card = (element: Locator) => element.locator('.mapa-ficha');
const story = (element: Locator) => element.locator('.mapa-relato:not([hidden])');
const field = (element: Locator) => element.getByRole('searchbox', { name: 'Buscar entidad por nombre' });

test('steps tell how many entities take part, in number and sentence, with those that join', async ({ page }) => {
  const element = await openComponent(page, map);
  await expect(story(element)).toContainText('32');
  for (const { total, joining, year } of steps) {
    await page.keyboard.press('PageDown');
    await expect(story(element)).toHaveCount(1);
    await expect(story(element).locator('strong')).toHaveText(String(total));
    // Its name counts what it shows.
    await expect(element.locator('.mapa-dibujo')).toHaveAttribute(
      'aria-label',
      new RegExp(`^Mapa de México: ${total} `),
    );
    await expect(story(element)).toContainText(year ? String(year) : 'sin fecha');
    await expect(element.locator('.mapa-entidades [data-momento="ahora"]')).toHaveCount(joining.length);
    await expect(element.locator('.mapa-entidades [data-momento="antes"]')).toHaveCount(last.total - total);
  }
});

test('the year slider does the same as the steps, by keyboard too, and a button gives the step back', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, map, 1);
  const slider = element.getByRole('slider', { name: 'Año' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${second.total} .*${second.year}`));
  await expect(story(element).locator('strong')).toHaveText(String(second.total));
  await expect.poll(() => addressState(page)).toEqual({ anio: second.key });
  await expect(page).toHaveURL(/mapa-de-huertos\/1\?/);
  await page.keyboard.press('End');
  await expect(story(element).locator('strong')).toHaveText(String(last.total));
  await element.getByRole('button', { name: 'Volver al paso de la lámina' }).click();
  await expect(story(element).locator('strong')).toHaveText(String(first.total));
  await expect.poll(() => addressState(page)).toEqual({});
});

test('a bar of the chart chooses its year', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, map, 5);
  await element.locator('.mapa-anios [data-cohorte="2"]').click();
  await expect(story(element).locator('strong')).toHaveText(String(second.total));
  expect(await stateOf(element)).toEqual({ anio: second.key });
  await setState(element, { anio: '1999' });
  await expect(story(element).locator('strong')).toHaveText(String(last.total));
});

test('an entity chosen on the map shows year, date, organ, source and confidence', async ({ page }) => {
  const element = await openComponent(page, map, 5);
  await element.locator('.mapa-entidades [data-clave="08"]').click();
  for (const words of ['Chihuahua', '20 de junio de 2016', 'Confianza alta'])
    await expect(card(element)).toContainText(words);
  await expect(card(element).locator('.mapa-ficha-organo')).toHaveText('Órgano garante: HECH');
  await expect(
    card(element)
      .getByRole('link', { name: /^Fuente \d+$/ })
      .first(),
  ).toBeVisible();
  await expect(element.getByRole('option', { name: /^Chihuahua/ }).first()).toHaveAttribute('aria-selected', 'true');
  await setState(element, { entidad: '06' });
  await expect(card(element)).toContainText(/sin fecha documentada/i);
  await setState(element, { entidad: '28' });
  await expect(card(element)).toContainText('No figura en la lámina');
  // The sea is no entity: a click there clears.
  await element.locator('.mapa-dibujo').click({ position: { x: 600, y: 200 } });
  expect(await stateOf(element)).toEqual({});
});

test('the card of every entity says its whole note in letters of a slide, below the chart or, where it is long, in its place', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, map, 1);
  const cards = await element.evaluate((root) => {
    const [note, box, panel, chart] = ['.mapa-ficha-nota', '.mapa-ficha', '.mapa-panel', '.mapa-anios'].map(
      (part) => root.querySelector<HTMLElement>(part)!,
    );
    // As the build writes it of a note that has no room beside the chart.
    const row = root.querySelector<HTMLTableRowElement>('tr[data-clave="21"]')!;
    Object.assign(row.dataset, { larga: 'anios 7 20', renglones: '2' });
    row.cells[6]!.textContent = 'El acta dice junio, el padrón mayo. '.repeat(5);
    const bottomOf = (node: Element) => node.getBoundingClientRect().bottom;
    return [...root.querySelectorAll<SVGElement>('.mapa-entidades [data-clave]')].map(({ dataset: { clave } }) => {
      Object.assign(root, { state: { entidad: clave } });
      const isLong = getComputedStyle(chart!).clipPath !== 'none';
      const above = isLong ? root.querySelector('.mapa-relato:not([hidden])')! : chart!;
      return {
        clave: box!.dataset.clave,
        isLong,
        below: box!.getBoundingClientRect().top >= bottomOf(above) && bottomOf(box!) < bottomOf(panel!) + 1,
        // A link in it reaches a little beyond its line.
        whole: note!.scrollHeight < note!.clientHeight + 10,
        letters: note!.hidden ? 20 : Number.parseFloat(getComputedStyle(note!).fontSize),
      };
    });
  });
  expect(new Set(cards.map(({ clave }) => clave)).size).toBe(32);
  expect(cards.filter(({ below, whole, letters }) => !below || !whole || letters < 20)).toEqual([]);
  expect(cards.filter(({ isLong }) => isLong).map(({ clave }) => clave)).toEqual(['21']);
  // Whoever is at the chart by keyboard sees it.
  await setState(element, { entidad: '21' });
  await element.getByRole('slider').focus();
  await expect(element.locator('.mapa-anios')).toHaveCSS('clip-path', 'none');
});

test('the card of this workshop’s own state keeps the chart; where its note is cut, a button has it shown whole', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, map, 1);
  const note = card(element).locator('.mapa-ficha-nota');
  const more = card(element).getByRole('button', { name: 'Nota completa' });
  const cut = () => note.evaluate((box) => box.scrollHeight > box.clientHeight + 10);
  await expect(more).toBeHidden();
  const own = await element.evaluate((root) => {
    const { clave } = root.querySelector<HTMLElement>('.mapa-ficha[data-propia]')!.dataset;
    const row = root.querySelector<HTMLTableRowElement>(`tr[data-clave="${clave}"]`)!;
    Object.assign(row.dataset, { larga: 'relato 12 16', renglones: '3' });
    row.cells[6]!.textContent = 'El acta dice junio, el padrón mayo. '.repeat(11);
    // Another is chosen, and then none.
    Object.assign(root, { state: { entidad: '31' } });
    Object.assign(root, { state: {} });
    return clave!;
  });
  expect(await cut()).toBe(true);
  await expect(element.locator('.mapa-anios')).toHaveCSS('clip-path', 'none');
  expect((await more.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  await more.focus();
  await page.keyboard.press('Enter');
  expect(await stateOf(element)).toEqual({ entidad: own });
  await expect(more).toBeHidden();
  await expect(element.locator(`.mapa-entidades [data-clave="${own}"]`)).toBeFocused();
  expect(await cut()).toBe(false);
  await expect(note).toHaveCSS('font-size', '16px');
  for (const part of ['.mapa-anios', '.mapa-relato:not([hidden])'])
    await expect(element.locator(part)).toHaveCSS('clip-path', 'inset(50%)');
  await setState(element, {});
  await expect(more).toBeVisible();
  await expect(element.locator('.mapa-anios')).toHaveCSS('clip-path', 'none');
});

test('a name without accents, or a part of it, finds the entity; Enter chooses it', { tag: '@largo' }, async ({
  page,
}) => {
  const element = await openComponent(page, map);
  await field(element).fill('yucatan');
  await expect(element.locator('.mapa-busca [role="option"]:visible')).toHaveText([/^Yucatán/]);
  await expect(element.locator('.mapa-aviso')).toHaveText('Una entidad coincide');
  await page.keyboard.press('Enter');
  expect(await stateOf(element)).toEqual({ entidad: '31' });
  await expect(element.locator('.mapa-aviso')).toHaveText(/^Yucatán\. Se sumó el 12 de julio de 2019/);
  await field(element).fill('LEON');
  await expect(element.locator('.mapa-busca [role="option"]:visible')).toHaveText([/^Nuevo León/]);
  await field(element).fill('zzz');
  await expect(element.locator('.mapa-aviso')).toHaveText('Ninguna entidad se llama así.');
  await expect(element.locator('.mapa-busca p')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field(element)).toHaveValue('');
});

test('the list reaches all 32, Ciudad de México too, with targets of 24 px', { tag: '@largo' }, async ({ page }) => {
  const element = await openComponent(page, map);
  await field(element).click();
  const options = element.locator('.mapa-busca [role="option"]');
  await expect(options).toHaveCount(32);
  const city = options.filter({ hasText: 'Ciudad de México' });
  expect((await city.boundingBox())!.height).toBeGreaterThanOrEqual(24);
  await city.click();
  await expect(card(element)).toContainText('Ciudad de México');
  for (const control of await element.locator('.mapa-barra button:visible, .mapa-anio').all()) {
    const box = (await control.boundingBox())!;
    if (box.width > 0) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  }
});

test('arrows on the map lead to the neighbour in that direction', async ({ page }) => {
  const element = await openComponent(page, map);
  await element.locator('.mapa-entidades [data-clave="23"]').focus();
  await page.keyboard.press('ArrowLeft');
  const name = () => page.evaluate(() => document.activeElement!.getAttribute('aria-label'));
  expect(await name()).toMatch(/^(Campeche|Yucatán)\./);
  await page.keyboard.press('ArrowRight');
  expect(await name()).toMatch(/^Quintana Roo\./);
});

test('buttons and Ctrl+wheel zoom; the plain wheel does not; the chosen entity stays named and in view', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, map, 5, { entidad: '09' });
  await expect.poll(() => stateOf(element)).toEqual({ entidad: '09' });
  await expect(element.getByRole('button', { name: 'Alejar' })).toBeDisabled();
  for (let press = 0; press < 3; press++) await element.getByRole('button', { name: 'Acercar' }).click();
  await expect.poll(() => zoomOf(element)).toBeCloseTo(1.8 ** 3, 1);
  const shape = (await element.locator('.mapa-entidades [data-clave="09"]').boundingBox())!;
  expect(Math.min(shape.width, shape.height)).toBeGreaterThanOrEqual(24);
  const label = (await element.locator('.mapa-nombre').boundingBox())!;
  expect(Math.abs(label.x + label.width / 2 - shape.x - shape.width / 2)).toBeLessThan(60);
  await element.getByRole('button', { name: 'Ver el mapa completo' }).click();
  await expect.poll(() => zoomOf(element)).toBe(1);
  await element.locator('.mapa-entidades [data-clave="08"]').hover();
  await page.mouse.wheel(0, -300);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  // One Ctrl+wheel and nothing of the plain one.
  await expect.poll(() => zoomOf(element)).toBeCloseTo(2 ** 0.4, 1);
});

test('with nothing chosen «Acercar» goes to the highlighted state, and the view is in the address until the next step', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, map, 2);
  const own = element.locator('.mapa-entidades [data-propia]');
  const frame = (await element.locator('.mapa-dibujo').boundingBox())!;
  for (let press = 0; press < 4; press++) await element.getByRole('button', { name: 'Acercar' }).click();
  await expect.poll(() => zoomOf(element)).toBeCloseTo(10, 0);
  const anchor = await own.evaluate((path: SVGPathElement) => {
    const [x = 0, y = 0] = path.dataset.ancla!.split(' ').map(Number);
    const point = new DOMPoint(x, y).matrixTransform(path.getScreenCTM()!);
    return { x: point.x, y: point.y };
  });
  expect(anchor.x).toBeGreaterThan(frame.x);
  expect(anchor.x).toBeLessThan(frame.x + frame.width);
  expect(anchor.y).toBeLessThan(frame.y + frame.height);
  const names = element.locator('.mapa-nombres text:visible');
  await expect(names.first()).toBeVisible();
  const { vista } = await addressState(page);
  expect(vista).toMatch(/^10-\d+-\d+$/);

  await page.reload();
  await expect.poll(() => zoomOf(element)).toBe(10);
  expect(await addressState(page)).toEqual({ vista });
  await page.keyboard.press('PageDown');
  await expect.poll(() => zoomOf(element)).toBe(1);
  await expect.poll(() => addressState(page)).toEqual({});
  await setState(element, { vista: '2-500-500' });
  await expect.poll(() => zoomOf(element)).toBe(2);
  await setState(element, { vista: 'javascript:' });
  await expect.poll(() => zoomOf(element)).toBe(1);
});

test('a search that is done, by pointer or by Enter, leaves the keys to the deck; in the reading it stays in the field', {
  tag: '@largo',
}, async ({ page }) => {
  const element = await openComponent(page, map);
  await field(element).click();
  await element.locator('.mapa-busca [role="option"]', { hasText: 'Oaxaca' }).click();
  await expect(field(element)).not.toBeFocused();
  for (const key of ['b', '.']) {
    await field(element).click();
    await page.keyboard.type('oax');
    await page.keyboard.press('Enter');
    expect(await stateOf(element)).toEqual({ entidad: '20' });
    await page.keyboard.press(key);
    await expect(page.locator('.reveal').first()).toHaveClass(/paused/);
    await page.keyboard.press(key);
    await expect(page.locator('.reveal').first()).not.toHaveClass(/paused/);
  }
  await page.keyboard.press('ArrowRight');
  await expect(element).toHaveAttribute('data-paso', '1');

  const read = await openReading(page, map.tag);
  await field(read).fill('oax');
  await page.keyboard.press('Enter');
  await expect(field(read)).toBeFocused();
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('a swipe over the map changes the slide until it is zoomed, and two fingers zoom', { tag: '@largo' }, async ({
    page,
  }) => {
    await openDeck(page, hashOf(map, 5));
    const element = page.locator('mapa-ejercicios[data-paso="5"]');
    const box = (await element.locator('.mapa-dibujo').boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await swipe(page, middle, { x: 120, y: 0 });
    await expect(page.locator('mapa-ejercicios')).toHaveAttribute('data-paso', '4');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.synthesizePinchGesture', { ...middle, scaleFactor: 2, gestureSourceType: 'touch' });
    await expect.poll(() => zoomOf(page.locator('mapa-ejercicios'))).toBeGreaterThan(1.2);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
    const canvas = page.locator('mapa-ejercicios .mapa-lienzo');
    const place = () => canvas.evaluate((node) => (node as SVGGElement).style.transform);
    const before = await place();
    await swipe(page, middle, { x: 120, y: 0 });
    await expect.poll(place).not.toBe(before);
    await expect(page.locator('mapa-ejercicios')).toHaveAttribute('data-paso', '4');
  });

  test('in the reading edition one finger scrolls the page from the map, zoomed or not', { tag: '@largo' }, async ({
    page,
  }) => {
    const element = await openReading(page, 'mapa-ejercicios', { width: 390, height: 700 });
    for (const press of [0, 1]) {
      await page.evaluate(() => scrollTo(0, 0));
      if (press) await element.getByRole('button', { name: 'Acercar' }).tap();
      const box = (await element.locator('.mapa-dibujo').boundingBox())!;
      await swipe(page, { x: box.x + 60, y: Math.min(box.y + box.height - 20, 650) }, { x: 0, y: -150 });
      await expect.poll(() => page.evaluate(() => scrollY), `press ${press}`).toBeGreaterThan(40);
    }
  });
});

test('a part of the map ends at the slide’s margin in a frame, and no name is cut there', { tag: '@largo' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const element = await openComponent(page, map, 0, { vista: '6-330-300' });
  const names = element.locator('.mapa-nombres text').filter({ visible: true });
  await expect(names.first()).toBeVisible();
  const box = element.locator('.mapa-cuadro');
  const { x: margin } = (await box.boundingBox())!;
  for (const name of await names.all()) expect((await name.boundingBox())!.x).toBeGreaterThanOrEqual(margin);
  // Land is drawn in the middle, and not in the margin beside it.
  const isLand = (x: number) =>
    page.evaluate((at) => document.elementFromPoint(at, 360)?.closest('.mapa-entidades') !== null, x);
  expect(await isLand(margin + 200)).toBe(true);
  expect(await isLand(margin - 20)).toBe(false);
  expect(await box.evaluate((node) => getComputedStyle(node, '::after').borderLeftWidth)).toBe('2px');
});
