import type { Screen } from '../sync/screen.ts';
import { decodeAddress } from '../content/decode-address.ts';
import { deviceStorage } from '../storage/device-storage.ts';
import { brokerOf } from './broker-of.ts';
import type { LinkState, RoomLink } from './room-link.ts';
import { openRoomLink, wakeWith } from './room-link.ts';
import { sureWords } from './sure-words.ts';
import { LEADER_HEARS, parseTopic, type Topic, topicOf } from './topics.ts';

// A key held down changes the slide thirty times a second; nobody follows that.
const BETWEEN_STATES = 100;
// Between the nodes of a broker, who comes in just when something changes may be told what was before.
const AGAIN_AFTER = 2000;
const GONE = JSON.stringify({ vivo: false });

export interface LeadOptions {
  own: Window;
  room: string;
  key: string;
  screen: Screen;
  /** Called with what people and clickers say. */
  onMessage(topic: Topic, said: unknown): void;
  onState(state: LinkState): void;
}

export interface Lead {
  /** What else the room is told of the one who leads it. */
  present(said: Readonly<Record<string, unknown>>): void;
  /** Tells the room something that whoever comes later hears as well. */
  keep(topic: Topic, said: unknown): void;
  /** Tells whoever else leads, and is there now. */
  pass(said: unknown): void;
  /** Closes the link for good. */
  leave(): void;
}

/**
 * Leads a room from the window that the hall sees: what is on screen is told to everybody in it. Signed where the page names a public
 * key; with a `key` that is not its other half nothing is said.
 */
export async function leadRoom({ own, room, key, screen, onMessage, onState }: LeadOptions): Promise<Lead> {
  const newName = () =>
    `lider-${[...own.crypto.getRandomValues(new Uint32Array(2))].map((word) => word.toString(36)).join('')}`;
  const name = newName();
  // A room's key at our own broker; at another one a password, and whose it is.
  const [password, user = 'lider'] = key.split('&').map(decodeAddress);
  const topic = (of: Topic) => topicOf(room, of);
  const kept = new Map<Topic, unknown>();
  const { salaClave } = own.document.documentElement.dataset;
  const online =
    salaClave === undefined
      ? undefined
      : await import('./online-leader.ts')
          .then(({ onlineLeader }) =>
            onlineLeader(salaClave, key, { topic: topic('lider'), farewell: GONE, storage: deviceStorage(own) }),
          )
          .catch(() => null);
  if (online === null) {
    onState('negada');
    return { present() {}, keep() {}, pass() {}, leave() {} };
  }
  // A state goes when a broker that is there has the one before: what a busy one has yet to tell doesn't grow.
  let [isLinked, isUnderWay, isDue] = [false, false, false];
  const again = new Map<Topic, ReturnType<typeof setTimeout>>();
  const send = (of: Topic, isAgain = false) => {
    if (of === 'estado') isUnderWay = true;
    clearTimeout(again.get(of));
    const onSure = () => {
      const repeat = () => send(of, true);
      if (!isAgain) again.set(of, setTimeout(repeat, AGAIN_AFTER));
      if (of !== 'estado') return;
      isUnderWay = false;
      if (isDue) tell();
    };
    const say = (payload: string) => surely({ topic: topic(of), payload, retained: true }, { only: true, onSure });
    const text = JSON.stringify(kept.get(of));
    if (online) void online.sign(topic(of), text).then(say);
    else say(text);
  };
  const link: RoomLink = openRoomLink({
    address: brokerOf(own),
    login: {
      // Not the name that the room hears: whoever comes under it would take this window's place at many brokers.
      client: newName(),
      ...(online?.credentials ?? { user, password }),
      // No farewell from a window that goes: then the broker says it.
      get will() {
        return { topic: topic('lider'), payload: online?.farewell() ?? GONE };
      },
    },
    topics: LEADER_HEARS.map(topic),
    onMessage(whole, payload, retained) {
      const named = parseTopic(whole);
      // What a broker kept is no word of anybody who is here.
      if (!named || retained) return;
      // Another window that led is gone, or this one's last connection: this one is here. Signed, that word may be older than the farewell.
      if (named.topic === 'lider' && /vivo\W+false/.test(payload)) {
        send('lider');
        return send('estado');
      }
      try {
        onMessage(named.topic, JSON.parse(payload));
      } catch {
        // No message of ours.
      }
    },
    onState(state) {
      isLinked = state === 'lista';
      // The broker may have been started again: it knows nothing of what it had kept.
      if (isLinked) for (const of of kept.keys()) send(of);
      else if (isDue) tell();
      onState(state);
    },
  });
  const surely = sureWords(link);
  const keep = (of: Topic, said: unknown) => {
    kept.set(of, said);
    send(of);
  };
  let count = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    waiting = undefined;
    isDue = isLinked && isUnderWay;
    if (isDue) return;
    keep('estado', {
      type: 'estado',
      from: name,
      role: 'proyeccion',
      version: { count: count++, by: name },
      state: screen.read(),
    });
  };
  keep('lider', { vivo: true, sesion: name });
  tell();
  screen.onChange(() => (waiting ??= setTimeout(tell, BETWEEN_STATES)));
  wakeWith(own, link.wake);
  return {
    present: (said) => keep('lider', { vivo: true, sesion: name, ...said }),
    keep,
    pass: (said) => link.say({ topic: topic('senal'), payload: JSON.stringify(said) }),
    leave: link.close,
  };
}
