import type { Browser, Page } from '@playwright/test';
import type { RoomServer } from '../../src/room/server/serve-room.ts';
import { openServer, openWall } from '../room/open-clicker.ts';
import { median } from './median.ts';
import type { Ratio } from './ratios.ts';

// Of the fixture workshop, far down its reading.
const SLIDE = 'voto-de-la-mesa';
const ROUNDS = 5;
const PHONES = [
  { name: '5 Mbit/s, CPU 4x', bytes: 625_000, latency: 40, slowdown: 4, goal: 2.5 },
  { name: '1.6 Mbit/s, CPU 6x', bytes: 200_000, latency: 150, slowdown: 6, goal: 5 },
] as const;

/** From a phone's first request, with nothing kept, to the frame in which it follows the slide that the room is at. */
export async function measureScan(browser: Browser): Promise<Ratio[]> {
  const server = await openServer();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const wall = await context.newPage();
    await openWall(wall, server);
    await showSlide(wall, SLIDE);
    const ratios: Ratio[] = [];
    for (const phone of PHONES) {
      const times: number[] = [];
      while (times.length < ROUNDS) times.push((await scan(browser, server, phone)) / 1000);
      const name = `room: scan to current slide, ${phone.name}, median`;
      ratios.push({ name, ours: median(times), unit: 's', goal: { figure: phone.goal } });
    }
    return ratios;
  } finally {
    await context.close();
    await server.close();
  }
}

/** Brings the wall to a slide. */
export async function showSlide(wall: Page, id: string): Promise<void> {
  await wall.evaluate((slide) => {
    location.hash = `#/${slide}`;
  }, id);
  await wall.locator(`section[id="${id}"].present`).waitFor();
}

async function scan(
  browser: Browser,
  { port, room }: RoomServer,
  { bytes, latency, slowdown }: (typeof PHONES)[number],
): Promise<number> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    const network = { offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes / 2 };
    await devtools.send('Network.emulateNetworkConditions', network);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`http://localhost:${port}/lectura.html?sala=${room}`, { waitUntil: 'commit' });
    // Told by the frame, on the page's own clock, which begins with the navigation.
    return await page.evaluate(
      (slide) =>
        new Promise<number>((done) => {
          const look = () => {
            const top = document.getElementById(slide)?.getBoundingClientRect().top ?? Number.NaN;
            const isThere =
              document.documentElement.classList.contains('sala-sigue') && top < innerHeight && top > -200;
            if (isThere) done(performance.now());
            else requestAnimationFrame(look);
          };
          look();
        }),
      SLIDE,
    );
  } finally {
    await context.close();
  }
}
