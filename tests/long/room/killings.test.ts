import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { readKept } from '../../../src/room/kept.ts';
import { newRoomKey, roomOf } from '../../../src/room/server/room-key.ts';
import { type RoomServer, serveRoom } from '../../../src/room/server/serve-room.ts';
import type { Poll } from '../../../src/vote/vote-result.ts';
import { randomFrom } from '../../random-from.ts';
import { BROKERS, type BrokerKind, LEADER_LOGIN } from '../../room/brokers.ts';
import { type DeskStore, openCountingWall } from '../../room/open-counting-wall.ts';
import { openVoter, type Store } from '../../room/open-voter.ts';
import { newDevice } from '../../room/raw-client.ts';
import { testWith } from '../../room/test-with.ts';

const ROUNDS = 200;
// For what hangs: what a round waits for most is a link that mends itself.
const LONGEST_ROUND = 120_000;
const seed = Number(process.env.ROOM_SEED ?? Date.now() % 1e9);
const poll: Poll = { pregunta: 'huerto', opciones: ['agua', 'tierra', 'sol'], tipo: 'una', maximo: 1, otra: false };
const site = mkdtempSync(join(tmpdir(), 'sala-'));
writeFileSync(join(site, 'index.html'), '');

/** A broker, and how to end one of its nodes without a word and start it again. */
interface Place {
  missing?: string | undefined;
  open(): Promise<{
    addresses: readonly string[];
    room: string;
    login: { user: string; password: string };
    restart(node: number): Promise<void>;
    close(): Promise<void>;
  }>;
}

const OWN: Place = {
  async open() {
    const key = newRoomKey();
    let server: RoomServer = await serveRoom({ site, key, port: 0 });
    const { port, room } = server;
    return {
      addresses: [`ws://localhost:${port}/mqtt`],
      room,
      login: { user: 'lider', password: key },
      async restart() {
        await server.close();
        server = await serveRoom({ site, key, port });
      },
      close: () => server.close(),
    };
  },
};
const elsewhere = ({ missing, open }: BrokerKind): Place => ({
  missing,
  async open() {
    const broker = await open();
    return {
      ...broker,
      room: roomOf(newRoomKey()),
      login: LEADER_LOGIN,
      async restart(node) {
        await broker.kill(node);
        broker.start(node);
      },
    };
  },
});
const PLACES: Record<string, Place> = {
  'the broker of npm run sala': OWN,
  ...Object.fromEntries(BROKERS.map((kind) => [kind.name, elsewhere(kind)])),
};

for (const [name, place] of Object.entries(PLACES))
  testWith({ missing: place.missing })(
    `loses no vote and no question that a phone was told has come, though windows, browser, server and network go ${ROUNDS} times at random, with ${name} (ROOM_SEED=${seed})`,
    () => killAtRandom(place),
    // Each round has a limit of its own.
    0,
  );

async function killAtRandom(place: Place): Promise<void> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const { addresses, room, login, restart, close } = await place.open();
  onTestFinished(close);
  let turn = 0;
  const next = () => addresses[turn++ % addresses.length]!;
  const waiting = new Set<() => void>();
  const changed = () => {
    for (const look of waiting) look();
  };
  const until = (holds: () => boolean) =>
    new Promise<void>((done) => {
      const look = () => {
        if (!holds()) return;
        waiting.delete(look);
        done();
      };
      waiting.add(look);
      look();
    });

  const deskStore: DeskStore = { text: undefined, walls: [], before: [] };
  const enter = () => openCountingWall({ address: next(), login, room, poll, store: deskStore });
  enter().desk.order({ orden: 'abrir', pregunta: poll.pregunta });
  deskStore.before = [];
  const devices = Array.from({ length: 6 }, newDevice);
  const stores = devices.map((): Store => ({ text: undefined }));
  const open = (n: number) =>
    openVoter({
      address: next(),
      room,
      device: devices[n]!,
      store: stores[n]!,
      pregunta: poll.pregunta,
      again: 1000,
      changed,
    });
  const phones = devices.map((_device, n) => open(n));
  onTestFinished(() => {
    for (const each of [...phones, ...deskStore.walls]) each.kill();
  });

  const kills: Record<string, () => unknown> = {
    'the wall': () => {
      pick(deskStore.walls).kill();
      if (deskStore.walls.length === 0) enter();
    },
    'one window of two': () => {
      if (deskStore.walls.length < 2) enter();
      else deskStore.walls[0]!.kill();
    },
    'the whole browser of those who lead': () => {
      for (const wall of deskStore.walls) wall.kill();
      deskStore.text = pick([deskStore.text!, ...deskStore.before.slice(-5)]);
      enter();
    },
    'a phone': () => {
      const n = Math.floor(random() * phones.length);
      phones[n]!.kill();
      phones[n] = open(n);
    },
    'the server': async () => {
      await restart(Math.floor(random() * addresses.length));
      for (const wall of deskStore.walls) wall.wake();
      for (const phone of phones) phone.wake();
    },
    'the network of a phone': () => pick(phones).cut(),
    'the network of the wall': () => pick(deskStore.walls).cut(),
    'the sleep of a phone': () => pick(phones).wake(),
  };
  const kept = () => readKept(deskStore.text);
  const wordsOf = (device: string) => {
    const votos = kept().votaciones.huerto!.votos as Record<string, { counter: number; choice: string[] }>;
    const { counter, choice } = votos[device] ?? { counter: 0, choice: [] };
    return `${counter} ${choice[0]}`;
  };
  const askedBy = (device: string) =>
    kept()
      .dudas.filter(({ dispositivo }) => dispositivo === device)
      .map(({ texto }) => texto)
      .sort();
  const check = (after: string) => {
    for (const { device, confirmed, asked, isAnswered } of phones) {
      if (confirmed()) expect(wordsOf(device), `${device} after ${after}`).toBe(confirmed());
      if (isAnswered()) expect(askedBy(device), `${device} after ${after}`).toEqual(asked().sort());
    }
  };
  const isWhole = () =>
    phones.every(
      ({ confirmed, wanted, device, asked, isAnswered }) =>
        confirmed() === wanted() &&
        (!wanted() || wordsOf(device) === wanted()) &&
        (asked().length === 0 || (isAnswered() && askedBy(device).length === asked().length)),
    );
  let [votes, questions] = [0, 0];
  const playRound = async (round: number, name: string) => {
    for (const phone of phones)
      if (phone.isAsked() && random() < 0.3) {
        phone.vote(pick(poll.opciones));
        votes++;
      }
    const curious = pick(phones);
    // As many as it says at once to each window that counts anew: the others would wait for their turn.
    if (curious.asked().length < 4 && random() < 0.12) curious.ask(`¿Quién riega? (${questions++})`);
    await kills[name]!();
    // What one window has written the others hear next.
    await new Promise(setImmediate);
    check(`${round}: ${name}`);
    // Every other time things go while others have not come back yet.
    if (random() < 0.5) await until(isWhole);
  };
  await within(
    until(() => phones.every((phone) => phone.isAsked())),
    'the beginning',
  );
  for (let round = 0; round < ROUNDS; round++) {
    const name = pick(Object.keys(kills));
    await within(playRound(round, name), `${round}: ${name}`);
  }
  await within(until(isWhole), 'the end');
  expect(votes).toBeGreaterThan(ROUNDS / 2);
  expect(questions).toBeGreaterThan(ROUNDS / 20);
  for (const { desk } of deskStore.walls)
    expect(desk.view().votaciones[0]!.resultado!.dispositivos).toBe(phones.filter(({ wanted }) => wanted()).length);
}

/** Fails, with the name of what was waited for, when that hangs. */
async function within(waited: Promise<void>, name: string): Promise<void> {
  let limit: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_done, fail) => {
    limit = setTimeout(() => fail(new Error(`hangs: ${name}`)), LONGEST_ROUND);
  });
  await Promise.race([waited, late]).finally(() => clearTimeout(limit));
}
