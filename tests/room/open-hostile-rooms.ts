import type { IConnectPacket, IPublishPacket, Packet } from 'mqtt-packet';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import type { ClientOptions } from 'ws';
import { newRoomKey } from '../../src/room/server/room-key.ts';
import type { Broker, BrokerKind } from './brokers.ts';
import { openCountedRoom, POLL, soon } from './open-counted-room.ts';
import { connectAs, newDevice, openRawClient, type RawClient } from './raw-client.ts';
import { isAccepted, publish } from './server/open-test-room.ts';
import { testWith } from './test-with.ts';

export type Hall = Awaited<ReturnType<typeof openCountedRoom>>;
export type HostileRooms = ReturnType<typeof openHostileRooms>;

/** A broker for the tests of one `describe`, rooms at it, and strangers who know no manners. */
export function openHostileRooms(kind: BrokerKind & { own?: () => string }) {
  let broker: Broker;
  // Waited for from the beginning.
  let unfinished: Promise<unknown>;
  beforeAll(async () => {
    if (kind.missing) return;
    broker = await kind.open();
    const [silent, slow] = await Promise.all(
      [1, 2].map(async () => {
        const idle = openRawClient(broker.addresses[0]!);
        // Ours waits for a sign of life as long as was promised.
        idle.send(connectAs(`${newDevice()}.1`, { keepalive: kind.own ? 1 : 120 }));
        await idle.next(isAccepted);
        idle.socket.send(Buffer.from([0x30, 0xff, 0x7f, 0, 1, 0x61]));
        return idle;
      }),
    );
    const drops = setInterval(() => slow!.socket.send(Buffer.from('a')), 300);
    unfinished = Promise.all([silent!.closed, slow!.closed.then(() => clearInterval(drops))]);
  });
  afterAll(() => broker?.close());
  const endings: (() => void)[] = [];
  const onTestEnd = (end: () => void) => void endings.push(end);
  afterEach(() => {
    for (const end of endings.splice(0)) end();
  });

  let turn = 0;
  const nextAddress = () => broker.addresses[turn++ % broker.addresses.length]!;
  /** Of a broker of others also the ways in past its proxy: what it forbids, it forbids by itself. */
  const doors = () => [nextAddress(), ...broker.ports.map((port) => `ws://127.0.0.1:${port}/mqtt`)];
  const openClient = (options?: ClientOptions, address = nextAddress()) => {
    const client = openRawClient(address, options);
    onTestEnd(() => client.socket.terminate());
    return client;
  };
  /** Somebody who has come in and knows no manners. */
  async function openStranger(more: Partial<IConnectPacket> = {}, door = nextAddress()) {
    const device = newDevice();
    const client = openClient({}, door);
    client.send(connectAs(`${device}.1`, more));
    await client.next(isAccepted);
    return { ...client, device };
  }

  const openHall = (key = kind.own?.() ?? newRoomKey()) =>
    openCountedRoom(broker.addresses, { key, isOwn: kind.own !== undefined, onTestEnd });

  const ballot = (dispositivo: string, more: Record<string, unknown> = {}) => ({
    dispositivo,
    pregunta: POLL.pregunta,
    conteo: 1,
    counter: 1,
    choice: ['agua'],
    ...more,
  });
  const vote = (hall: Hall, from: { device: string }, more: Record<string, unknown> = {}, how = {}) =>
    publish(hall.topic('voto'), ballot(from.device, more), how);

  /** What all in the room hear from now on was said after this. */
  async function waitForWord(hall: Hall): Promise<void> {
    const phone = hall.phone();
    const slide = `lámina-${newDevice()}`;
    hall.leader.show(slide);
    await vi.waitFor(() => expect(phone.slides().at(-1)).toBe(slide), soon);
  }

  return {
    test: testWith(kind),
    doors,
    nextAddress,
    openClient,
    openStranger,
    openHall,
    onTestEnd,
    ballot,
    vote,
    waitForWord,
    unfinished: () => unfinished,
  };
}

/** Says something; settles once the broker has answered, or has ended the connection. */
export async function say(client: RawClient, packet: IPublishPacket): Promise<void> {
  const start = client.heard.length;
  client.send(packet);
  client.send({ cmd: 'pingreq' } as Packet);
  await client.next(({ cmd }) => cmd === 'pingresp', start).catch(() => {});
}
