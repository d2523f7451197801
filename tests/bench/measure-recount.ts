import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { openServer, openWall } from '../room/open-clicker.ts';
import { openVoter } from '../room/open-voter.ts';
import { newDevice } from '../room/raw-client.ts';
import { showSlide } from './measure-scan.ts';
import { median } from './median.ts';
import type { Ratio } from './ratios.ts';

const ROUNDS = 3;
const COUNT = 200;
const WITHIN = 2000;
// Of the fixture workshop.
const VOTE = { slide: 'voto-de-la-mesa', pregunta: 'falta-primero', choice: 'manos' };

/**
 * Two hundred phones vote within two seconds, in the middle of which the window that counts is loaded again: from then until
 * every phone has been told that its vote is counted.
 */
export async function measureRecount(browser: Browser): Promise<Ratio[]> {
  const times: number[] = [];
  while (times.length < ROUNDS) times.push(await recount(browser));
  const name = 'room: counting window loaded again in mid-vote, 200 phones told that they count, median';
  return [{ name, ours: median(times) / 1000, unit: 's', goal: { figure: 3 } }];
}

async function recount(browser: Browser): Promise<number> {
  const server = await openServer();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  let look = () => {};
  const until = (holds: () => boolean) =>
    new Promise<void>((done) => {
      look = () => holds() && done();
      look();
    });
  const { port, room } = server;
  const voters = Array.from({ length: COUNT }, () =>
    openVoter({
      address: `ws://localhost:${port}/mqtt`,
      room,
      device: newDevice(),
      pregunta: VOTE.pregunta,
      changed: () => look(),
    }),
  );
  try {
    const wall = await context.newPage();
    const presenter = await openWall(wall, server);
    await showSlide(wall, VOTE.slide);
    await presenter.locator('.ahora-votacion').getByRole('button', { name: 'Abrir' }).click();
    await until(() => voters.every((voter) => voter.isAsked()));
    for (const [n, voter] of voters.entries()) setTimeout(() => voter.vote(VOTE.choice), (WITHIN * n) / COUNT);
    await pause(WITHIN / 2);
    const start = performance.now();
    void wall.reload().catch(() => {});
    await until(() => voters.every((voter) => voter.confirmed() !== undefined));
    return performance.now() - start;
  } finally {
    for (const voter of voters) voter.kill();
    await context.close();
    await server.close();
  }
}
