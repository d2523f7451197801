/**
 * What we use of MQTT 3.1.1 (OASIS, 2014): CONNECT, PUBLISH (QoS 0, and 1 of what we say), SUBSCRIBE, PING and DISCONNECT, as
 * bytes. The numbers are the types of section 2.2.1.
 */
export const CONNACK = 2;
export const PUBLISH = 3;
export const PUBACK = 4;
export const SUBACK = 9;
export const PINGRESP = 13;

/** What a broker sends, as far as a client of ours asks for it. */
export type Packet =
  | { type: typeof CONNACK; code: number }
  | { type: typeof PUBLISH; topic: string; payload: string; retained: boolean }
  | { type: typeof PUBACK; id: number }
  | { type: typeof SUBACK; id: number; granted: readonly number[] }
  | { type: typeof PINGRESP };

/** A message to a topic; one of QoS 1 has a number (`id`, 1 to 65535), which comes back in a PUBACK. */
export interface Message {
  topic: string;
  payload: string;
  retained?: boolean;
  id?: number | undefined;
}

export interface Login {
  client: string;
  /** Seconds after which a silent client counts as gone. */
  keepAlive: number;
  user?: string | undefined;
  password?: string | undefined;
  /** Published by the broker, with QoS 1, when the client goes without a farewell. */
  will?: Message | undefined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function encodeConnect({ client, keepAlive, user, password, will }: Login): Uint8Array<ArrayBuffer> {
  const flags =
    2 |
    (user === undefined ? 0 : 0x80) |
    (password === undefined ? 0 : 0x40) |
    (will ? 0x0c | (will.retained ? 0x20 : 0) : 0);
  const texts = [client, ...(will ? [will.topic, will.payload] : []), user, password];
  const parts = texts.filter((text) => text !== undefined).map(textBytes);
  return packet(0x10, [...textBytes('MQTT'), 4, flags, keepAlive >> 8, keepAlive & 255], ...parts);
}

export function encodePublish({ topic, payload, retained, id }: Message, again = false): Uint8Array<ArrayBuffer> {
  const head = 0x30 | (again ? 8 : 0) | (id === undefined ? 0 : 2) | (retained ? 1 : 0);
  return packet(head, textBytes(topic), id === undefined ? [] : word(id), encoder.encode(payload));
}

/**
 * Asks for QoS 0 on each topic: a thousand receipts for each slide hold up the next one, and nothing is lost without them. What
 * a room shows is kept by the broker and told to each new connection, and a phone repeats its vote until it is counted.
 */
export function encodeSubscribe(id: number, topics: readonly string[]): Uint8Array<ArrayBuffer> {
  return packet(0x82, word(id), ...topics.map((topic) => [...textBytes(topic), 0]));
}

export const encodePing = () => packet(0xc0);
export const encodeDisconnect = () => packet(0xe0);

/**
 * Reads packets from bytes that come in pieces of any size. Returns what takes a piece and gives the packets that are whole
 * with it. One longer than `longest` is passed over and never held: others may say what they like where a broker lets them.
 */
export function packetReader(longest: number): (piece: Uint8Array) => Packet[] {
  let rest = new Uint8Array(0);
  let passing = 0;
  return (piece) => {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const packets: Packet[] = [];
    let at = Math.min(passing, bytes.length);
    passing -= at;
    for (;;) {
      const length = readLength(bytes, at + 1);
      if (!length) break;
      const end = length.end + length.value;
      if (length.value > longest) {
        at = Math.min(end, bytes.length);
        passing = end - at;
        continue;
      }
      if (bytes.length < end) break;
      const read = readPacket(bytes[at]!, bytes.subarray(length.end, end));
      if (read) packets.push(read);
      at = end;
    }
    rest = bytes.slice(at);
    return packets;
  };
}

/** The remaining length of a packet and where it ends, or undefined until it is there (section 2.2.3); throws where it is none. */
export function readLength(bytes: Uint8Array, at: number): { value: number; end: number } | undefined {
  let value = 0;
  for (let place = 0; place < 4; place++) {
    const byte = bytes[at + place];
    if (byte === undefined) return undefined;
    value += (byte & 127) * 128 ** place;
    if (byte < 128) return { value, end: at + place + 1 };
  }
  throw new RangeError('malformed length');
}

function readPacket(head: number, body: Uint8Array): Packet | undefined {
  const type = head >> 4;
  const wordAt = (at: number) => (body[at]! << 8) | body[at + 1]!;
  if (type === CONNACK) return { type, code: body[1]! };
  if (type === PUBACK) return { type, id: wordAt(0) };
  if (type === SUBACK) return { type, id: wordAt(0), granted: [...body.subarray(2)] };
  if (type === PINGRESP) return { type };
  if (type !== PUBLISH) return undefined;
  const end = 2 + wordAt(0);
  const topic = decoder.decode(body.subarray(2, end));
  return { type, topic, payload: decoder.decode(body.subarray(end)), retained: (head & 1) === 1 };
}

const word = (value: number) => [value >> 8, value & 255];

function textBytes(text: string): number[] {
  const bytes = encoder.encode(text);
  return [...word(bytes.length), ...bytes];
}

function packet(head: number, ...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  let length = parts.reduce((sum, part) => sum + part.length, 0);
  const lengthBytes: number[] = [];
  do {
    lengthBytes.push((length % 128) | (length > 127 ? 128 : 0));
    length = Math.floor(length / 128);
  } while (length > 0);
  const bytes = new Uint8Array(1 + lengthBytes.length + parts.reduce((sum, part) => sum + part.length, 0));
  bytes.set([head, ...lengthBytes]);
  let at = 1 + lengthBytes.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
