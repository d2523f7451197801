import { brokerOf, entryOf } from './broker-of.ts';
import { deviceIn } from './device-in.ts';
import { type LinkState, openRoomLink, type RoomLink, wakeWith } from './room-link.ts';
import { PHONE_HEARS, type Topic, topicOf } from './topics.ts';

export interface JoinOptions {
  /** Who leads is none of the people that are counted. */
  leads?: boolean;
  onMessage(topic: Topic, said: unknown): void;
  onState(state: LinkState): void;
}

export interface Joined {
  /** The name of this device in this room; see deviceIn. */
  device: string;
  link: RoomLink;
  /** At once, and lost where there is no link: whoever may say much in a short time paces it (see makePacer). */
  say(topic: Topic, said: Readonly<Record<string, unknown>>): void;
}

// Often enough for a count of who is there, seldom enough for thousands.
const SIGN_OF_LIFE = 60_000;

/**
 * Joins a room as one of the people in it: hears what is for all, and says what a phone may say. Where the page names a public key
 * only what is signed with its other half is heard.
 */
export function joinRoom(own: Window, room: string, { leads = false, onMessage, onState }: JoinOptions): Joined {
  const device = deviceIn(own, room);
  const { salaClave } = own.document.documentElement.dataset;
  const reading = salaClave && import('./signed.ts').then(({ verifier }) => verifier(salaClave));
  // One after the other, as they came.
  let turn: Promise<unknown> = Promise.resolve();
  const last = new Map<string, string>();
  const say: Joined['say'] = (topic, said) =>
    link.say({ topic: topicOf(room, topic), payload: JSON.stringify({ ...said, dispositivo: device }) });
  const link = openRoomLink({
    address: brokerOf(own),
    // Two tabs of one device are two clients and one device.
    login: {
      ...entryOf(own),
      client: `${device}.${own.crypto.getRandomValues(new Uint32Array(1))}`,
    },
    topics: PHONE_HEARS.map((topic) => topicOf(room, topic)),
    onMessage(name, payload) {
      turn = turn
        .then(async () => {
          const text = reading ? await (await reading)(name, payload) : payload;
          const topic = name.split('/')[2] as Topic;
          // What a broker kept, or the leader says again (see leadRoom), moves nobody who has heard it; a vote's form may not have come.
          if (text === undefined || (last.get(name) === text && topic !== 'resultados')) return;
          last.set(name, text);
          onMessage(topic, JSON.parse(text));
        })
        // No message of ours.
        .catch(() => {});
    },
    onState(state) {
      if (state === 'lista' && !leads) say('aqui', {});
      onState(state);
    },
  });
  if (!leads) own.setInterval(() => say('aqui', {}), SIGN_OF_LIFE);
  wakeWith(own, link.wake);
  return { device, link, say };
}
