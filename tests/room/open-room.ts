import { join } from 'node:path';
import type { Browser, BrowserContext, Page, WebSocketRoute } from '@playwright/test';
import { expect } from '@playwright/test';
import { newRoomKey } from '../../src/room/server/room-key.ts';
import { type RoomServer, type RoomServerOptions, serveRoom } from '../../src/room/server/serve-room.ts';

const site = join(import.meta.dirname, '../../.cache/taller-de-prueba');

/** What the server tells the leader's windows of the networks around it. */
const NETWORKS = [
  { direccion: '192.168.1.20:8080', nombre: 'wlan0', usada: true },
  { direccion: '10.0.0.7:8080', nombre: 'eth0' },
];

/** A phone in a room, whose network a test can take away. */
export interface Phone {
  page: Page;
  /** The connection ends, and none comes about, until it is given back. */
  cut(isCut: boolean): Promise<void>;
  /** As after a long sleep: nothing comes by the connection any more, and nobody has said so. */
  deafen(): void;
}

/** The fixture workshop in a room of its own, with the real server: the wall, and what opens the other windows. */
export async function openRoom(browser: Browser, width = 1280, more: Partial<RoomServerOptions> = {}) {
  const key = newRoomKey();
  let server: RoomServer = await serveRoom({ site, port: 0, key, ...more, describe: () => NETWORKS });
  const { port, room } = server;
  const address = `http://localhost:${port}`;
  const leaders: BrowserContext = await browser.newContext({
    viewport: { width, height: 720 },
    reducedMotion: 'reduce',
  });
  const presenters: Page[] = [];
  let wall = await leaders.newPage();
  await wall.goto(server.leaderAddress);
  await expect(wall.locator('html.arrancada')).toBeAttached();

  return {
    room,
    address,
    get wall() {
      return wall;
    },
    /** The wall's window crashes, and is opened again. */
    async crashWall() {
      const where = wall.url();
      const crashed = wall.waitForEvent('crash');
      const browserOfWall = await leaders.newCDPSession(wall);
      browserOfWall.send('Page.crash').catch(() => {});
      await crashed;
      wall = await leaders.newPage();
      await wall.goto(where);
      await expect(wall.locator('html.arrancada')).toBeAttached();
    },
    /** Shows a slide on the wall, and waits until the presenter's windows are at it: «Abrir» is the vote's on their slide. */
    async show(id: string) {
      await wall.evaluate((slide) => {
        location.hash = `#/${slide}`;
      }, id);
      for (const page of presenters) await expect(page.locator(`section[id="${id}"]`)).toBeAttached();
    },
    async presenter(): Promise<Page> {
      const page = await leaders.newPage();
      await page.goto(`${address}/presentador.html?sala=${room}`);
      await expect(page.getByRole('button', { name: /^Sala: / })).toBeVisible();
      presenters.push(page);
      return page;
    },
    async phone(hash = ''): Promise<Phone> {
      const context = await browser.newContext({
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const open = new Set<WebSocketRoute>();
      let isGone = false;
      const deaf = new Set<WebSocketRoute>();
      await page.routeWebSocket(/\/mqtt$/, (route) => {
        if (isGone) {
          void route.close();
          return;
        }
        open.add(route);
        const there = route.connectToServer();
        there.onMessage((message) => isGone || deaf.has(route) || route.send(message));
        route.onMessage((message) => isGone || there.send(message));
      });
      await page.goto(`${address}/lectura.html?sala=${room}${hash}`);
      return {
        page,
        async cut(isCut) {
          isGone = isCut;
          for (const route of open) await route.close();
          open.clear();
        },
        deafen() {
          for (const route of open) deaf.add(route);
        },
      };
    },
    async stopServer() {
      await server.close();
    },
    async startServer() {
      server = await serveRoom({ site, port, key: newRoomKey() });
    },
    async close() {
      await leaders.close();
      await server.close();
    },
  };
}
