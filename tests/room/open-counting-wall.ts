import { type Desk, openDesk } from '../../src/room/desk.ts';
import { mergeTexts } from '../../src/room/kept.ts';
import { type Topic, topicOf } from '../../src/room/topics.ts';
import type { Poll } from '../../src/vote/vote-result.ts';
import type { Store } from './open-voter.ts';
import { openWatchedLink } from './open-watched-link.ts';
import { newDevice } from './raw-client.ts';

/** A window that counts, with the product's own desk and no page around it. */
export interface CountingWall {
  desk: Desk;
  /** Hears of what another one has written. */
  merge(text: string): void;
  cut(): void;
  wake(): void;
  kill(): void;
}

/** What the browser of those who lead keeps: each of its windows hears of what another one writes. */
export interface DeskStore extends Store {
  walls: CountingWall[];
  /** What it held before: a browser takes its time to write to the disk. */
  before: string[];
  /** What it was told to write at once, and has. */
  disk?: string;
}

export interface CountingWallOptions {
  address: string;
  login: { user: string; password: string };
  room: string;
  poll: Poll;
  store: DeskStore;
}

// Milliseconds: long enough that what is told before is found out.
const BY_THE_DISK = 20;

export function openCountingWall({ address, login, room, poll, store }: CountingWallOptions): CountingWall {
  let isDead = false;
  let wall: CountingWall | undefined;
  const kept = new Map<Topic, unknown>();
  const watched = openWatchedLink({
    address,
    login: { client: `lider-${newDevice()}`, ...login },
    topics: [topicOf(room, 'voto'), topicOf(room, 'duda'), topicOf(room, 'aqui')],
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
    name: newDevice(),
    polls: [poll],
    kept: mergeTexts(store.text, store.disk),
    keep(text, then) {
      store.text = text;
      store.before.push(text);
      for (const other of store.walls) if (other !== wall) setImmediate(() => other.merge(text));
      setTimeout(() => {
        if (isDead) return;
        store.disk = mergeTexts(store.disk, text);
        then(true);
      }, BY_THE_DISK);
    },
    tell(topic, said) {
      kept.set(topic, said);
      send(topic);
    },
    onChange() {},
    now: Date.now,
    later: (task, ms) => void setTimeout(() => !isDead && task(), ms),
  });
  wall = {
    desk,
    merge: (text) => isDead || desk.merge(text),
    cut: watched.cut,
    wake: () => watched.link.wake(),
    kill() {
      isDead = true;
      store.walls = store.walls.filter((each) => each !== wall);
      watched.cut();
      watched.link.close();
    },
  };
  store.walls.push(wall);
  return wall;
}
