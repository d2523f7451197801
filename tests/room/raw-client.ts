import mqtt, { type IConnectPacket, type Packet } from 'mqtt-packet';
import { type ClientOptions, WebSocket } from 'ws';

export interface RawClient {
  readonly socket: WebSocket;
  /** Everything that came, in order. */
  readonly heard: readonly Packet[];
  /** Sends a packet as it stands, whatever a broker may think of it. */
  send(packet: Packet): void;
  /** The first packet of which this holds, of those from `start` on and those to come. Fails when the connection ends before. */
  next(matches: (packet: Packet) => boolean, start?: number): Promise<Packet>;
  /** Settles when the broker, or who closes, has ended the connection. */
  closed: Promise<void>;
}

/** A client with no manners: any packet at any moment, read and written by another implementation than ours. */
export function openRawClient(address: string, options: ClientOptions = {}): RawClient {
  const socket = new WebSocket(address, 'mqtt', {
    origin: address.replace(/^ws/, 'http').replace(/\/mqtt$/, ''),
    perMessageDeflate: false,
    ...options,
  });
  const heard: Packet[] = [];
  const waiting = new Set<{ matches: (packet: Packet) => boolean; done: (packet: Packet) => void; fail: () => void }>();
  const parser = mqtt.parser();
  parser.on('packet', (packet) => {
    heard.push(packet);
    for (const each of waiting)
      if (each.matches(packet)) {
        waiting.delete(each);
        each.done(packet);
      }
  });
  socket.on('message', (data) => parser.parse(data as Buffer));
  socket.on('error', () => {});
  const opened = new Promise<void>((done) => socket.once('open', () => done()));
  let isOver = false;
  const closed = new Promise<void>((done) => socket.once('close', () => done()));
  void closed.then(() => {
    isOver = true;
    for (const { fail } of waiting) fail();
  });
  return {
    socket,
    heard,
    closed,
    send: (packet) => void opened.then(() => socket.send(mqtt.generate(packet))),
    next: (matches, start = 0) =>
      new Promise((done, failed) => {
        const fail = () => failed(new Error('The connection ended.'));
        const found = heard.slice(start).find(matches);
        if (found) done(found);
        else if (isOver) fail();
        else waiting.add({ matches, done, fail });
      }),
  };
}

let count = 0;

/** A name as a phone gives itself: its device, a point, and which of its tabs. */
export const newDevice = () => `d${(++count).toString().padStart(15, '0')}`;

export function connectAs(client: string, more: Partial<IConnectPacket> = {}): IConnectPacket {
  return {
    cmd: 'connect',
    protocolId: 'MQTT',
    protocolVersion: 4,
    clean: true,
    clientId: client,
    // It gives no sign of life, and a slow machine takes its time: as long as our broker and the advised ones allow.
    keepalive: 120,
    ...more,
  };
}
