import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Crowd, openCrowd } from '../../src/room/crowd/open-crowd.ts';
import { percentile } from '../../src/room/crowd/percentile.ts';
import { newRoomKey } from '../../src/room/server/room-key.ts';
import { attempt } from './attempt.ts';
import type { Ratio } from './ratios.ts';

const root = join(import.meta.dirname, '../..');
const CHANGES = 20;
const LONG_WORD = 15_000;

interface Goals {
  change: number;
  memory: number;
  votes: number;
}

/**
 * What a hall's room takes, with simulated phones in this process and the server in another: the design's table as far as
 * simulators can show it.
 */
export async function measureRoom(folder: string): Promise<Ratio[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '');
  // Put together once: what does that weighs more than a room.
  await (await startServer(folder, newRoomKey(), 0)).kill();
  const [few, many] = [
    { change: 150, memory: 120, votes: 300 },
    { change: 500, memory: 200, votes: 1000 },
  ];
  return [
    ...(await attempt('room, 200 phones', () => measureHall(folder, 200, few))),
    ...(await attempt('room, 2,000 phones', () => measureHall(folder, 2000, many))),
    ...(await attempt('room in trouble', () => measureTrouble(folder))),
  ];
}

async function measureHall(site: string, count: number, goals: Goals): Promise<Ratio[]> {
  const { server, crowd } = await openHall(site, count);
  const name = `room, ${count.toLocaleString('en')} phones`;
  const all = { name: 'in all', value: count };
  const changes: number[] = [];
  for (let n = 0; n < CHANGES; n++) {
    changes.push(...ofAll(await crowd.change(), crowd.phones));
    await pause(200);
  }
  await crowd.hold(3000);
  const settled = ofAll(await crowd.change(), crowd.phones);
  const { times, counted } = await crowd.vote();
  const ratios: Ratio[] = [
    { name: `${name}: missing`, ours: count - crowd.phones.length, theirs: all, unit: 'phones', goal: { figure: 0 } },
    {
      name: `${name}: a change of slide, p99`,
      ours: percentile(changes, 0.99),
      unit: 'ms',
      goal: { figure: goals.change },
    },
    {
      name: `${name}: after a key was held, all there`,
      ours: Math.max(...settled) / 1000,
      unit: 's',
      goal: { figure: 1 },
    },
    { name: `${name}: votes not counted`, ours: count - counted, theirs: all, unit: 'phones', goal: { figure: 0 } },
    { name: `${name}: a vote, p99`, ours: percentile(times, 0.99), unit: 'ms', goal: { figure: goals.votes } },
    { name: `${name}: memory of the server`, ours: await server.memory(), unit: 'MB', goal: { figure: goals.memory } },
  ];
  crowd.close();
  await server.kill();
  return ratios;
}

/** 200 phones of which a quarter stops reading, all wake, and the server ends without a word. */
async function measureTrouble(site: string): Promise<Ratio[]> {
  const { server, crowd, key } = await openHall(site, 200);
  const words = async (of: Crowd['phones']) => {
    const times: number[] = [];
    for (let n = 0; n < 5 * CHANGES; n++) {
      const said = crowd.say(LONG_WORD);
      times.push(...ofAll(await crowd.times(of, ({ heard }) => heard >= said), of));
    }
    return percentile(times, 0.99);
  };
  const [sleepers, others] = [crowd.phones.slice(0, 50), crowd.phones.slice(50)];
  const before = await words(others);
  for (const { socket } of sleepers) socket.pause();
  const beside = await words(others);
  for (const { link } of sleepers) link.wake();
  const isBack = ({ state }: { state?: unknown }) => state === 'lista';
  await crowd.times(crowd.phones, isBack);
  crowd.say();
  const isThere = ({ heard }: { heard: number }) => heard > 0;
  const one: number[] = [];
  for (const phone of crowd.phones.slice(0, 9)) {
    phone.socket.pause();
    one.push(...ofAll(await crowd.times(wake([phone]), isThere), [phone]));
  }
  const together = ofAll(await crowd.times(wake(crowd.phones), isThere), crowd.phones);
  await server.kill();
  await crowd.times(crowd.phones, ({ state }) => state === 'rota');
  const again = await startServer(site, key, server.port);
  const back = ofAll(await crowd.times(crowd.phones, isBack), crowd.phones);
  const { counted } = await crowd.vote();
  crowd.close();
  await again.kill();
  return [
    {
      name: 'room, 50 of 200 phones stop reading: long words to the others, p99',
      ours: beside,
      theirs: { name: 'all read', value: before },
      unit: 'ms',
      goal: { share: 2 },
    },
    {
      name: 'room: a phone wakes on a dead socket, to the current slide, median of 9',
      ours: percentile(one, 0.5),
      unit: 'ms',
      goal: { figure: 500 },
    },
    {
      name: 'room: 200 phones wake at once, all at the current slide',
      ours: Math.max(...together) / 1000,
      unit: 's',
      goal: { figure: 3 },
    },
    {
      name: 'room: the server is killed and started again, all back',
      ours: Math.max(...back) / 1000,
      unit: 's',
      goal: { figure: 10 },
    },
    {
      name: 'room: votes not counted after that',
      ours: 200 - counted,
      theirs: { name: 'in all', value: 200 },
      unit: 'phones',
      goal: { figure: 0 },
    },
  ];
}

/** A figure for each of them: no end for one that has none. */
const ofAll = (times: number[], { length }: Crowd['phones']) => [
  ...times,
  ...Array<number>(length - times.length).fill(Number.POSITIVE_INFINITY),
];

function wake(phones: Crowd['phones']): Crowd['phones'] {
  for (const phone of phones) {
    phone.heard = 0;
    phone.link.wake();
  }
  return phones;
}

async function openHall(site: string, count: number) {
  const key = newRoomKey();
  const server = await startServer(site, key, 0);
  return { key, server, crowd: await openCrowd({ address: `ws://localhost:${server.port}/mqtt`, key, count }) };
}

async function startServer(site: string, key: string, port: number) {
  const child = fork(join(root, 'src/tasks/run.mjs'), ['tests/bench/room-server.ts'], {
    env: { ...process.env, SALA_SITE: site, SALA_KEY: key, SALA_PORT: String(port) },
  });
  return {
    port: await reply(child),
    async memory() {
      child.send('memory');
      return (await reply(child)) / 1e6;
    },
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function reply(child: ChildProcess): Promise<number> {
  const [value] = (await once(child, 'message')) as [number];
  return value;
}
