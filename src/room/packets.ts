/**
 * What we use of MQTT 3.1.1 (OASIS, 2014): CONNECT, PUBLISH (QoS 0, and 1 of what we say), SUBSCRIBE, PING and DISCONNECT, as
 * bytes. The numbers are the types of section 2.2.1.
 */
export const CONNACK = 2;
const PUBLISH = 3;
export const PUBACK = 4;
export const SUBACK = 9;

/** What a broker sends, as far as a client of ours asks for it: a message, or an answer, whose `code` is 0 unless it refuses something. */
export type Packet =
  | { type: typeof PUBLISH; topic: string; payload: string; retained: boolean }
  | { type: number; id: number; code: number };

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
  /** Published by the broker, with QoS 1 and to be retained, when the client goes without a farewell. */
  will?: Pick<Message, 'topic' | 'payload'> | undefined;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function encodeConnect({ client, keepAlive, user, password, will }: Login): Uint8Array<ArrayBuffer> {
  const flags = 2 | (user === undefined ? 0 : 0x80) | (password === undefined ? 0 : 0x40) | (will ? 0x2c : 0);
  const texts = [client, will?.topic, will?.payload, user, password].filter((text) => text !== undefined);
  return packet(0x10, [...textBytes('MQTT'), 4, flags, ...word(keepAlive), ...texts.flatMap(textBytes)]);
}

export function encodePublish({ topic, payload, retained, id }: Message): Uint8Array<ArrayBuffer> {
  const head = 0x30 | (id ? 2 : 0) | (retained ? 1 : 0);
  return packet(head, [...textBytes(topic), ...(id ? word(id) : []), ...encoder.encode(payload)]);
}

/**
 * Asks for QoS 0 on each topic: a thousand receipts for each slide hold up the next one, and nothing is lost without them. What
 * a room shows is kept by the broker and told to each new connection, and a phone repeats its vote until it is counted.
 */
export function encodeSubscribe(id: number, topics: readonly string[]): Uint8Array<ArrayBuffer> {
  return packet(0x82, [...word(id), ...topics.flatMap((topic) => [...textBytes(topic), 0])]);
}

export const encodePing = () => packet(0xc0, []);
export const encodeDisconnect = () => packet(0xe0, []);

/**
 * Reads packets from bytes that come in pieces of any size. Returns what takes a piece and gives the packets that are whole
 * with it. One longer than `longest` is passed over and never held: others may say what they like where a broker lets them.
 */
export function packetReader(longest: number): (piece: Uint8Array) => Packet[] {
  let rest = new Uint8Array();
  // Where the next packet begins: behind all that has come while a long one is passed over.
  let at = 0;
  return (piece) => {
    const bytes = Uint8Array.from([...rest, ...piece]);
    const packets: Packet[] = [];
    for (;;) {
      const length = readLength(bytes, at + 1);
      if (!length) break;
      const end = length.end + length.value;
      if (length.value <= longest) {
        if (bytes.length < end) break;
        packets.push(readPacket(bytes[at]! >> 4, bytes.subarray(length.end, end), bytes[at]! & 1));
      }
      at = end;
    }
    rest = bytes.slice(at);
    at = Math.max(0, at - bytes.length);
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

function readPacket(type: number, body: Uint8Array, isRetained: number): Packet {
  const first = (body[0]! << 8) | body[1]!;
  if (type !== PUBLISH) return { type, id: first, code: Math.max(0, ...body.subarray(type === CONNACK ? 1 : 2)) };
  const [topic, payload] = [body.subarray(2, 2 + first), body.subarray(2 + first)].map((text) => decoder.decode(text));
  return { type, topic: topic!, payload: payload!, retained: isRetained === 1 };
}

const word = (value: number) => [value >> 8, value & 255];

function textBytes(text: string): number[] {
  const bytes = encoder.encode(text);
  return [...word(bytes.length), ...bytes];
}

function packet(head: number, body: readonly number[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([head, ...lengthBytes(body.length), ...body]);
}

function lengthBytes(length: number): number[] {
  return length < 128 ? [length] : [(length % 128) | 128, ...lengthBytes(length >> 7)];
}
