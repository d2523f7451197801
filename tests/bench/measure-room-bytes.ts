import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Response } from '@playwright/test';
import { openServer, openWall } from '../room/open-clicker.ts';
import { showSlide } from './measure-scan.ts';
import type { Ratio } from './ratios.ts';

// Of the fixture workshop.
const SLIDE = 'voto-de-la-mesa';

/** What a phone loads because it follows a room, as it comes pressed with brotli: to follow, and once there is a vote. */
export async function measureRoomBytes(browser: Browser): Promise<Ratio[]> {
  const server = await openServer();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const reading = `http://localhost:${server.port}/lectura.html`;
  const slide = `article[id="${SLIDE}"]`;
  try {
    const wall = await context.newPage();
    const presenter = await openWall(wall, server);
    await showSlide(wall, SLIDE);
    // Whoever reads from there to the end, alone.
    const alone = await loadedBy(context, reading, async (page) => {
      await page.locator(`html.programa ${slide}`).scrollIntoViewIfNeeded();
      await page.locator('article').last().scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
    });
    const following = await loadedBy(context, `${reading}?sala=${server.room}`, async (page) => {
      await page.locator('html.sala-sigue').waitFor();
      await page.waitForLoadState('networkidle');
    });
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    const voting = await loadedBy(context, `${reading}?sala=${server.room}`, async (page) => {
      await page.locator(`${slide} .votacion-forma`).waitFor();
      await page.waitForLoadState('networkidle');
    });
    const more = (loaded: ReadonlyMap<string, number>) =>
      [...loaded].reduce((sum, [path, bytes]) => sum + (alone.has(path) ? 0 : bytes), 0) / 1000;
    return [
      { name: 'room: what one loads more to follow', ours: more(following), unit: 'kB', goal: { figure: 4 } },
      { name: 'room: what one loads more to follow and vote', ours: more(voting), unit: 'kB', goal: { figure: 8 } },
    ];
  } finally {
    await context.close();
    await server.close();
  }
}

/** The bytes of each file that a page has loaded when it is as it should be, by path. */
async function loadedBy(context: BrowserContext, address: string, settle: (page: Page) => Promise<void>) {
  const page = await context.newPage();
  const files: Promise<[string, number]>[] = [];
  const onResponse = (response: Response) => {
    const read = async (): Promise<[string, number]> => [
      new URL(response.url()).pathname,
      brotliCompressSync(await response.body()).length,
    ];
    files.push(read());
  };
  page.on('response', onResponse);
  await page.goto(address);
  await settle(page);
  // What comes later is no part of it, and of a page that closes can't be read.
  page.off('response', onResponse);
  const loaded = new Map(await Promise.all(files));
  await page.close();
  return loaded;
}
