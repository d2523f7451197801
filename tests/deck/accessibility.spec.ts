import { expect, test } from '@playwright/test';
import { fixture } from '../fixture-workshop.ts';
import { faults } from './axe.ts';
import { allIds, currentId, onEverySlide, openDeck } from './open-deck.ts';

// `npm test` asks it of the slides of slides/, by `revisar`.
test('axe finds nothing on any slide while it is the current one', { tag: '@largo' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page);
  // What stands around the slides is the same on each.
  expect(await faults(page)).toEqual([]);
  await onEverySlide(page, async (id) => {
    expect(await faults(page, 'section.lamina.present'), id).toEqual([]);
  });
});

test('axe finds nothing in the panels', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page, '#/mapa-de-huertos');
  for (const key of ['?', 'g', 'i']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page, 'dialog, [role="dialog"]'), key).toEqual([]);
    if (key === 'g')
      for (const scrolled of [30, 200, 470]) {
        // Nothing of the list lies half under its field.
        await page.locator('dialog ol, dialog .panel-cuerpo').evaluateAll((boxes, top) => {
          for (const box of boxes) box.scrollTop = top;
        }, scrolled);
        expect(await faults(page, 'dialog'), `${scrolled}`).toEqual([]);
      }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('a screen reader hears the new slide once, briefly, in Spanish', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('PageDown');
  const total = (await allIds(page)).length;
  await expect(page.locator('.anuncio')).toHaveText(`Lámina 2 de ${total}: Preparar la tierra`);
  const talking = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"]')]
      .map((node) => node.textContent?.trim())
      .filter(Boolean),
  );
  expect(talking).toHaveLength(1);
});

test('the document has one main landmark, a language, no application role, and only the current slide is reachable', async ({
  page,
}) => {
  await openDeck(page, '#/que-es-la-composta');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-MX');
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.locator('[role="application"]')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Composta' })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'La red en números' })).toHaveCount(0);
  // Its chapter's title is on another slide.
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(`${fixture.config.titulo} ${fixture.config.estado}`);
  await page.evaluate(() => location.assign('#/preparar'));
  await expect(title).toHaveText('Preparar la tierra');
});

test('in the system’s colours boxes keep their edges, and their icons are as light as words', {
  tag: '@largo',
}, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openDeck(page, '#/cuatro-manos');
  const ink = await page
    .locator('#cuatro-manos li')
    .first()
    .evaluate((item) => getComputedStyle(item).color);
  await expect(page.locator('#cuatro-manos .icono').first()).toHaveCSS('stroke', ink);
  for (const [id, box] of [
    ['cuatro-manos', 'li'],
    ['si-y-no', '.grupo'],
    ['en-numeros', 'li'],
    ['paso-a-paso', 'ol > li'],
  ]) {
    await page.evaluate((hash) => location.assign(hash), `#/${id}`);
    await expect.poll(() => currentId(page)).toBe(id);
    await expect(page.locator(`#${id} .cuerpo ${box}`).first(), id).toHaveCSS('outline-style', 'solid');
  }
});

test('Tab stops only at what can be seen', { tag: '@largo' }, async ({ page }) => {
  await openDeck(page, '#/treinta-anos/4?evento=nace-la-red');
  await expect(page.locator('#treinta-anos [data-evento]')).toBeAttached();
  const unseen: string[] = [];
  for (let press = 0; press < 24; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const node = document.activeElement!;
      const { width, height } = node.getBoundingClientRect();
      return node === document.body || (width > 8 && height > 8) ? '' : node.outerHTML.slice(0, 120);
    });
    if (stop) unseen.push(stop);
  }
  expect(unseen).toEqual([]);
  await expect(page.locator('.speaker-notes')).toHaveCount(0);
});

test('the skip link is the first stop and leads to the slides', async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Saltar a la lámina' });
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  expect(await currentId(page)).toBe('bienvenida');
});

test('every control can be reached with Tab, shows its focus and is at least 24 px', { tag: '@largo' }, async ({
  page,
}) => {
  await openDeck(page);
  const reached: string[] = [];
  const focused = page.locator('.herramientas :focus');
  for (let press = 0; press < 20; press++) {
    await page.keyboard.press('Tab');
    if ((await focused.count()) === 0) continue;
    const name = (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
    if (reached.includes(name)) break;
    reached.push(name);
    await expect(page.locator('.herramientas'), name).toHaveCSS('opacity', '1');
    await expect(focused, name).toHaveCSS('outline-style', 'solid');
    await expect(focused, name).toHaveCSS('outline-width', '3px');
    const box = (await focused.boundingBox())!;
    expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(24);
    if (name === 'Más') await page.keyboard.press('Enter');
  }
  expect(reached).toEqual([
    'Anterior',
    'Siguiente',
    'Más',
    'Ir a una lámina',
    'Notas y contexto',
    'Leer esta lámina como texto',
    'Pantalla completa',
    'Vista de presentador',
    'Ayuda: teclas',
  ]);
});

for (const [width, height, ...tag] of [
  [360, 640, '@largo'],
  [568, 320],
] as const) {
  test.describe(`on a touch screen of ${width} × ${height}`, { tag: [...tag] }, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width, height } });

    test('all tools stay in sight, without a mouse to wake them', { tag: '@largo' }, async ({ page }) => {
      await openDeck(page, '#/relato-de-una-cosecha');
      await expect(page.locator('body')).not.toHaveClass(/despierta/);
      await expect(page.locator('.herramientas')).toHaveCSS('opacity', '1');
      for (const tool of await page.locator('.herramientas').locator('summary, > button').all())
        await expect(tool).toBeInViewport({ ratio: 1 });
      await page.locator('.herramientas summary').tap();
      for (const button of await page.locator('.herramientas details button').filter({ visible: true }).all())
        await expect(button).toBeInViewport({ ratio: 1 });
    });
  });
}

test('nothing moves for those who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDeck(page, '#/si-y-no');
  const durations = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((node) => {
      const style = getComputedStyle(node);
      return `${style.transitionDuration},${style.animationDuration}`.split(',').map((each) => Number.parseFloat(each));
    }),
  );
  expect(Math.max(...durations)).toBe(0);
});
