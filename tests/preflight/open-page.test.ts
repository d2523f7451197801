import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { expect, it } from 'vitest';
import { openPage } from '../../src/preflight/open-page.ts';
import { findBrowser } from '../../src/tasks/find-browser.ts';

it('a page that is closed while a style sheet is on its way ends nothing but itself', async () => {
  const lost: unknown[] = [];
  const keep = (reason: unknown) => lost.push(reason);
  process.on('unhandledRejection', keep);
  const server = createServer((request, response) => {
    if (request.url === '/tarda.css') server.emit('asked');
    else response.setHeader('Content-Type', 'text/html').end('<link rel="stylesheet" href="/tarda.css">');
  }).listen(0);
  const known = process.env.TALLER_BROWSER;
  const browser = await chromium.launch(known ? JSON.parse(known) : await findBrowser());
  try {
    const page = await openPage(browser, { width: 640, height: 360 });
    const asked = once(server, 'asked');
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await asked;
    await page.context().close();
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  await new Promise((done) => setImmediate(done));
  process.off('unhandledRejection', keep);
  expect(lost).toEqual([]);
});
