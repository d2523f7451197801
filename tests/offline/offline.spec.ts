import { expect, type Page, test } from '@playwright/test';
import { allIds, currentId, printedIds, ready } from '../deck/open-deck.ts';
import { ServedSite } from './serve-site.ts';

test.use({ serviceWorkers: 'allow' });

const OLD = 'Taller de huertos escolares';
const NEW = 'Taller renovado';
let site: ServedSite;
let address: string;

test.beforeEach(async () => {
  site = new ServedSite();
  address = await site.start();
});

test.afterEach(() => site.stop());

/** Opens the deck and waits until the site is kept. */
async function visit(page: Page, hash = ''): Promise<void> {
  await page.goto(address + hash);
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

// Before its styles have come a page is a plain document with all of its headings.
const title = (page: Page) => page.getByRole('heading', { level: 1 }).first();
const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'Hay una versión nueva' });

test('after one visit the whole site works without a network', async ({ page: first, context }) => {
  await visit(first);
  const slides = await allIds(first);
  await first.close();
  await context.setOffline(true);
  await site.disconnect();
  const page = await context.newPage();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  // Slides, components and panels that the first visit never touched.
  await page.goto(`${address}#/mapa-de-huertos/5?entidad=31`);
  await ready(page);
  await expect(page.locator('.present .mapa-ficha')).toContainText('Yucatán');
  await page.locator('.present').getByRole('button', { name: 'Acercar' }).click();
  await expect
    .poll(() =>
      page.locator('.present .mapa-dibujo').evaluate((svg) => getComputedStyle(svg).getPropertyValue('--zoom')),
    )
    .not.toBe('1');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Ayuda: teclas' })).toBeVisible();
  // The machine's own letters, which stand in meanwhile, are had or not.
  const missing = await page.evaluate(() =>
    [...document.fonts].filter(({ family, status }) => status === 'error' && !family.includes('Como ')).map(String),
  );
  expect(missing).toEqual([]);
  await page.goto(`${address}index.html?print-pdf`);
  await ready(page);
  expect(await printedIds(page)).toEqual(slides);
  expect(failed).toEqual([]);
});

test('a network that goes while the first visit lasts takes no panel with it', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  await visit(page);
  await context.setOffline(true);
  await page.keyboard.press('g');
  await expect(page.getByRole('dialog', { name: 'Ir a una lámina' })).toBeVisible();
});

test('keeping the site begins after all that the page itself needs', { tag: '@largo' }, async ({ page }) => {
  await visit(page);
  const worker = site.asked.findIndex((path) => path.endsWith('/sw.js'));
  const before = site.asked.slice(0, worker).join(' ');
  expect(before).toMatch(/index-[\w-]+\.js/);
  expect(before).toMatch(/index-[\w-]+\.css/);
  expect(before.match(/fonts\/[\w-]+\.woff2/g)).toHaveLength(3);
  expect(before).not.toMatch(/help-panel|lectura\.html/);
  expect(site.asked.join(' ')).toMatch(/help-panel.*lectura\.html/);
  expect(site.asked.join(' ')).not.toContain('taller.html');
});

test('a new version waits, says so, and comes to every window when asked for, on the same slide', {
  tag: '@largo',
}, async ({ page, context }) => {
  await visit(page);
  const other = await context.newPage();
  await visit(other, '#/que-es-la-composta');
  site.publish(OLD, NEW);
  await page.reload();
  await ready(page);
  await expect(notice(page)).toBeVisible();
  await expect(notice(other)).toBeVisible();
  await expect(title(page)).toContainText(OLD);
  // Nothing but the button brings it: not even loading the page again.
  await page.reload();
  await ready(page);
  await expect(notice(page)).toBeVisible();
  await expect(title(page)).toContainText(OLD);

  await notice(page).getByRole('button', { name: 'Usarla ahora' }).click();
  await expect(title(page)).toContainText(NEW);
  await expect(other).toHaveTitle(new RegExp(NEW));
  await ready(other);
  expect(await currentId(other)).toBe('que-es-la-composta');
  await expect(notice(page)).toHaveCount(0);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('the notice can be put off, keeps quiet in full screen, and takes no key from the deck', {
  tag: '@largo',
}, async ({ page }) => {
  await visit(page);
  site.publish(OLD, NEW);
  await page.reload();
  await ready(page);
  await expect(notice(page)).toBeVisible();
  await page.keyboard.press('f');
  await expect(notice(page)).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#\/preparar$/);
  await page.keyboard.press('f');
  await expect(notice(page)).toBeVisible();
  await notice(page).getByRole('button', { name: 'Después' }).click();
  await expect(notice(page)).toHaveCount(0);
});

test('nobody stays on an old version: it is gone once all its windows are closed', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  await visit(page);
  site.publish(OLD, NEW);
  await page.reload();
  await expect(notice(page)).toBeVisible();
  await page.close();
  await expect
    .poll(async () => {
      const later = await context.newPage();
      await later.goto(address);
      const heading = await title(later).textContent();
      await later.close();
      return heading;
    })
    .toContain(NEW);
});

test('a new version that cannot be had whole leaves the old one at work', { tag: '@largo' }, async ({
  page,
  context,
}) => {
  await visit(page);
  site.publish(OLD, NEW);
  site.publishWorker('assets/no-esta.js');
  const gone = page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    return registration.update().then(
      () =>
        new Promise<string>((resolve) => {
          const fresh = registration.installing!;
          fresh.addEventListener('statechange', () => resolve(fresh.state));
        }),
      () => 'refused',
    );
  });
  expect(await gone).toBe('redundant');
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await expect(title(page)).toContainText(OLD);
  await expect(notice(page)).toHaveCount(0);
});

test('a site taken back to the version at work that cannot be had whole leaves that at work', {
  tag: '@largo',
}, async ({ page, context }) => {
  await visit(page);
  site.publish(OLD, NEW);
  await page.reload();
  await expect(notice(page)).toBeVisible();
  site.publish(NEW, OLD);
  site.habit = (request, response, next) => {
    if (!request.url?.includes('lectura.html')) return next();
    response.writeHead(503).end();
  };
  const end = await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const fresh = registration.installing!;
    return new Promise<string>((resolve) => {
      fresh.addEventListener('statechange', () => resolve(fresh.state));
    });
  });
  expect(end).toBe('redundant');
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await expect(title(page)).toContainText(OLD);
});
