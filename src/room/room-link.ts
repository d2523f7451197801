import {
  CONNACK,
  encodeConnect,
  encodeDisconnect,
  encodePing,
  encodePublish,
  encodeSubscribe,
  type Login,
  type Message,
  PUBACK,
  type Packet,
  packetReader,
  SUBACK,
} from './packets.ts';

/** How the link to a room's broker is, `conectando` until it is told: `lista` once what is asked for is heard; `negada` where the broker knows no such room. */
export type LinkState = 'conectando' | 'lista' | 'rota' | 'negada';

export interface LinkOptions {
  /** The broker's, `ws:` or `wss:`. */
  address: string;
  login: Omit<Login, 'keepAlive'>;
  /** Whole names of what is heard. */
  topics: readonly string[];
  onMessage(topic: string, payload: string, retained: boolean): void;
  onState(state: LinkState): void;
  makeSocket?: (address: string) => WebSocket;
}

export interface RoomLink {
  /** Lost where there is no link; see sureWords for what must arrive. */
  say(message: Message): void;
  /** Called when the link is there, before `onState`, and with the number of each message that the broker has. */
  onReady?: () => void;
  onReceipt?: (id: number) => void;
  /** The device has woken or has another network: what connection there was may be dead without a word. */
  wake(): void;
  close(): void;
}

const KEEP_ALIVE = 20;
const PATIENCE = 5000;
const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 8000;
const LONGEST_PACKET = 65_536;
// Of the one SUBSCRIBE of a connection; messages have others (see sureWords).
const ASKED = 1;

/** A connection to a broker that mends itself: MQTT 3.1.1 over WebSocket. */
export function openRoomLink({
  address,
  login,
  topics,
  onMessage,
  onState,
  makeSocket = (where) => new WebSocket(where, 'mqtt'),
}: LinkOptions): RoomLink {
  let socket: WebSocket | undefined;
  let wait = SHORTEST_WAIT;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let watch: ReturnType<typeof setTimeout> | undefined;
  let state: LinkState | undefined;
  let isOver = false;

  const tell = (fresh: LinkState) => {
    if (fresh === state) return;
    state = fresh;
    if (fresh === 'lista') link.onReady?.();
    onState(fresh);
  };
  const send = (bytes: Uint8Array<ArrayBuffer>) => {
    if (socket && socket.readyState === socket.OPEN) socket.send(bytes);
  };

  // While it is quiet, a ping; where nothing answers it, the connection is dead.
  const expect = (within: number, then: () => void) => {
    clearTimeout(watch);
    watch = setTimeout(then, within);
  };
  const listen = () =>
    expect(KEEP_ALIVE * 1000, () => {
      send(encodePing());
      expect(PATIENCE, drop);
    });

  function drop(): void {
    clearTimeout(watch);
    clearTimeout(retry);
    if (socket) {
      const old = socket;
      socket = undefined;
      old.onopen = old.onmessage = old.onclose = null;
      old.close();
    }
    if (isOver) return;
    if (state !== 'negada') tell('rota');
    retry = setTimeout(connect, wait * (0.5 + Math.random()));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  function connect(): void {
    clearTimeout(retry);
    const fresh = makeSocket(address);
    socket = fresh;
    fresh.binaryType = 'arraybuffer';
    const read = packetReader(LONGEST_PACKET);
    expect(PATIENCE, drop);
    fresh.onopen = () => send(encodeConnect({ ...login, keepAlive: KEEP_ALIVE }));
    fresh.onclose = drop;
    fresh.onmessage = ({ data }) => {
      listen();
      try {
        for (const packet of read(new Uint8Array(data as ArrayBuffer))) receive(packet);
      } catch {
        drop();
      }
    };
  }

  function receive(packet: Packet): void {
    if ('topic' in packet) onMessage(packet.topic, packet.payload, packet.retained);
    else if (packet.type === PUBACK) link.onReceipt?.(packet.id);
    else if (packet.code) {
      tell('negada');
      drop();
    } else if (packet.type === CONNACK) send(encodeSubscribe(ASKED, topics));
    else if (packet.type === SUBACK) {
      wait = SHORTEST_WAIT;
      tell('lista');
    }
  }

  const link: RoomLink = {
    say(message) {
      if (state === 'lista') send(encodePublish(message));
    },
    wake() {
      wait = SHORTEST_WAIT;
      if (isOver) return;
      drop();
      connect();
    },
    close() {
      isOver = true;
      send(encodeDisconnect());
      drop();
    },
  };
  connect();
  return link;
}

/** Calls `wake` when the page is seen again or the network is back. */
export function wakeWith(own: Window, wake: () => void): void {
  let hidden = 0;
  own.document.addEventListener('visibilitychange', () => {
    if (own.document.hidden) hidden = Date.now();
    // A glance at another window costs no connection.
    else if (Date.now() - hidden > 3000) wake();
  });
  own.addEventListener('pageshow', ({ persisted }) => persisted && wake());
  own.addEventListener('online', wake);
}
