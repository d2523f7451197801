import { devices, expect, type Page, test } from '@playwright/test';
import { fixture } from '../fixture-workshop.ts';
import { openReadingPage, placeOf, scrollTo, started, topOf, wakeComponents } from './open-reading-page.ts';

const { slides } = fixture;
const phone = { ...devices['Pixel 5'], viewport: { width: 390, height: 844 } };
delete (phone as { defaultBrowserType?: string }).defaultBrowserType;

/** What leaves the page sideways, is set too small to read, or is too small for a finger. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) found.push(`scrolls to ${document.documentElement.scrollWidth}`);
    const isShown = (node: Element) => node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    for (const node of document.querySelectorAll('body *')) {
      if (!isShown(node) || node.closest('svg, .solo-lectores, [aria-hidden="true"], [popover]')) continue;
      const style = getComputedStyle(node);
      const box = node.getBoundingClientRect();
      if (box.width < 2 || style.clipPath.startsWith('inset(50%')) continue;
      const label = `${node.tagName} .${node.className} «${node.textContent.trim().slice(0, 24)}»`;
      const hasText = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent!.trim() !== '');
      // Code that is wide scrolls in a frame of its own.
      if (hasText && (box.right > width + 1 || box.left < -1) && !node.closest('.capitulo .numeral, pre'))
        found.push(`${label} ends at ${Math.round(box.right)}`);
      const prose = node.closest('.cuerpo, .mas-de-la-lamina') && !node.closest('figure, sup, .componente');
      if (hasText && prose && Number.parseFloat(style.fontSize) < 18) found.push(`${label} is ${style.fontSize}`);
    }
    return found;
  });
}

test.describe('on a phone', () => {
  test.use(phone);

  for (const [letter, sizes] of [
    [
      '',
      [
        [320, 568],
        [390, 844],
      ],
    ],
    [
      '4',
      [
        [320, 568],
        [844, 390],
      ],
    ],
  ] as const) {
    test(`with letters of size ${letter || '0'} nothing scrolls sideways and text has 18 px or more`, {
      tag: '@largo',
    }, async ({ page }) => {
      await page.addInitScript((size) => localStorage.setItem('taller / lectura:letra', size), letter);
      await openReadingPage(page);
      if (letter) expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      await wakeComponents(page);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        expect(await misfits(page), `${width} px`).toEqual([]);
      }
    });
  }

  test('with letters twice as large no date, name of a card or heading of the table is split', {
    tag: '@largo',
  }, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('taller / lectura:letra', '4'));
    await openReadingPage(page);
    await wakeComponents(page);
    const split = await page
      .locator('.etapa-fechas, .elementos li, tabla-ejes thead th[data-ordena]')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all.flatMap((node) => {
          const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let text = walker.nextNode(); text; text = walker.nextNode())
            // A date's own spaces break no line.
            for (const { index, 0: word } of text.nodeValue!.matchAll(/[^ \n]+/g)) {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
            }
          return found;
        }),
      );
    expect(split).toEqual([]);
  });

  test('buttons and the links of bars and contents have room for a finger', { tag: '@largo' }, async ({ page }) => {
    await openReadingPage(page);
    await page.getByRole('button', { name: 'Abrir el contenido' }).tap();
    await expect(page.getByRole('navigation', { name: 'Contenido' })).toBeVisible();
    const small = await page
      .locator('.barra button, .indice a, .indice button, .paginas a, .lamina-barra button, .lamina-barra a')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .map((each) => [each.className, each.getBoundingClientRect()] as const)
          .filter(([name, box]) => (box.height < 43.5 && name !== 'lamina-numero') || box.width < 43.5)
          .map(([name, box]) => `${name} ${box.width} x ${box.height}`),
      );
    expect(small).toEqual([]);
  });

  test('contents open, lead to a chapter and close', { tag: '@largo' }, async ({ page }) => {
    await openReadingPage(page);
    const contents = page.getByRole('navigation', { name: 'Contenido' });
    await expect(contents).toBeHidden();
    await page.getByRole('button', { name: 'Abrir el contenido' }).tap();
    await expect(contents.getByRole('link', { name: /^Sembrar y medir \d+ min$/ })).toBeVisible();
    await contents.getByRole('link', { name: /^Sembrar y medir/ }).tap();
    await expect(contents).toBeHidden();
    await expect.poll(() => placeOf(page)).toBe('sembrar');
    await page.getByRole('button', { name: 'Abrir el contenido' }).tap();
    await expect(contents.locator('[aria-current="true"]')).toHaveText(/^Sembrar y medir/);
  });

  test('previous and next walk the slides and leave one way out', async ({ page }) => {
    await page.goto('./');
    await openReadingPage(page, '#que-es-la-composta');
    const bar = page.getByRole('navigation', { name: 'Lámina anterior y siguiente' });
    await expect(bar).toContainText('4 / ');
    await bar.getByRole('link', { name: 'Siguiente' }).tap();
    await expect.poll(() => placeOf(page)).toBe('para-que-sirve');
    await bar.getByRole('link', { name: 'Siguiente' }).tap();
    await expect(bar).toContainText('6 / ');
    await bar.getByRole('link', { name: 'Anterior' }).tap();
    await expect(bar).toContainText('5 / ');
    await page.goBack();
    await expect(page).toHaveURL(/\/$|index\.html|#\/bienvenida/);
  });

  test('turned round, the page stays at the same words', { tag: '@largo' }, async ({ page }) => {
    await openReadingPage(page);
    await scrollTo(page, 'relato-de-una-cosecha');
    await page.setViewportSize({ width: 844, height: 390 });
    await expect.poll(async () => Math.abs((await topOf(page, 'relato-de-una-cosecha')) - 56)).toBeLessThan(30);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(async () => Math.abs((await topOf(page, 'relato-de-una-cosecha')) - 56)).toBeLessThan(30);
  });

  test('the deck offers this edition once and forces nothing', { tag: '@largo' }, async ({ page }) => {
    await page.goto('./#/que-es-la-composta');
    const offer = page.getByRole('status').filter({ hasText: 'se lee mejor como texto' });
    await expect(offer).toBeVisible();
    await offer.getByRole('button', { name: 'Seguir aquí' }).tap();
    await expect(offer).toHaveCount(0);
    await page.reload();
    await expect(page.locator('html.arrancada')).toBeAttached();
    await page.waitForLoadState('networkidle');
    await expect(offer).toHaveCount(0);
    await page.evaluate(() => localStorage.removeItem('taller / lectura:ofrecida'));
    await page.reload();
    await offer.getByRole('button', { name: 'Leer' }).tap();
    await expect(page).toHaveURL(/lectura\.html#que-es-la-composta$/);
  });
});

test('place survives a reload, going away and coming back', { tag: '@largo' }, async ({ page }) => {
  await openReadingPage(page);
  await scrollTo(page, 'si-y-no');
  const top = () => topOf(page, 'si-y-no');
  const start = await top();
  await page.mouse.move(800, 400);
  await page.mouse.wheel(0, 200);
  await expect.poll(top).toBeCloseTo(start - 200, 0);
  // On a busy machine a place may have been noted on the way; from here on it is the last one.
  await page.evaluate(() => {
    history.replaceState(null, '');
    dispatchEvent(new Event('scroll'));
  });
  await expect.poll(() => page.evaluate(() => history.state)).toMatchObject({ lugar: { id: 'si-y-no' } });
  const before = await top();
  await page.reload();
  await started(page);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
  await page.goto('./presentador.html');
  await page.goBack();
  await started(page);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
});

test('a link followed just as the page comes to rest is not undone', { tag: '@largo' }, async ({ page }) => {
  // The page notes its place by a timer, which here fires between the link and its scrolling.
  await page.addInitScript(() => {
    const start = window.setTimeout;
    Object.assign(window, {
      setTimeout: (task: () => void, delay?: number) => {
        if (delay === 250) Object.assign(window, { noteIt: task });
        return start(task, delay);
      },
    });
  });
  await openReadingPage(page);
  await expect.poll(() => page.evaluate(() => history.state)).toHaveProperty('lugar');
  const address = await page.evaluate(() => {
    location.hash = '#que-es-la-composta';
    (window as unknown as { noteIt(): void }).noteIt();
    return location.hash;
  });
  expect(address).toBe('#que-es-la-composta');
  await expect.poll(async () => Math.abs(await topOf(page, 'que-es-la-composta'))).toBeLessThan(120);
  expect(await placeOf(page)).toBe('que-es-la-composta');
});

test('a later visit offers to go on where one stopped, and takes it away when it is not wanted', {
  tag: '@largo',
}, async ({ page }) => {
  await openReadingPage(page);
  await expect(page.locator('.continuar')).toHaveCount(0);
  await scrollTo(page, 'para-que-sirve');
  await page.goto('about:blank');
  await openReadingPage(page);
  const offer = page.getByRole('link', { name: 'Continuar donde me quedé ¿Para qué sirve?' });
  await offer.click();
  await expect.poll(() => placeOf(page)).toBe('para-que-sirve');
  await expect(offer).toHaveCount(0);
  await page.goto('about:blank');
  await openReadingPage(page);
  await page.getByRole('button', { name: 'No, desde el principio' }).click();
  await expect(offer).toHaveCount(0);
  // A link to a slide is wanted as it is.
  await page.goto('about:blank');
  await openReadingPage(page, '#que-es-la-composta');
  await expect(page.locator('.continuar')).toHaveCount(0);
});

test('letters grow and stay so, the reader stays at the same slide', { tag: '@largo' }, async ({ page }) => {
  await openReadingPage(page);
  await scrollTo(page, 'para-que-sirve');
  const size = () =>
    page
      .locator('#para-que-sirve li')
      .first()
      .evaluate((item) => Number.parseFloat(getComputedStyle(item).fontSize));
  const before = await size();
  const larger = page.getByRole('button', { name: 'Letra más grande' });
  for (let step = 0; step < 4; step++) await larger.click();
  expect((await size()) / before).toBe(2);
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
  expect(Math.abs(await topOf(page, 'para-que-sirve'))).toBeLessThan(40);
  await page.reload();
  await started(page);
  expect((await size()) / before).toBe(2);
});

test('read slides are counted and a chapter read to its end is marked', { tag: '@largo' }, async ({ page }) => {
  await openReadingPage(page);
  for (const id of ['preparar', 'cuatro-manos', 'que-es-la-composta', 'para-que-sirve', 'quien-riega', 'si-y-no'])
    await scrollTo(page, id);
  await expect(page.getByRole('link', { name: /Preparar la tierra .*\(capítulo leído\)/ })).toBeVisible();
  await expect(page.locator('.indice-avance')).toHaveText(new RegExp(`^[6-8] de ${slides.length} láminas leídas$`));
});

test('«Borrar mis datos» asks, then erases everything this device keeps', { tag: '@largo' }, async ({ page }) => {
  await openReadingPage(page);
  await scrollTo(page, 'para-que-sirve');
  await page.getByRole('button', { name: 'Letra más grande' }).click();
  await page.evaluate(() => localStorage.setItem('taller / cuaderno:prueba', 'x'));
  await page.evaluate(() => {
    localStorage.setItem('otro-sitio', 'x');
    for (const key of ['sala', 'presentando']) sessionStorage.setItem(`taller / ${key}`, 'x');
  });
  await page.getByRole('button', { name: 'Borrar mis datos' }).click();
  const dialog = page.getByRole('dialog', { name: '¿Borrar mis datos?' });
  await dialog.getByRole('button', { name: 'Conservar' }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Borrar mis datos' }).click();
  await dialog.getByRole('button', { name: 'Borrar todo' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-letra', '');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual(['otro-sitio']);
  const others = await page.evaluate(async () => [
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    document.cookie,
  ]);
  expect(others).toEqual(['']);
  await expect(page.locator('.continuar')).toHaveCount(0);
});

test('from a slide to the same slide of the deck and back', { tag: '@largo' }, async ({ page }) => {
  await openReadingPage(page, '#paso-a-paso');
  await page.getByRole('link', { name: 'Ver «Un almácigo paso a paso» como presentación' }).click();
  await expect(page.locator('.present#paso-a-paso')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.present#calendario-de-siembra')).toBeVisible();
  await page.keyboard.press('r');
  await started(page);
  await expect(page).toHaveURL(/lectura\.html#calendario-de-siembra$/);
  await expect.poll(() => topOf(page, 'calendario-de-siembra')).toBeLessThan(100);
});

test('sharing a slide gives its address', { tag: '@largo' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'share', { value: undefined }));
  await openReadingPage(page);
  await page.getByRole('button', { name: 'Compartir «Composta: definición»' }).click();
  await expect(page.getByRole('alert')).toHaveText('Dirección copiada');
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  await expect(page).toHaveURL(/\/lectura\.html#que-es-la-composta$/);
});

test('a citation leads to its source, and the source back to it', { tag: '@largo' }, async ({ page }) => {
  await openReadingPage(page, '#en-numeros');
  const cite = page.locator('#en-numeros .contexto').getByRole('link', { name: /^Fuente \d+$/ });
  const number = (await cite.textContent())!;
  await cite.click();
  const source = page.locator(`#fuente-${number}`);
  await expect(source).toBeInViewport();
  await source.getByRole('link', { name: 'La red en números' }).click();
  await expect(cite).toBeInViewport();
  await page.goBack();
  await expect(source).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything reads, contents and abbreviations lead on, and nothing is offered that cannot work', async ({
    page,
  }) => {
    await page.goto('./lectura.html');
    await expect(page.getByRole('article')).toHaveCount(slides.length);
    await expect(page.locator('#si-y-no')).toContainText('que decide el grupo');
    await expect(page.locator('#en-numeros section.contexto')).toContainText('El padrón cuenta 41 escuelas');
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await page.locator('#relato-de-una-cosecha .sigla').first().click();
    await expect(page.locator('#sigla-rhev, #sigla-cae').filter({ visible: true }).first()).toBeVisible();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('button', { name: 'Abrir el contenido' }).click();
    await page
      .getByRole('navigation', { name: 'Contenido' })
      .getByRole('link', { name: /^Sembrar y medir/ })
      .click();
    await expect(page.getByRole('heading', { name: 'Sembrar y medir', exact: true })).toBeInViewport();
  });
});
