import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { openServer, openWall } from '../../room/open-clicker.ts';
import { openVoter } from '../../room/open-voter.ts';
import { newDevice } from '../../room/raw-client.ts';

const ends: (() => unknown)[] = [];

// Here, and not in the test: one that takes too long is left where it stands.
test.afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** A browser of its own that keeps what it keeps in `folder`; what kills it gives it no moment for anything else. */
async function openBrowser(folder: string): Promise<{ page: Page; kill(): Promise<void> }> {
  const context = await chromium.launchPersistentContext(folder, test.info().project.use.launchOptions);
  ends.unshift(() => context.close());
  const gone = context.waitForEvent('close', { timeout: 0 });
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const { id } = processInfo.find(({ type }) => type === 'browser')!;
  let isKilled = false;
  return {
    page: await context.newPage(),
    async kill() {
      if (!isKilled) process.kill(id, 'SIGKILL');
      isKilled = true;
      await gone;
    },
  };
}

test('a vote that a phone was told is counted is there when the whole browser of those who lead was killed, and the phone has gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'navegador-'));
  ends.unshift(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const server = await openServer();
  ends.unshift(() => server.close());
  const first = await openBrowser(folder);
  const presenter = await openWall(first.page, server);
  await first.page.evaluate(() => {
    location.hash = '#/voto-de-la-mesa';
  });
  await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
  const phone = openVoter({
    address: `ws://localhost:${server.port}/mqtt`,
    room: server.room,
    device: newDevice(),
    pregunta: 'falta-primero',
    // Not one moment for the browser to write what it has not yet written.
    changed: () => void (phone.confirmed() && first.kill()),
  });
  ends.unshift(phone.kill);
  await expect.poll(phone.isAsked).toBe(true);
  phone.vote('manos');
  await expect.poll(phone.confirmed).toBe('1 manos');
  phone.kill();
  await first.kill();
  const second = await openBrowser(folder);
  await second.page.goto(server.leaderAddress);
  await second.page.evaluate(() => {
    location.hash = '#/voto-de-la-mesa';
  });
  await expect(second.page.locator('.present .votacion-cuenta')).toHaveText('1 respuesta');
});
