import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { countVotes } from '../../vote/count-votes.ts';
import { type LinkState, openRoomLink, type RoomLink } from '../room-link.ts';
import { roomOf } from '../server/room-key.ts';
import { sureWords } from '../sure-words.ts';
import { PHONE_HEARS, topicOf } from '../topics.ts';

export interface CrowdOptions {
  /** The broker's, `ws:`. */
  address: string;
  key: string;
  count: number;
  /** Milliseconds after which what has not come is left out. */
  patience?: number;
}

/** A phone that is none: the same link, without a page around it. */
export interface SimulatedPhone {
  device: string;
  link: RoomLink;
  surely: ReturnType<typeof sureWords>;
  socket: WebSocket;
  state: LinkState | undefined;
  /** The last change that it heard of. */
  heard: number;
}

export interface Crowd {
  phones: readonly SimulatedPhone[];
  /** Tells the room of another change; says which. */
  say(size?: number): number;
  /** What a key that is held down for so many ms says: ten changes a second at most, each once the broker has the one before. */
  hold(ms: number): Promise<void>;
  /** Milliseconds, from now, until this holds of each of those phones of which it does in time. */
  times(of: readonly SimulatedPhone[], holds: (phone: SimulatedPhone) => boolean): Promise<number[]>;
  /** Milliseconds that another change took to each phone that heard of it. */
  change(size?: number): Promise<number[]>;
  /** Everybody votes within so many ms: how many it took until who counts had each vote, and what was counted. */
  vote(within?: number): Promise<{ times: number[]; counted: number }>;
  close(): void;
}

const POLL = { pregunta: 'prueba', opciones: ['si', 'no'], tipo: 'una', maximo: 1, otra: false } as const;
// Pages don't all come within one moment either; and each waits five seconds for its answer.
const AT_ONCE = 50;

/** So many simulated phones in a room, with one who leads and counts: all on this machine. Phones that can't come in are left out. */
export async function openCrowd({ address, key, count, patience = 15_000 }: CrowdOptions): Promise<Crowd> {
  const room = roomOf(key);
  const looks = new Set<(phone: SimulatedPhone) => void>();
  const changed = (phone: SimulatedPhone) => {
    for (const look of looks) look(phone);
  };
  const ballots = new Map<string, { at: number; said: unknown }>();
  const byDevice = new Map<string, SimulatedPhone>();
  let leader: RoomLink | undefined;
  await new Promise<void>((done) => {
    leader = openRoomLink({
      address,
      login: { client: `lider-prueba-${process.pid}`, user: 'lider', password: key },
      topics: [topicOf(room, 'voto')],
      onMessage(_topic, payload) {
        const said = JSON.parse(payload) as { dispositivo: string };
        ballots.set(said.dispositivo, { at: performance.now(), said });
        changed(byDevice.get(said.dispositivo)!);
      },
      onState: (state) => state === 'lista' && done(),
      makeSocket: (where) => openSocket(where) as never,
    });
  });
  const times: Crowd['times'] = (of, holds) =>
    new Promise((done) => {
      const start = performance.now();
      const found: number[] = [];
      const left = new Set(of);
      const look = (phone: SimulatedPhone) => {
        if (!left.has(phone) || !holds(phone)) return;
        left.delete(phone);
        found.push(performance.now() - start);
        if (left.size === 0) end();
      };
      const limit = setTimeout(() => end(), patience);
      const end = () => {
        clearTimeout(limit);
        looks.delete(look);
        done(found);
      };
      looks.add(look);
      for (const phone of of) look(phone);
    });
  const phones: SimulatedPhone[] = [];
  for (let first = 0; first < count; first += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, n) =>
      openPhone(address, room, `prueba${process.pid}x${first + n}`, changed),
    );
    for (const phone of some) byDevice.set(phone.device, phone);
    await times(some, ({ state }) => state === 'lista');
    for (const phone of some)
      if (phone.state === 'lista') phones.push(phone);
      else phone.link.close();
  }
  const leads = sureWords(leader!);
  let turn = 0;
  const say = (size = 300, onSure = () => {}) => {
    const payload = JSON.stringify({ type: 'trial', turn: ++turn, filling: 'a'.repeat(size) });
    leads({ topic: topicOf(room, 'estado'), payload, retained: true }, { only: true, onSure });
    return turn;
  };
  return {
    phones,
    say: (size) => say(size),
    async hold(ms) {
      const end = performance.now() + ms;
      while (performance.now() < end) await Promise.all([pause(100), new Promise<void>((done) => say(300, done))]);
    },
    times,
    change(size) {
      const said = say(size);
      return times(phones, ({ heard }) => heard >= said);
    },
    async vote(within = 2000) {
      ballots.clear();
      const sent = new Map<string, number>();
      for (const [n, { device, surely }] of phones.entries())
        setTimeout(
          () => {
            sent.set(device, performance.now());
            const said = { pregunta: POLL.pregunta, conteo: 1, counter: 1, choice: ['si'], dispositivo: device };
            surely({ topic: topicOf(room, 'voto'), payload: JSON.stringify(said) });
          },
          (within * n) / phones.length,
        );
      await times(phones, ({ device }) => ballots.has(device));
      const counted = countVotes(
        [...ballots].map(([device, { said }]) => [device, said] as const),
        POLL,
      );
      return { times: [...ballots].map(([device, { at }]) => at - sent.get(device)!), counted: counted.dispositivos };
    },
    close() {
      for (const { link } of [...phones, { link: leader! }]) link.close();
    },
  };
}

function openPhone(
  address: string,
  room: string,
  device: string,
  changed: (phone: SimulatedPhone) => void,
): SimulatedPhone {
  const phone: Partial<SimulatedPhone> = { device, heard: 0 };
  phone.link = openRoomLink({
    address,
    login: { client: `${device}.1` },
    topics: PHONE_HEARS.map((topic) => topicOf(room, topic)),
    onMessage(_topic, payload) {
      const { turn: heard } = JSON.parse(payload) as { turn?: number };
      if (heard === undefined) return;
      phone.heard = heard;
      changed(phone as SimulatedPhone);
    },
    onState(state) {
      phone.state = state;
      changed(phone as SimulatedPhone);
    },
    makeSocket: (where) => {
      phone.socket = openSocket(where);
      return phone.socket as never;
    },
  });
  phone.surely = sureWords(phone.link);
  return phone as SimulatedPhone;
}

function openSocket(address: string): WebSocket {
  const { origin } = new URL(address.replace(/^ws/, 'http'));
  return new WebSocket(address, 'mqtt', { origin, perMessageDeflate: false }).on('error', () => {});
}
