import type { IncomingMessage } from 'node:http';
import { Aedes, type Client } from 'aedes';
import type { WebSocket } from 'ws';
import { CALM, LEADER_HEARS, LONGEST, PHONE_HEARS, PHONE_SAYS, parseTopic } from '../topics.ts';
import { guardedStream } from './guarded-stream.ts';
import { isRoomKey, roomOf } from './room-key.ts';
import { makeBucket } from '../token-bucket.ts';

/** The name under which those who lead come in; their password is the room's key. */
const LEADER = 'lider';
// A leader's state may name every component of a deck; what phones say is short.
const LEADER_LONGEST = 20_000;
// Who leads from this machine brings the rooms of a server that was started again; nobody needs more.
const MOST_ROOMS = 4;
// Frames and packets of a phone, whatever they say: more than twice what one may say that has manners.
const ANYTHING = { burst: 120, perSecond: 30 };
const LEADER_MAY_HEAR = [...PHONE_HEARS, ...LEADER_HEARS];

interface Visitor {
  isLeader: boolean;
  /** The room that it leads; a phone's is the first that it names. */
  room: string | undefined;
  /** Takes a message of the phone's, if it hasn't sent too many. */
  takes: (topic: string) => boolean;
  /** Lets the phone ask for a topic, if it hasn't asked for too many: each answer holds what was kept under it. */
  asks: () => boolean;
}

export interface RoomBroker {
  /** Takes in a device; `isLocal` where it is this machine, which alone may lead. */
  accept(socket: WebSocket, request: IncomingMessage, isLocal: boolean): void;
  close(): Promise<void>;
}

/**
 * The broker of a room: aedes, and what each side may do (design: a phone says its vote, its question and that it is there; it
 * hears what is for all; only who shows the key does anything else).
 */
export async function openRoomBroker(key: string): Promise<RoomBroker> {
  const rooms = new Set([roomOf(key)]);
  const visitors = new WeakMap<Client, Visitor>();
  const local = new WeakSet<object>();
  const leading = new WeakSet<object>();
  const refuse = (why: string) => Object.assign(new Error(why), { returnCode: 5 });
  const isOf = (visitor: Visitor, room: string) => {
    if (rooms.has(room)) visitor.room ??= room;
    return visitor.room === room;
  };

  /** The room that a client leads, undefined if it is a phone, null if it claims what it is not. */
  const ledBy = (client: Client, user: string | undefined, password: string): string | undefined | null => {
    if (user === undefined) return client.id.startsWith(LEADER) ? null : undefined;
    const room = roomOf(password);
    const isMine =
      user === LEADER && isRoomKey(password) && client.id.startsWith(`${LEADER}-`) && local.has(client.conn);
    if (!isMine || !(rooms.has(room) || rooms.size < MOST_ROOMS)) return null;
    rooms.add(room);
    return room;
  };

  const broker = await Aedes.createBroker({
    heartbeatInterval: 3_600_000,
    connectTimeout: 10_000,
    keepaliveLimit: 120,
    concurrency: 10_000,
    queueLimit: 10,
    maxClientsIdLength: 64,
    // With an error: without one aedes neither answers nor lets go.
    preConnect: (_client, { clientId, clean }, done) =>
      /^[\w.-]{8,64}$/.test(clientId) && clean ? done(null, true) : done(refuse('no such client'), false),
    authenticate(client, user, password, done) {
      const leads = ledBy(client, user, String(password ?? ''));
      if (leads === null) return done(refuse('not the leader') as never, false);
      if (leads) leading.add(client.conn);
      const calm = makeBucket(CALM);
      const quick = makeBucket({ burst: 20, perSecond: 10 });
      const asking = makeBucket({ burst: 20, perSecond: 1 });
      visitors.set(client, {
        isLeader: leads !== undefined,
        room: leads,
        takes: (topic) => (topic === 'mando' ? quick : calm)(Date.now()),
        asks: () => asking(Date.now()),
      });
      done(null, true);
    },
    authorizePublish(client, packet, done) {
      const visitor = client && visitors.get(client);
      const named = parseTopic(packet.topic);
      if (!visitor || !named || !isOf(visitor, named.room)) return done(refuse('no such topic'));
      if (visitor.isLeader) return done(packet.payload.length <= LEADER_LONGEST ? null : refuse('too long'));
      const isAllowed =
        PHONE_SAYS.includes(named.topic) &&
        !packet.retain &&
        packet.qos < 2 &&
        packet.payload.length <= LONGEST &&
        visitor.takes(named.topic);
      done(isAllowed && isItsOwn(client.id, named.topic, packet.payload) ? null : refuse('not for phones'));
    },
    authorizeSubscribe(client, subscription, done) {
      const visitor = visitors.get(client);
      if (!visitor || !(visitor.isLeader || visitor.asks())) return done(refuse('asks too often'));
      const named = parseTopic(subscription.topic);
      const isAllowed =
        named && (visitor.isLeader ? LEADER_MAY_HEAR : PHONE_HEARS).includes(named.topic) && isOf(visitor, named.room);
      // No receipts are due of a phone, so whatever it sends counts.
      done(null, isAllowed && (visitor.isLeader || subscription.qos === 0) ? subscription : null);
    },
  });

  return {
    accept(socket, request, isLocal) {
      const takes = makeBucket(ANYTHING);
      const stream = guardedStream(socket, (own) => leading.has(own) || takes(Date.now()));
      if (isLocal) local.add(stream);
      broker.handle(stream, request);
    },
    close: () => new Promise((done) => broker.close(done)),
  };
}

/** A vote, a question and a sign of life are of the device that sends them: what stands before the point in its name. */
function isItsOwn(client: string, topic: string, payload: Buffer | string): boolean {
  if (topic === 'mando') return true;
  try {
    const said: unknown = JSON.parse(String(payload));
    return (said as { dispositivo?: unknown } | null)?.dispositivo === client.split('.')[0];
  } catch {
    return false;
  }
}
