import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, expect, type Page, test } from '@playwright/test';
import { openServer, openWall } from '../../room/open-clicker.ts';
import { openVoter } from '../../room/open-voter.ts';
import { newDevice } from '../../room/raw-client.ts';

/** A browser of its own that keeps what it keeps in `folder`, and is killed with all its processes. */
async function openBrowser(folder: string): Promise<{ page: Page; kill(): Promise<void> }> {
  const { executablePath = chromium.executablePath() } = test.info().project.use.launchOptions!;
  const child = spawn(
    executablePath,
    ['--headless', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0', `--user-data-dir=${folder}`],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = once(child, 'exit');
  let address = '';
  for await (const line of createInterface(child.stderr)) {
    address = /ws:\S+/.exec(line)?.[0] ?? '';
    if (address) break;
  }
  const browser = await chromium.connectOverCDP(address);
  return {
    page: await browser.contexts()[0]!.newPage(),
    async kill() {
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
      await gone;
    },
  };
}

test('a vote that a phone was told is counted is there when the whole browser of those who lead was killed, and the phone has gone', async () => {
  const { executablePath, channel } = test.info().project.use.launchOptions!;
  test.skip(!executablePath && channel !== undefined, 'only Playwright knows where this browser is: CHROMIUM_PATH');
  const folder = mkdtempSync(join(tmpdir(), 'navegador-'));
  const server = await openServer();
  const first = await openBrowser(folder);
  const ends = [first.kill];
  try {
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
    ends.push(async () => phone.kill());
    await expect.poll(phone.isAsked).toBe(true);
    phone.vote('manos');
    await expect.poll(phone.confirmed).toBe('1 manos');
    phone.kill();
    await first.kill();
    const second = await openBrowser(folder);
    ends.push(second.kill);
    await second.page.goto(server.leaderAddress);
    await second.page.evaluate(() => {
      location.hash = '#/voto-de-la-mesa';
    });
    await expect(second.page.locator('.present .votacion-cuenta')).toHaveText('1 respuesta');
  } finally {
    for (const end of ends) await end();
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
