import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IConnectPacket, IPublishPacket, Packet } from 'mqtt-packet';
import { newRoomKey } from '../../../src/room/server/room-key.ts';
import { type RoomServerOptions, serveRoom } from '../../../src/room/server/serve-room.ts';
import { PHONE_HEARS, type Topic, topicOf } from '../../../src/room/topics.ts';
import { connectAs, newDevice, openRawClient, type RawClient } from '../raw-client.ts';

/** A room of a test's own, with the real server, and people in it. */
export async function openTestRoom(given: Partial<RoomServerOptions> = {}) {
  const site = mkdtempSync(join(tmpdir(), 'sala-'));
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(site, 'index.html'), '<title>Láminas</title>');
  writeFileSync(join(site, 'lectura.html'), '<title>Lectura</title>');
  const key = given.key ?? newRoomKey();
  const server = await serveRoom({ site, port: 0, ...given, key });
  const address = `ws://localhost:${server.port}/mqtt`;
  const topic = (of: Topic) => topicOf(server.room, of);

  return {
    ...server,
    key,
    address,
    topic,
    /** Somebody who has come in, as a phone does. */
    async phone({ device = newDevice(), hears = PHONE_HEARS, ...more }: PhoneOptions = {}) {
      const client = openRawClient(address);
      client.send(connectAs(`${device}.1`, more));
      await client.next(isAccepted);
      if (hears.length > 0) await subscribe(client, hears.map(topic));
      return { ...client, device };
    },
    /** Who shows the key, from this machine. */
    async leader(hears: readonly Topic[] = [], more: Partial<IConnectPacket> = {}) {
      const client = openRawClient(address);
      client.send(leaderLogin(key, more));
      await client.next(isAccepted);
      if (hears.length > 0) await subscribe(client, hears.map(topic));
      return client;
    },
  };
}

interface PhoneOptions extends Partial<IConnectPacket> {
  device?: string;
  hears?: readonly Topic[];
}

export function leaderLogin(key: string, more: Partial<IConnectPacket> = {}): IConnectPacket {
  return connectAs(`lider-${newDevice()}`, { username: 'lider', password: Buffer.from(key), ...more });
}

export const isAccepted = (packet: Packet) => packet.cmd === 'connack' && packet.returnCode === 0;
export const isRefused = (packet: Packet) => packet.cmd === 'connack' && packet.returnCode !== 0;

/** Asks for topics; gives what was granted of each: 128 is a refusal. */
export async function subscribe(
  client: RawClient,
  topics: readonly string[],
  messageId = 7,
): Promise<readonly unknown[]> {
  client.send({ cmd: 'subscribe', messageId, subscriptions: topics.map((topic) => ({ topic, qos: 0 })) });
  const answer = await client.next((packet) => packet.cmd === 'suback' && packet.messageId === messageId);
  return answer.cmd === 'suback' ? answer.granted : [];
}

export function publish(topic: string, said: unknown, more: Partial<IPublishPacket> = {}): IPublishPacket {
  const payload = typeof said === 'string' ? said : JSON.stringify(said);
  return { cmd: 'publish', topic, payload, qos: 1, messageId: 11, dup: false, retain: false, ...more };
}

/** What a client has heard so far under a topic. */
export function saidTo({ heard }: RawClient, topic: string): string[] {
  return heard.flatMap((packet) =>
    packet.cmd === 'publish' && packet.topic === topic ? [String(packet.payload)] : [],
  );
}

/** The moment in which a client hears exactly this. */
export function hears(client: RawClient, topic: string, payload: string): Promise<Packet> {
  return client.next(
    (packet) => packet.cmd === 'publish' && packet.topic === topic && String(packet.payload) === payload,
  );
}
