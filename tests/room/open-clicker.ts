import { type Browser, expect, type Page } from '@playwright/test';
import { type RoomServer, serveRoom } from '../../src/room/server/serve-room.ts';
import { fixtureSite } from '../fixture-workshop.ts';
import { joined, pick } from '../presenter/open-talk.ts';

/** A room of its own with the fixture's site, whose only address for phones is this machine's. */
export async function openServer(): Promise<RoomServer> {
  const server: RoomServer = await serveRoom({
    site: fixtureSite,
    port: 0,
    describe: () => [{ direccion: `localhost:${server.port}`, tipo: 'wifi', nombre: 'wlan0', usada: false }],
  });
  return server;
}

/** The wall, led from this browser, and its presenter's window. */
export async function openWall(wall: Page, { leaderAddress }: RoomServer): Promise<Page> {
  await wall.goto(leaderAddress);
  await expect(wall.locator('html.arrancada')).toBeAttached();
  const [presenter] = await Promise.all([wall.waitForEvent('popup'), wall.keyboard.press('s')]);
  await presenter.setViewportSize({ width: 1280, height: 720 });
  await joined(presenter);
  return presenter;
}

/** The address in the code that the presenter's window shows. */
export async function shownCode(presenter: Page): Promise<string> {
  await pick(presenter, 'Emparejar un teléfono');
  const code = presenter.locator('.mando-direccion');
  await expect(code).toContainText('mando.html');
  await expect(presenter.getByRole('img', { name: 'Código para emparejar un teléfono' }).locator('path')).toBeVisible();
  return (await code.textContent())!;
}

/** A phone of its own, as it is before it has read the code. */
export async function openPhone(browser: Browser, viewport = { width: 390, height: 844 }): Promise<Page> {
  const context = await browser.newContext({ viewport, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });
  return context.newPage();
}

/** The phone with the code read, once the wall knows it. */
export async function readCode(phone: Page, address: string): Promise<void> {
  await phone.goto(address);
  await expect(stateOf(phone)).toHaveText('Unido');
  await expect(phone.locator('.mando-numero')).not.toBeEmpty();
}

/** What the clicker says of its link. */
export const stateOf = (phone: Page) => phone.getByRole('status');
