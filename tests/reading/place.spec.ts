import { expect, type Page, test } from '@playwright/test';
import { swipe } from '../deck/swipe.ts';
import { openWorkbook } from '../workbook/open-workbook.ts';
import { openReadingPage, placeOf } from './open-reading-page.ts';
import { LISTS, turnRound } from './turn-round.ts';

const PART = 'doce-cultivos';

/** Where the top of a part stands in the window. */
const topOf = (page: Page, id = PART) =>
  page.evaluate((part) => document.getElementById(part)!.getBoundingClientRect().top, id);

/** Waits until the page keeps this place in its history. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => (history.state as { lugar?: unknown } | null)?.lugar !== undefined);
  await page.waitForFunction(() => document.documentElement.classList.contains('completa'));
}

// Ten times in a row, on a slow machine too: tests/long/reloads.spec.ts.
test('loaded anew twice, the page shows the same words at the same pixel', async ({ page }) => {
  await openReadingPage(page);
  await page.evaluate((id) => scrollBy(0, document.getElementById(id)!.getBoundingClientRect().bottom - 140), PART);
  await page.waitForFunction((id) => JSON.stringify(history.state ?? {}).includes(`"id":"${id}"`), PART);
  const before = await topOf(page);
  for (let times = 0; times < 2; times++) {
    await page.reload();
    await atRest(page);
    await expect.poll(() => topOf(page)).toBeCloseTo(before, 0);
  }
});

test('a page that nobody has touched is not counted as read', { tag: '@largo' }, async ({ page }) => {
  await openReadingPage(page);
  await atRest(page);
  const read = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith('lectura:leidas')).length);
  expect(await read()).toBe(0);
  await page.mouse.move(600, 400);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return read();
    })
    .toBe(1);
});

test('where a browser refuses to write an address, as Safari does after a hundred, what is read counts all the same', {
  tag: '@largo',
}, async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('', 'SecurityError');
    };
  });
  await openReadingPage(page);
  await expect(page.locator('html.completa')).toBeAttached();
  await page.mouse.move(600, 400);
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300);
      return page.evaluate(() => Object.keys(localStorage).some((key) => key.endsWith('lectura:leidas')));
    })
    .toBe(true);
  expect(errors).toEqual([]);
});

test('where sharing and the clipboard are refused the address is shown, selected', { tag: '@largo' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(navigator, { share: refuse });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
  });
  await openReadingPage(page);
  await page.locator('[data-accion="compartir"]').first().click();
  const field = page.getByRole('textbox', { name: 'Copie esta dirección:' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\.html#cuatro-manos$/);
});

test('where a download does nothing the file’s text can be had another way', { tag: '@largo' }, async ({ page }) => {
  await page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => {};
    Object.defineProperty(navigator, 'canShare', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });
  });
  await openWorkbook(page);
  await page.locator('[data-cuaderno="markdown"]').click();
  await page.getByRole('button', { name: 'Compartirlo o copiar su texto' }).click();
  await expect(page.locator('.mi-cuaderno-texto')).toContainText('Mi cuaderno');
});

test('a search of the browser’s that moves the page while letters still come is not undone', { tag: '@largo' }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    const letters = new Promise<void>((come) => addEventListener('letters', () => come()));
    Object.defineProperty(document.fonts, 'ready', { value: letters });
  });
  await page.goto('./lectura.html', { waitUntil: 'load' });
  await expect(page.locator('html.completa')).toBeAttached();
  // In one turn, so that no event of the scrolling has come between.
  await page.evaluate(() => {
    document.getElementById('para-que-sirve')!.scrollIntoView();
    dispatchEvent(new Event('letters'));
  });
  await expect.poll(() => placeOf(page)).toBe('para-que-sirve');
});

// In other lists and ten times: tests/long/turns.spec.ts.
test('turned round in a long table and back, twice, the same item is at the top each time', { tag: '@largo' }, async ({
  page,
}) => {
  await turnRound(page, LISTS['a long table'], 4);
});

test.describe('on a phone that is pinched larger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('turned round and back, the same point of the same source is where the view begins', { tag: '@largo' }, async ({
    page,
  }) => {
    await openReadingPage(page, '#fuentes');
    await atRest(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    const inView = () => page.evaluate(() => visualViewport!.offsetTop);
    await swipe(page, { x: 200, y: 600 }, { x: 0, y: -400 });
    await expect.poll(inView).toBeGreaterThan(60);
    /** How far into the third source the view begins, and how tall that is. */
    const inSource = () =>
      page.locator(LISTS.Fuentes).evaluate((item) => {
        const { top, height } = item.getBoundingClientRect();
        return [visualViewport!.offsetTop - top, height] as const;
      });
    // One frame after the last, the finger has let go and the place is noted.
    const frames = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    // Again where the finger’s own scrolling came to its end only afterwards.
    const to20 = async () => {
      await page.evaluate(([into]) => scrollBy(0, 20 - into), await inSource());
      await frames();
      return (await inSource())[0];
    };
    await expect.poll(to20).toBeCloseTo(20, -1);
    const [before, tall] = await inSource();
    for (let turn = 0; turn < 4; turn++) {
      await page.setViewportSize(turn % 2 === 0 ? { width: 844, height: 390 } : { width: 390, height: 844 });
      const off = async () => {
        const [into, height] = await inSource();
        return Math.abs(into - (before / tall) * height);
      };
      await expect.poll(off, `turn ${turn}`).toBeLessThanOrEqual(1);
    }
  });
});

test('an address that mail, a tracker or a hand has bent leads to its part, at first and in the open page', {
  tag: '@largo',
}, async ({ page }) => {
  const leads = async (bent: string, id: string) => {
    await expect.poll(() => topOf(page, id), bent).toBeGreaterThan(-1);
    await expect.poll(() => topOf(page, id), bent).toBeLessThan(80);
    // At rest it is there still.
    await expect.poll(() => placeOf(page), bent).toBe(id);
    expect(await topOf(page, id), bent).toBeLessThan(80);
  };
  for (const bent of ['##CUATRO-MANOS?utm_source=x', '?fbclid=x%23cuatro-manos']) {
    await openReadingPage(page, bent);
    await leads(bent, 'cuatro-manos');
  }
  for (const [bent, id] of [
    ['#%23treinta-anos', 'treinta-anos'],
    ['#/cuatro-manos#xtor=1', 'cuatro-manos'],
    ['#%2FTreinta-Anos%2F2', 'treinta-anos'],
    ['##FUENTES', 'fuentes'],
    ['#/?treinta-anos', 'treinta-anos'],
    ['#/2/1', 'preparar'],
  ] as const) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, bent);
    await leads(bent, id);
  }
});

test('an address that is of no part says so, and one without a part does not', { tag: '@largo' }, async ({ page }) => {
  const notice = page.locator('.aviso:not(.aviso-version)');
  await openReadingPage(page, '#/?utm_source=x');
  await expect(notice).toBeHidden();
  await page.goto('about:blank');
  await openReadingPage(page, '#/zacatecas/2');
  await expect(notice).toContainText('no es de ninguna parte');
});

test('a part far down, reached by a link and loaded anew at once, stands below the bar', { tag: '@largo' }, async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReadingPage(page);
  await page.evaluate(() => {
    location.hash = 'mapa-de-huertos';
    location.reload();
  });
  await page.waitForFunction(() => document.documentElement.classList.contains('completa') && scrollY > 0);
  const bar = (await page.locator('.barra').boundingBox())!.height;
  await expect.poll(() => topOf(page, 'mapa-de-huertos')).toBeCloseTo(bar, 0);
});
