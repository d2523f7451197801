import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDesk } from '../../../src/room/desk.ts';
import { newRoomKey } from '../../../src/room/server/room-key.ts';
import { type RoomServer, serveRoom } from '../../../src/room/server/serve-room.ts';
import { type Topic, topicOf } from '../../../src/room/topics.ts';
import { openOwnBallots } from '../../../src/vote/own-ballots.ts';
import type { Poll, VoteResult } from '../../../src/vote/vote-result.ts';
import { randomFrom } from '../../random-from.ts';
import { openWatchedLink } from '../../room/open-watched-link.ts';
import { newDevice } from '../../room/raw-client.ts';

const ROUNDS = 200;
const seed = Number(process.env.ROOM_SEED ?? Date.now() % 1e9);
const poll: Poll = { pregunta: 'huerto', opciones: ['agua', 'tierra', 'sol'], tipo: 'una', maximo: 1, otra: false };
const site = mkdtempSync(join(tmpdir(), 'sala-'));
writeFileSync(join(site, 'index.html'), '');

/** What outlives a window: what its browser keeps. */
interface Store {
  text: string | undefined;
}

interface Phone {
  device: string;
  /** Knows what may be voted for. */
  isAsked(): boolean;
  vote(choice: string): void;
  /** What it last voted and was told is counted, as `counter choice`. */
  confirmed(): string | undefined;
  wanted(): string | undefined;
  cut(): void;
  wake(): void;
  kill(): void;
}

function openWall(port: number, key: string, room: string, store: Store) {
  let isDead = false;
  const kept = new Map<Topic, unknown>();
  const watched = openWatchedLink({
    address: `ws://localhost:${port}/mqtt`,
    login: { client: `lider-${newDevice()}`, user: 'lider', password: key },
    topics: [topicOf(room, 'voto'), topicOf(room, 'aqui')],
    onMessage: (topic, payload) => !isDead && desk.hear(topic.split('/')[2] as Topic, JSON.parse(payload)),
    onState: (state) => {
      if (state === 'lista') for (const topic of kept.keys()) send(topic);
    },
  });
  const send = (topic: Topic) =>
    watched.link.say(
      { topic: topicOf(room, topic), payload: JSON.stringify(kept.get(topic)), retained: true },
      { sure: true, only: true },
    );
  const desk = openDesk({
    name: 'mesa',
    polls: [poll],
    kept: store.text ?? null,
    keep: (text) => {
      store.text = text;
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

function openPhone(port: number, room: string, device: string, store: Store, changed: () => void): Phone {
  let result: VoteResult | undefined;
  const watched = openWatchedLink({
    address: `ws://localhost:${port}/mqtt`,
    login: { client: `${device}.1` },
    topics: [topicOf(room, 'resultados')],
    onMessage(_topic, payload) {
      result = JSON.parse(payload) as VoteResult;
      ballots.hear(result);
      changed();
    },
    onState: (state) => state === 'lista' && ballots.sayAgain(),
  });
  const ballots = openOwnBallots({
    device,
    kept: store.text,
    keep: (text) => {
      store.text = text;
    },
    say: (said) =>
      watched.link.say(
        { topic: topicOf(room, 'voto'), payload: JSON.stringify({ ...said, dispositivo: device }) },
        { sure: true },
      ),
  });
  const again = setInterval(() => ballots.sayAgain(), 1000);
  const sent = () => {
    const { huerto } = JSON.parse(store.text ?? '{}') as {
      huerto?: { counter: number; ballot: { choice: string[] }; isCounted: boolean };
    };
    return huerto && { words: `${huerto.counter} ${huerto.ballot.choice[0]}`, isCounted: huerto.isCounted };
  };
  return {
    device,
    isAsked: () => result !== undefined,
    vote: (choice) => ballots.vote(poll.pregunta, { choice: [choice] }),
    wanted: () => sent()?.words,
    confirmed: () => (sent()?.isCounted ? sent()?.words : undefined),
    cut: watched.cut,
    wake: () => watched.link.wake(),
    kill() {
      clearInterval(again);
      watched.cut();
      watched.link.close();
    },
  };
}

it(`loses no vote that a phone was told is counted, though windows, server and network go ${ROUNDS} times at random (ROOM_SEED=${seed})`, async () => {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const key = newRoomKey();
  let server: RoomServer = await serveRoom({ site, key, port: 0 });
  const { port, room } = server;
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
  let wall = openWall(port, key, room, deskStore);
  wall.desk.order({ orden: 'abrir', pregunta: poll.pregunta });
  const devices = Array.from({ length: 6 }, newDevice);
  const stores = devices.map((): Store => ({ text: undefined }));
  const phones = devices.map((device, n) => openPhone(port, room, device, stores[n]!, changed));

  const kills: Record<string, () => unknown> = {
    'the wall': () => {
      wall.kill();
      wall = openWall(port, key, room, deskStore);
    },
    'a phone': () => {
      const n = Math.floor(random() * phones.length);
      phones[n]!.kill();
      phones[n] = openPhone(port, room, devices[n]!, stores[n]!, changed);
    },
    'the server': async () => {
      await server.close();
      server = await serveRoom({ site, key, port });
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
  await server.close();
});
