import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openDesk } from '../../../src/room/desk.ts';
import { newRoomKey, roomOf } from '../../../src/room/server/room-key.ts';
import { type RoomServer, serveRoom } from '../../../src/room/server/serve-room.ts';
import { type Topic, topicOf } from '../../../src/room/topics.ts';
import type { Poll } from '../../../src/vote/vote-result.ts';
import { randomFrom } from '../../random-from.ts';
import { BROKERS, type BrokerKind, LEADER_LOGIN } from '../../room/brokers.ts';
import { openWatchedLink } from '../../room/open-watched-link.ts';
import { openVoter, type Store } from '../../room/open-voter.ts';
import { newDevice } from '../../room/raw-client.ts';
import { testWith } from '../../room/test-with.ts';

const ROUNDS = 200;
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

function openWall(address: string, login: { user: string; password: string }, room: string, store: Store) {
  let isDead = false;
  const kept = new Map<Topic, unknown>();
  const watched = openWatchedLink({
    address,
    login: { client: `lider-${newDevice()}`, ...login },
    topics: [topicOf(room, 'voto'), topicOf(room, 'aqui')],
    onMessage: (topic, payload) => !isDead && desk.hear(topic.split('/')[2] as Topic, JSON.parse(payload)),
    onState: (state) => {
      if (state === 'lista') for (const topic of kept.keys()) send(topic);
    },
  });
  const send = (topic: Topic) =>
    watched.surely(
      { topic: topicOf(room, topic), payload: JSON.stringify(kept.get(topic)), retained: true },
      { only: true },
    );
  const desk = openDesk({
    name: 'mesa',
    polls: [poll],
    kept: store.text ?? null,
    keep: (text) => {
      store.text = text;
      return true;
    },
    tell(topic, said) {
      kept.set(topic, said);
      send(topic);
    },
    onChange() {},
    now: Date.now,
    later: (task, ms) => void setTimeout(() => !isDead && task(), ms),
  });
  return {
    desk,
    cut: watched.cut,
    wake: () => watched.link.wake(),
    kill() {
      isDead = true;
      watched.cut();
      watched.link.close();
    },
  };
}

for (const [name, place] of Object.entries(PLACES))
  testWith({ missing: place.missing })(
    `loses no vote that a phone was told is counted, though windows, server and network go ${ROUNDS} times at random, with ${name} (ROOM_SEED=${seed})`,
    () => killAtRandom(place),
  );

async function killAtRandom(place: Place): Promise<void> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const { addresses, room, login, restart, close } = await place.open();
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

  const deskStore: Store = { text: undefined };
  let wall = openWall(next(), login, room, deskStore);
  wall.desk.order({ orden: 'abrir', pregunta: poll.pregunta });
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

  const kills: Record<string, () => unknown> = {
    'the wall': () => {
      wall.kill();
      wall = openWall(next(), login, room, deskStore);
    },
    'a phone': () => {
      const n = Math.floor(random() * phones.length);
      phones[n]!.kill();
      phones[n] = open(n);
    },
    'the server': async () => {
      await restart(Math.floor(random() * addresses.length));
      wall.wake();
      for (const phone of phones) phone.wake();
    },
    'the network of a phone': () => pick(phones).cut(),
    'the network of the wall': () => wall.cut(),
    'the sleep of a phone': () => pick(phones).wake(),
  };
  const counted = () =>
    (
      JSON.parse(deskStore.text!) as {
        votaciones: { huerto: { votos: Record<string, { counter: number; choice: string[] }> } };
      }
    ).votaciones.huerto.votos;
  const check = (after: string) => {
    for (const { device, confirmed } of phones) {
      const words = confirmed();
      if (!words) continue;
      const { counter, choice } = counted()[device] ?? { counter: 0, choice: [] };
      expect(`${counter} ${choice[0]}`, `${device} after ${after}`).toBe(words);
    }
  };
  await until(() => phones.every((phone) => phone.isAsked()));
  let votes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (const phone of phones)
      if (phone.isAsked() && random() < 0.3) {
        phone.vote(pick(poll.opciones));
        votes++;
      }
    const name = pick(Object.keys(kills));
    await kills[name]!();
    check(`${round}: ${name}`);
    // Every other time things go while others have not come back yet.
    if (random() < 0.5) continue;
    await until(() => phones.every(({ confirmed, wanted }) => confirmed() === wanted()));
    check(`${round}: all told`);
  }
  await until(() => phones.every(({ confirmed, wanted }) => confirmed() === wanted()));
  check('the end');
  expect(votes).toBeGreaterThan(ROUNDS / 2);
  expect(wall.desk.view().votaciones[0]!.resultado!.dispositivos).toBe(phones.filter(({ wanted }) => wanted()).length);
  for (const phone of phones) phone.kill();
  wall.kill();
  await close();
}
