import { onTestFinished, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { joinRoom } from '../../src/room/join-room.ts';
import { leadRoom } from '../../src/room/lead-room.ts';
import { newKeyPair } from '../../src/room/server/new-key-pair.ts';
import { newRoomKey, roomOf } from '../../src/room/server/room-key.ts';
import { type Topic, topicOf } from '../../src/room/topics.ts';
import type { ShowState } from '../../src/sync/show-state.ts';
import { nodeSocket } from './node-socket.ts';

/** The moment in which this holds; the limit is for what hangs, however busy the machine. */
export const until = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 300_000 });

/**
 * A room at a broker that is not ours, of those who lead with the secret half of `pair`; or at ours, with its own key and no pair.
 * With several addresses everybody comes in by the next one.
 */
export function openOnlineRoom(
  address: string | readonly string[],
  pair: ReturnType<typeof newKeyPair> | null = newKeyPair(),
  ownKey = newRoomKey(),
) {
  const addresses = [address].flat();
  let turn = 0;
  const sockets: WebSocket[] = [];
  let sent = '';
  // Called with `new`.
  vi.stubGlobal('WebSocket', function open(where: string) {
    const socket = nodeSocket(where) as never as WebSocket;
    const send = socket.send.bind(socket);
    socket.send = (bytes: Uint8Array) => {
      sent += Buffer.from(bytes).toString('latin1');
      send(bytes);
    };
    sockets.push(socket);
    return socket;
  });
  const room = roomOf(ownKey);
  const storage = new Map<string, string>();
  const own = () =>
    ({
      localStorage: {
        getItem: (name: string) => storage.get(name) ?? null,
        setItem: (name: string, text: string) => void storage.set(name, text),
      },
      document: {
        documentElement: {
          dataset: { sala: addresses[turn++ % addresses.length], ...(pair && { salaClave: pair.publicKey }) },
        },
        addEventListener() {},
      },
      crypto,
      performance,
      setTimeout,
      setInterval() {},
      addEventListener() {},
    }) as unknown as Window;

  return {
    room,
    /** All that its people have said to the broker, byte by byte. */
    sent: () => sent,
    /** The network of who came first goes, without a farewell. */
    cut: () => sockets.find(({ readyState, OPEN }) => readyState === OPEN)?.terminate(),
    topic: (of: Topic) => topicOf(room, of),
    /** The window that leads, and what it shows. */
    async leader(key = pair?.secret ?? ownKey) {
      let state: ShowState = { slide: 'uno', step: 0, blank: false, overview: false, components: {} };
      let changed = () => {};
      const states: string[] = [];
      const said: [topic: Topic, message: unknown][] = [];
      const hearing: ((topic: Topic, message: unknown) => void)[] = [];
      const lead = await leadRoom({
        own: own(),
        room,
        key,
        screen: {
          read: () => state,
          apply() {},
          onChange(listener) {
            changed = listener;
          },
        },
        onMessage(topic, message) {
          said.push([topic, message]);
          for (const hear of hearing) hear(topic, message);
        },
        onState: (fresh) => states.push(fresh),
      });
      onTestFinished(() => lead.leave());
      return {
        ...lead,
        said,
        states,
        /** Passes on what people say. */
        hear: (listener: (typeof hearing)[number]) => void hearing.push(listener),
        show(slide: string) {
          state = { ...state, slide };
          changed();
        },
      };
    },
    /** A phone, and what it has taken for the leader's word. */
    phone() {
      const heard: [topic: Topic, said: unknown][] = [];
      const states: string[] = [];
      const joined = joinRoom(own(), room, {
        onMessage: (topic, said) => heard.push([topic, said]),
        onState: (fresh) => states.push(fresh),
      });
      onTestFinished(() => joined.link.close());
      const of = (topic: Topic) => heard.flatMap(([each, said]) => (each === topic ? [said] : []));
      return {
        ...joined,
        states,
        of,
        slides: () => of('estado').map((said) => (said as { state: ShowState }).state.slide),
      };
    },
  };
}
