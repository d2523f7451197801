import { expect, test } from '@playwright/test';
import { faults } from '../deck/axe.ts';
import { currentId, openDeck, ready } from '../deck/open-deck.ts';
import { agreed, joined, openTalk, shownIn } from './open-talk.ts';

test('what is pressed in either window happens in both, and a jump from the list of slides moves the projector', async ({
  page,
}) => {
  const { deck, presenter } = await openTalk(page, '#/si-y-no');
  expect(await agreed(deck, presenter)).toMatchObject({ slide: 'si-y-no', step: 0 });
  await presenter.keyboard.press('PageDown');
  expect(await agreed(deck, presenter)).toMatchObject({ slide: 'si-y-no', step: 1 });
  await deck.keyboard.press('PageDown');
  expect(await agreed(deck, presenter)).toMatchObject({ slide: 'sembrar', step: 0 });
  await presenter.keyboard.press('PageUp');
  // From the slide after: everything is shown.
  expect(await agreed(deck, presenter)).toMatchObject({ slide: 'si-y-no', step: 1 });
  await presenter.keyboard.press('b');
  expect(await agreed(presenter, deck)).toMatchObject({ blank: true });
  await deck.keyboard.press('PageDown');
  expect(await agreed(deck, presenter)).toMatchObject({ blank: false, slide: 'si-y-no' });
  await presenter.keyboard.press('o');
  await expect(deck.locator('.reveal.overview')).toBeAttached();
  await presenter.keyboard.press('PageDown');
  expect(await agreed(presenter, deck)).toMatchObject({ slide: 'sembrar', step: 0 });
  await deck.keyboard.press('PageUp');
  await expect(presenter.locator('.tablero-vista')).toBeVisible();
  await deck.keyboard.press('Enter');
  await expect(presenter.locator('.tablero-vista')).toBeHidden();
  expect(await agreed(deck, presenter)).toMatchObject({ slide: 'si-y-no' });
  await presenter.getByRole('button', { name: 'Lista' }).click();
  await presenter.getByRole('searchbox').fill('lo que falta');
  await presenter.keyboard.press('Enter');
  expect(await agreed(presenter, deck)).toMatchObject({ slide: 'seis-cultivos' });
});

test('how near the map is brought in either window is shown in the other, and ends with the step', {
  tag: '@largo',
}, async ({ page }) => {
  const { deck, presenter } = await openTalk(page, '#/mapa-de-huertos/2');
  for (const window of [deck, presenter])
    await expect(window.locator('.present mapa-ejercicios')).toHaveAttribute('data-paso', '2');
  await presenter.locator('.present mapa-ejercicios').getByRole('button', { name: 'Acercar' }).click();
  const zoomOf = (window: typeof page) =>
    window.locator('.present .mapa-dibujo').evaluate((svg) => Number(getComputedStyle(svg).getPropertyValue('--zoom')));
  await expect.poll(() => zoomOf(presenter)).toBeGreaterThan(1);
  await expect.poll(() => zoomOf(deck)).toBeGreaterThan(1);
  await deck.keyboard.press('PageDown');
  for (const window of [deck, presenter]) await expect.poll(() => zoomOf(window)).toBe(1);
});

test('a state chosen on the map, and a filter of the table, go both ways', { tag: '@largo' }, async ({ page }) => {
  const { deck, presenter } = await openTalk(page, '#/mapa-de-huertos/2');
  // The map answers once its element has come.
  for (const window of [deck, presenter])
    await expect(window.locator('.present mapa-ejercicios')).toHaveAttribute('data-paso', '2');
  await presenter.locator('.present .mapa-entidades [data-clave="31"]').click();
  expect((await agreed(presenter, deck)).state).toEqual({ entidad: '31' });
  await expect(deck).toHaveURL(/entidad=31/);
  await expect(presenter.locator('.ficha-ahora')).toContainText('Mapa: Yucatán');
  await deck.locator('.present .mapa-entidades [data-clave="08"]').click();
  expect((await agreed(deck, presenter)).state).toEqual({ entidad: '08' });
  // A slide whose component the presenter's window has not loaded yet.
  await deck.evaluate(() => {
    location.hash = '#/seis-cultivos?eje=eje-2';
  });
  await expect.poll(async () => (await shownIn(deck)).state).toEqual({ eje: 'eje-2' });
  expect((await agreed(deck, presenter)).state).toEqual({ eje: 'eje-2' });
  await expect(presenter.locator('.ficha-ahora')).toContainText('Tabla: Eje 2');
});

test('a window that is loaded again, or comes late, catches up by itself', { tag: '@largo' }, async ({ page }) => {
  const { deck, presenter } = await openTalk(page, '#/mapa-de-huertos/3?entidad=23');
  await presenter.reload();
  await joined(presenter);
  expect(await agreed(deck, presenter)).toMatchObject({ slide: 'mapa-de-huertos', step: 3, state: { entidad: '23' } });
  await deck.goto('about:blank');
  await expect(presenter.locator('.enlace-roto')).toBeVisible();
  await presenter.keyboard.press('PageDown');
  await deck.goBack();
  await ready(deck);
  expect(await agreed(presenter, deck)).toMatchObject({ slide: 'mapa-de-huertos', step: 4 });
});

test('a closed projector is noticed and said, and the presenter opens it again where it was', {
  tag: '@largo',
}, async ({ page, context }) => {
  const { deck, presenter } = await openTalk(page, '#/seis-cultivos/2');
  await agreed(deck, presenter);
  await deck.close();
  await expect(presenter.locator('.tablero-enlace')).toContainText('se cerró');
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    presenter.getByRole('link', { name: 'Abrirla otra vez' }).click(),
  ]);
  await ready(again);
  await joined(presenter);
  expect(await agreed(presenter, again)).toMatchObject({ slide: 'seis-cultivos', step: 2 });
});

test('a second presenter window and a second projector are noticed and said, and a number typed on the board jumps all', {
  tag: '@largo',
}, async ({ page, context }) => {
  const { presenter } = await openTalk(page);
  const token = new URL(presenter.url()).searchParams.get('sala');
  const projector = await context.newPage();
  await projector.goto(`./?sala=${token}`);
  await ready(projector);
  await expect(presenter.locator('.tablero-enlace')).toContainText('dos ventanas de proyección');
  await presenter.keyboard.press('3');
  await presenter.keyboard.press('Enter');
  for (const window of [page, projector]) await agreed(presenter, window);
  await expect(presenter.locator('.lugar-numero')).toHaveText(/^Lámina 3 de/);
  await projector.close();
  const second = await context.newPage();
  await second.goto(presenter.url());
  for (const window of [presenter, second])
    await expect(window.locator('.tablero-enlace')).toContainText('otra vista de presentador');
  // There is one time for both.
  await second.keyboard.press('t');
  for (const window of [presenter, second]) await expect(window.locator('.ritmo-reloj')).toHaveText('Pausar');
});

test('where the browser holds back windows, a sentence says what to do and a link does it', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openDeck(page, '#/si-y-no');
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Vista de presentador' });
  await expect(dialog).toContainText('ventanas emergentes');
  const [presenter] = await Promise.all([context.waitForEvent('page'), dialog.getByRole('link').click()]);
  await joined(presenter);
  await page.keyboard.press('Escape');
  expect(await agreed(page, presenter)).toMatchObject({ slide: 'si-y-no' });
});

test('a deck that nobody presents does not follow a talk on the same site', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  const { presenter } = await openTalk(page, '#/bienvenida');
  const other = await context.newPage();
  await openDeck(other, '#/si-y-no');
  await presenter.keyboard.press('PageDown');
  await agreed(presenter, page);
  expect(await currentId(other)).toBe('si-y-no');
});

test('the board shows what comes next, the notes in a size that is kept, and the place', { tag: '@largo' }, async ({
  page,
}) => {
  const { presenter } = await openTalk(page, '#/si-y-no');
  await expect(presenter.locator('.ficha-sigue')).toContainText('paso 1 de 1');
  await expect(presenter.locator('.ficha-sigue')).toContainText('todo el año');
  await presenter.keyboard.press('PageDown');
  await expect(presenter.locator('.ficha-sigue')).toContainText('Sembrar y medir');
  await expect(presenter.locator('.lugar-numero')).toHaveText(/^Lámina 7 de \d+$/);
  await expect(presenter.locator('.notas-texto')).toContainText('Leer solo la columna');
  const size = () =>
    presenter.locator('.notas-texto').evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  const before = await size();
  await presenter.getByRole('button', { name: 'Notas en letra más chica' }).click();
  expect(await size()).toBeLessThan(before);
  const smaller = await size();
  await presenter.reload();
  await joined(presenter);
  expect(await size()).toBe(smaller);
});

test('a picture shows the next step or slide as it will be, and is looked at only', { tag: '@largo' }, async ({
  page,
}) => {
  const { deck, presenter } = await openTalk(page, '#/si-y-no');
  const next = presenter.locator('.sigue-cuadro');
  await expect(next.locator('.fragment.visible')).toHaveCount(1);
  await expect(next).toContainText('todo el año');
  await presenter.keyboard.press('PageDown');
  await expect(next.locator('.capitulo')).toContainText('Sembrar y medir');
  await deck.evaluate(() => {
    location.hash = '#/mapa-de-huertos/1?entidad=31';
  });
  await expect(next.locator('mapa-ejercicios')).toHaveAttribute('data-paso', '2');
  await expect(next.locator('[id]')).toHaveCount(0);
  for (let press = 0; press < 40; press++) {
    await presenter.keyboard.press('Tab');
    expect(await next.evaluate((picture) => picture.contains(document.activeElement))).toBe(false);
  }
});

test('the board is whole at every size of window, with notes in the largest letters that fit', {
  tag: '@largo',
}, async ({ page }) => {
  const { presenter } = await openTalk(page, '#/seis-cultivos');
  await presenter.keyboard.press('PageDown');
  for (const [width, height] of [
    [900, 540],
    [900, 900],
    [900, 1400],
    [1080, 1920],
    [1024, 768],
    [1280, 720],
    [1920, 1080],
    [2560, 1440],
  ] as const) {
    await presenter.setViewportSize({ width, height });
    const outside = () =>
      presenter.evaluate(() => {
        const parts =
          '.tablero-lamina, .tablero-lugar, .sigue-cuadro, .tablero-botones > *, .tablero-enlace, .reloj, .reloj p, .ficha-notas';
        return [...document.querySelectorAll(parts)]
          .filter((part) => {
            const box = part.getBoundingClientRect();
            const cut = part.matches('.reloj') && part.scrollWidth > part.clientWidth;
            return cut || box.right > innerWidth || box.bottom > innerHeight || box.width < 24;
          })
          .map((part) => part.className);
      });
    await expect.poll(outside, `${width} x ${height}`).toEqual([]);
    // What follows neither leaves a hole below it nor lies under what the hall sees now.
    const room = await presenter.evaluate(() => {
      const box = (part: string) => document.querySelector(part)!.getBoundingClientRect();
      const bottoms = ['.sigue-cuadro', '.sigue-palabras', '.ficha-ahora'].map((part) => box(part).bottom);
      const [next, now] = [box('.sigue-cuadro'), box('.ficha-ahora')];
      const below = box('.tablero-fichas').bottom - Math.max(...bottoms);
      const between = now.top >= next.bottom ? now.top - Math.max(bottoms[0]!, bottoms[1]!) : 0;
      return { hole: (below + between) / innerHeight, apart: now.top >= next.bottom || now.left >= next.right };
    });
    expect(room.apart, `${width} x ${height}`).toBe(true);
    expect(room.hole, `${width} x ${height}`).toBeLessThan(width === 1024 ? 0.08 : 0.2);
    const faults = () =>
      presenter.locator('.notas-texto').evaluate((box) => {
        const size = Number.parseFloat(getComputedStyle(box).fontSize);
        const scrolls = () => box.scrollHeight > box.clientHeight;
        const now = scrolls();
        box.style.fontSize = `${size * 1.25}px`;
        const larger = scrolls();
        box.style.fontSize = '';
        return [size < 20 && 'small', now && size > 20 && 'scrolls', !larger && size < 44 && 'room left'].filter(
          Boolean,
        );
      });
    await expect.poll(faults, `${width} x ${height}`).toEqual([]);
    const more = presenter.locator('.tablero-mas > summary');
    await more.click();
    const menu = (await presenter.locator('.tablero-mas > div').boundingBox())!;
    expect(Math.min(menu.x, menu.y, width - menu.x - menu.width), `${width} x ${height}`).toBeGreaterThanOrEqual(0);
    await more.click();
  }
});

test('a low window says whole what the next step brings; on the last slide the slide has the room of what follows', {
  tag: '@largo',
}, async ({ page }) => {
  const { deck, presenter } = await openTalk(page, '#/treinta-anos/1');
  await presenter.setViewportSize({ width: 900, height: 540 });
  const words = presenter.locator('.sigue-texto');
  const steps = await deck.locator('.present:not(.stack) .fragment').count();
  for (let step = 1; step < steps; step++) {
    await expect(presenter.locator('.sigue-donde')).toContainText(`paso ${step + 1} de`);
    expect(await words.evaluate((text) => text.scrollHeight - text.clientHeight)).toBe(0);
    await presenter.keyboard.press('PageDown');
  }
  // Longer ones end on a whole line, with «…».
  await presenter.keyboard.press('PageUp');
  await expect(presenter.locator('.sigue-donde')).toContainText('paso');
  const cut = await words.evaluate((text) => {
    text.textContent = 'El comité sustituye al secretariado. '.repeat(9);
    return text.getBoundingClientRect().bottom - text.parentElement!.getBoundingClientRect().bottom;
  });
  expect(cut).toBeLessThanOrEqual(0);
  await presenter.setViewportSize({ width: 1280, height: 720 });
  const width = () => presenter.locator('.tablero-lamina').evaluate((slide) => slide.clientWidth);
  const before = await width();
  await presenter.keyboard.press('End');
  await expect(presenter.locator('.sigue-donde')).toHaveText('Sigue: nada, es la última lámina');
  expect(await width()).toBeGreaterThan(before * 1.1);
  // Where nothing follows stand the minutes of the chapters, whole in any window.
  const minutes = presenter.locator('.sigue-minutos > li');
  await expect(minutes.last()).toHaveText(/^Total\d+$/);
  await presenter.keyboard.press('t');
  await expect(minutes.last()).toHaveText(/^Total0 de \d+$/);
  for (const [width, height] of [
    [900, 540],
    [1024, 768],
    [1200, 540],
    [1280, 720],
  ] as const) {
    await presenter.setViewportSize({ width, height });
    const room = await presenter.locator('.sigue-palabras').evaluate((box) => box.scrollHeight - box.clientHeight);
    expect(room, `${width} x ${height}`).toBeLessThanOrEqual(0);
  }
  const over = ['.reloj', '.reloj p', '.tablero-botones > *', '.tablero-enlace'].map((part) =>
    presenter
      .locator(part)
      .evaluateAll(
        (nodes) =>
          nodes.filter(
            (node) => node.scrollWidth > node.clientWidth + 1 || node.getBoundingClientRect().bottom > innerHeight,
          ).length,
      ),
  );
  expect(await Promise.all(over)).toEqual([0, 0, 0, 0]);
  // What is said of the link takes a line more: the words of what follows keep above the buttons.
  await presenter.setViewportSize({ width: 1024, height: 768 });
  await presenter.keyboard.press('Home');
  const edges = await presenter.evaluate(() => {
    document.querySelector('.tablero-enlace')!.textContent = 'Esta vista no está unida a ninguna proyección. '.repeat(
      2,
    );
    const box = (part: string) => document.querySelector(part)!.getBoundingClientRect();
    return [box('.sigue-palabras').bottom, box('.tablero-botones').top];
  });
  expect(edges).toEqual([...edges].sort((one, other) => one - other));
});

test('where the window is high the picture of what follows takes the room that is left', { tag: '@largo' }, async ({
  page,
}) => {
  const { presenter } = await openTalk(page, '#/si-y-no');
  await presenter.setViewportSize({ width: 1024, height: 768 });
  await expect(presenter.locator('.ficha-ahora')).toBeHidden();
  const free = () =>
    presenter.evaluate(() => {
      const bottom = (part: string) => document.querySelector(part)!.getBoundingClientRect().bottom;
      return bottom('.tablero-fichas') - bottom('.sigue-palabras');
    });
  await expect.poll(free).toBeLessThan(40);
});

test('where the map’s slider stands and what its next step and that of a timeline bring is told in words', {
  tag: '@largo',
}, async ({ page }) => {
  const { deck, presenter } = await openTalk(page, '#/mapa-de-huertos/1');
  await expect(presenter.locator('.ficha-sigue')).toContainText(/paso 2 de 5.*hasta 2016/s);
  // A year, the start, or all that take part.
  for (const [stop, words] of Object.entries({ 2016: 'hasta 2016', inicio: 'al inicio', 'sin-fecha': 'las 10' })) {
    await deck.evaluate((anio) => {
      location.hash = `#/mapa-de-huertos?anio=${anio}`;
    }, stop);
    await expect(presenter.locator('.ficha-ahora')).toContainText(`Mapa: ${words}`);
  }
  await deck.evaluate(() => {
    location.hash = '#/treinta-anos';
  });
  await expect(presenter.locator('.ficha-sigue')).toContainText(
    /paso 1 de 6[\s\S]*La semilla 1990 a 1997 · Dos maestras plantan/,
  );
});

test('axe finds nothing on the presenter’s board, and its help lists its keys', { tag: '@largo' }, async ({ page }) => {
  const { presenter } = await openTalk(page, '#/mapa-de-huertos/2');
  await agreed(page, presenter);
  // In the smaller its picture of the slide is a third of its size.
  for (const [width, height] of [
    [1280, 720],
    [900, 540],
  ] as const) {
    await presenter.setViewportSize({ width, height });
    expect(await faults(presenter)).toEqual([]);
    await presenter.locator('.tablero-mas > summary').click();
    expect(await faults(presenter, '.tablero-mas')).toEqual([]);
    await presenter.locator('.tablero-mas > summary').click();
    const sides = await presenter.evaluate(() => {
      const box = (part: string) => document.querySelector(`.tablero-lamina ${part}`)!.getBoundingClientRect();
      return [box('.mapa-barra').right, box('.mapa-leyenda').left];
    });
    // Buttons of 24 px leave the legend its words.
    expect(sides).toEqual([...sides].sort((a, b) => a - b));
  }
  await presenter.keyboard.press('?');
  await expect(presenter.getByRole('dialog')).toContainText('Siguiente paso o lámina');
});

test('a message from elsewhere moves nothing', { tag: '@largo' }, async ({ page }) => {
  const { deck, presenter } = await openTalk(page);
  await deck.evaluate(() => {
    const state = { slide: 'mapa-de-huertos', step: 1, blank: true, components: {} };
    const message = { type: 'estado', from: 'x', role: 'presentador', version: { count: 999, by: 'x' }, state };
    for (const data of [message, { token: 'adivinado', message }, JSON.stringify({ method: 'slide', args: [3] })])
      window.postMessage(data, '*');
  });
  await presenter.keyboard.press('PageDown');
  expect(await agreed(presenter, deck)).toMatchObject({ blank: false });
  expect((await shownIn(deck)).slide).not.toBe('mapa-de-huertos');
});

test('in forced colours too the bar of the chapters says how far one is', { tag: '@largo' }, async ({ page }) => {
  const { presenter } = await openTalk(page, '#/si-y-no');
  await presenter.emulateMedia({ forcedColors: 'active' });
  const chapters = presenter.locator('.tablero-capitulos > li');
  await expect(chapters.first()).toHaveCSS('background-image', /gradient/);
  const colours = await chapters.evaluateAll((all) =>
    all.map((chapter) => [getComputedStyle(chapter).borderTopWidth, getComputedStyle(chapter).backgroundImage]),
  );
  expect(new Set(colours.map(([width]) => width))).toEqual(new Set(['1px']));
  expect(new Set(colours.map(([, image]) => image)).size).toBe(2);
});
