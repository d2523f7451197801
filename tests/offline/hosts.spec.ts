import { expect, type Page, test } from '@playwright/test';
import { currentId, ready } from '../deck/open-deck.ts';
import { ServedSite } from './serve-site.ts';

test.use({ serviceWorkers: 'allow' });

let site: ServedSite;
let address: string;

test.beforeEach(async () => {
  site = new ServedSite();
  address = await site.start();
});

test.afterEach(() => site.stop());

/** Opens the deck and waits until the site is kept. */
async function keepSite(page: Page): Promise<void> {
  await page.goto(address);
  await ready(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** How the worker that is being installed ends. */
function endOfWorker(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = registration?.installing;
    if (!worker) return registration ? 'activated' : 'gone';
    return new Promise<string>((resolve) => {
      worker.addEventListener('statechange', () => /activated|redundant/.test(worker.state) && resolve(worker.state));
    });
  });
}

test('on a host that drops «.html» every page works without a network, by both of its addresses', {
  tag: '@largo',
}, async ({ page, context }) => {
  site.habit = (request, response, next) => {
    const [path = '', query] = (request.url ?? '').split('?');
    if (path.endsWith('.html')) {
      const bare = path.replace(/(index)?\.html$/, '');
      response.writeHead(308, { Location: query ? `${bare}?${query}` : bare });
      response.end();
      return;
    }
    if (/\/\w+$/.test(path)) request.url = `${path}.html`;
    next();
  };
  await keepSite(page);
  await context.setOffline(true);
  for (const name of ['lectura', 'lectura.html', 'presentador', 'index', 'index.html', '']) {
    await page.goto(address + name);
    await expect(page.locator('html.js'), name).toBeAttached();
    await expect(page.locator('h1').first(), name).toBeAttached();
  }
});

test('on a host that sends «lectura.html» on to «lectura/», and to which capitals are the same, pages work as well', {
  tag: '@largo',
}, async ({ page, context }) => {
  site.habit = (request, response, next) => {
    const path = (request.url ?? '').toLowerCase();
    if (/\/(lectura|presentador)\.html$/.test(path)) {
      response.writeHead(308, { Location: path.replace('.html', '/') });
      response.end();
      return;
    }
    if (/\/(lectura|presentador)\/$/.test(path)) request.url = path.replace(/\/$/, '.html');
    next();
  };
  const addresses = ['lectura.html', 'lectura/', 'presentador/', 'LECTURA.HTML'];
  const see = async () => {
    for (const name of addresses) {
      await page.goto(address + name);
      await expect(page.locator('html.programa'), name).toBeAttached();
    }
  };
  // First: a page that is on its way while the worker becomes active is none of those that it claims.
  await keepSite(page);
  await see();
  await context.setOffline(true);
  await see();
});

test('a host whose answers «vary» with everything has the site kept', { tag: '@largo' }, async ({ page, context }) => {
  site.habit = (_request, response, next) => {
    response.setHeader('Vary', '*');
    next();
  };
  await keepSite(page);
  await context.setOffline(true);
  await page.goto(`${address}lectura.html`);
  await expect(page.locator('html.programa')).toBeAttached();
});

test('a host’s own policy against styles in elements, and its own idea of letters, change nothing', {
  tag: '@largo',
}, async ({ page }) => {
  const measure = () =>
    page.evaluate(() =>
      // Not the chapter's other slides, whose components wake in their own time.
      [...document.querySelectorAll<HTMLElement>('.lamina.present:not(.stack) :is(h1, h2, p, li)')].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        return [part.textContent, x, y, width, height];
      }),
    );
  const open = async (name: string) => {
    await page.goto(`${address}${name}#/escuelas-hermanas`);
    await ready(page);
    const parts = await measure();
    expect(parts, name).not.toEqual([]);
    return parts;
  };
  const names = ['index.html', 'presentador.html'];
  const before = [];
  for (const name of names) before.push(await open(name));
  await page.route(/\.(html|js|css)(\?.*)?$/, async (route) => {
    const answer = await route.fetch();
    const type = `${answer.headers()['content-type']!.split(';')[0]}; charset=iso-8859-1`;
    const headers = { ...answer.headers(), 'content-type': type, 'content-security-policy': "default-src 'self'" };
    await route.fulfill({ response: answer, headers });
  });
  for (const [place, name] of names.entries()) expect(await open(name), name).toEqual(before[place]);
});

test('a host that lacks letters or pictures still has the site kept, and says what will be missing', {
  tag: '@largo',
}, async ({ page, context }) => {
  const said: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('serviceworker', (worker) => worker.on('console', (message) => said.push(message.text())));
  site.habit = (request, response, next) => {
    if (!/\.(woff2|json)$/.test(request.url ?? '')) return next();
    // One is refused, the other answered with the host's own page.
    response.writeHead(request.url!.endsWith('.json') ? 200 : 404, { 'Content-Type': 'text/html' });
    response.end('<p>No existe');
  };
  await keepSite(page);
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  const first = await currentId(page);
  await page.keyboard.press('End');
  await expect.poll(() => currentId(page)).not.toBe(first);
  expect(said.join('\n')).toMatch(/Este servidor no entrega «fonts\/[\w-]+\.woff2» \(404\): sin conexión faltará\./);
});

for (const [what, status, body] of [
  ['cannot be had', 404, ''],
  ['is a wifi’s own, or half of itself', 200, '<!doctype html><title>Wifi</title><p>Acepte las condiciones'],
  ['is of another version', 200, '<!doctype html><script type="module" src="./assets/lectura-antes000.js"></script>'],
] as const)
  test(`where a page ${what} nothing half-filled is left, and the console names it`, { tag: '@largo' }, async ({
    page,
    context,
  }) => {
    const said: string[] = [];
    context.on('serviceworker', (worker) => worker.on('console', (message) => said.push(message.text())));
    site.habit = (request, response, next) => {
      if (!request.url?.includes('lectura.html')) return next();
      response.writeHead(status, { 'Content-Type': 'text/html' });
      response.end(body);
    };
    await page.goto(address);
    await ready(page);
    await expect.poll(() => site.asked.some((path) => path.includes('lectura.html'))).toBe(true);
    expect(await endOfWorker(page)).toMatch(/redundant|gone/);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(said.join()).toContain(`Este servidor no entrega «lectura.html» (${status}): el sitio no se guarda`);
  });

test('what is kept can be asked for in parts, as players of video do', { tag: '@largo' }, async ({ page, context }) => {
  await keepSite(page);
  await context.setOffline(true);
  const parts = await page.evaluate(async () => {
    const whole = await (await fetch('icono.svg')).text();
    const ask = async (range: string) => {
      const answer = await fetch('icono.svg', { headers: { Range: range } });
      const { status } = answer;
      return [status, answer.headers.get('Content-Range'), status === 416 ? '' : await answer.text()];
    };
    const { length } = whole;
    return {
      asked: [await ask('bytes=0-9'), await ask('bytes=10-'), await ask('bytes=-5'), await ask(`bytes=${length}-`)],
      expected: [
        [206, `bytes 0-9/${length}`, whole.slice(0, 10)],
        [206, `bytes 10-${length - 1}/${length}`, whole.slice(10)],
        [206, `bytes ${length - 5}-${length - 1}/${length}`, whole.slice(-5)],
        [416, `bytes */${length}`, ''],
      ],
    };
  });
  expect(parts.asked).toEqual(parts.expected);
});

for (const [name, alter] of [
  ['an inline script with one more space', (html: string) => html.replaceAll('<script>', '<script> ')],
  ['line ends of another system', (html: string) => html.replaceAll('\n', '\r\n')],
] as const) {
  test(`pages that arrive with ${name} work whole`, { tag: '@largo' }, async ({ page }) => {
    await page.route(/\/(\w+\.html)?(\?.*)?$/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: alter(await answer.text()) });
    });
    await page.goto(address);
    await ready(page);
    const first = await currentId(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => currentId(page)).not.toBe(first);
    await expect(page.locator('.slides aside.notes:visible')).toHaveCount(0);
    await page.goto(`${address}lectura.html`);
    await expect(page.getByRole('button', { name: 'Buscar en el taller' }).first()).toBeVisible();
    await page.goto(`${address}presentador.html`);
    await expect(page.locator('.lugar-numero')).toContainText('1');
    await expect(page.locator('html.vista-presentador')).toBeAttached();
  });
}

test('the one file that arrives with another program is a document to read', { tag: '@largo' }, async ({ page }) => {
  await page.route('**/taller.html', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('<script>(async (packed', '<script> (async (packed'),
    });
  });
  await page.goto(`${address}taller.html`);
  await expect(page.locator('html.js')).toHaveCount(0);
  await expect(page.locator('section.lamina:not(.stack)').last()).toBeVisible();
});
