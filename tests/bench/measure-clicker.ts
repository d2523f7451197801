import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { percentile } from '../../src/room/crowd/percentile.ts';
import { openPhone, openServer, openWall, readCode, shownCode } from '../room/open-clicker.ts';
import type { Ratio } from './ratios.ts';

const TOUCHES = 60;
// As fast as a hand that looks at the wall; sixty in a row without a pause would wait for their turn (see makePacer).
const BETWEEN = 250;

/** From a touch on a clicker to the frame in which the wall shows what it asked for; phone, wall and server are on this machine. */
export async function measureClicker(browser: Browser): Promise<Ratio[]> {
  const server = await openServer();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const wall = await context.newPage();
    const presenter = await openWall(wall, server);
    const phone = await openPhone(browser);
    await readCode(phone, await shownCode(presenter));
    const times: number[] = [];
    for (let touch = 0; touch < TOUCHES; touch++) {
      await pause(BETWEEN);
      // Listens before the touch is made: the answer may be faster than the next call from here.
      await wall.evaluate(() => {
        const shown = new Promise<number>((done) => {
          setTimeout(done, 5000, Number.POSITIVE_INFINITY);
          const tell = () => requestAnimationFrame(() => done(Date.now()));
          for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden'])
            document.addEventListener(type, tell, { once: true });
        });
        Object.assign(window, { shown });
      });
      const order = touch % 20 < 10 ? '.mando-siguiente' : '.mando-anterior';
      const touched = await phone.evaluate((selector) => {
        document.querySelector<HTMLElement>(selector)!.click();
        return Date.now();
      }, order);
      times.push((await wall.evaluate(() => (window as unknown as { shown: Promise<number> }).shown)) - touched);
    }
    const goal = { figure: 150 };
    return [
      { name: 'clicker: from a touch to the wall, median', ours: percentile(times, 0.5), unit: 'ms' },
      { name: 'clicker: from a touch to the wall, p95', ours: percentile(times, 0.95), unit: 'ms', goal },
    ];
  } finally {
    await context.close();
    await server.close();
  }
}
