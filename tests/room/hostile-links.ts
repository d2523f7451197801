import mqtt, { type Packet } from 'mqtt-packet';
import { expect, vi } from 'vitest';
import { soon } from './open-counted-room.ts';
import { type Hall, type HostileRooms, say } from './open-hostile-rooms.ts';
import { openWatchedLink } from './open-watched-link.ts';
import { connectAs, newDevice, type RawClient } from './raw-client.ts';
import { isAccepted, publish } from './server/open-test-room.ts';

/** How no phone can come in, or stay. */
export function testHostileLinks(rooms: HostileRooms): void {
  const { test, nextAddress, openClient, openStranger, openHall, onTestEnd, ballot, vote } = rooms;

  test('says something in pieces that it may not say whole', async () => {
    const hall = await openHall();
    const curious = await openStranger();
    const asks = mqtt.generate({
      cmd: 'subscribe',
      messageId: 7,
      subscriptions: [{ topic: 'taller/+/estado', qos: 0 }],
    });
    for (const [n, byte] of asks.entries())
      curious.socket.send(Buffer.from([byte]), { fin: n % 3 === 2 || n === asks.length - 1 });
    const granted = curious.next(({ cmd }) => cmd === 'suback');
    await granted.then((packet) => expect(packet).toMatchObject({ granted: [128] })).catch(() => curious.closed);
    // As long as a browser does so with what it may say.
    const honest = await openStranger();
    const bytes = mqtt.generate(vote(hall, honest));
    const middle = bytes.length >> 1;
    honest.socket.send(bytes.subarray(0, middle), { fin: false });
    honest.socket.send(bytes.subarray(middle), { fin: true });
    await vi.waitFor(() => expect(hall.result().dispositivos).toBe(1), soon);
  });

  test('is promised a word for sure, so that nobody owes receipts', async () => {
    const hall = await openHall();
    const curious = await openStranger();
    curious.send({ cmd: 'subscribe', messageId: 7, subscriptions: [{ topic: hall.topic('estado'), qos: 1 }] });
    const granted = curious.next(({ cmd }) => cmd === 'suback');
    await granted.then((packet) => expect(packet).toMatchObject({ granted: [128] })).catch(() => curious.closed);
  });

  test('is heard with 900 kB', async () => {
    const hall = await openHall();
    const hostile = await openStranger();
    await say(hostile, publish(hall.topic('duda'), ballot(hostile.device, { id: 'a', texto: 'a'.repeat(900_000) })));
    const honest = await openStranger();
    await say(honest, publish(hall.topic('duda'), ballot(honest.device, { id: 'b', texto: 'corta' })));
    await vi.waitFor(() => expect(hall.desk.view().dudas.map(({ texto }) => texto)).toEqual(['corta']), soon);
    expect(hall.leader.said.filter(([topic]) => topic === 'duda')).toHaveLength(1);
  });

  const rude: Record<string, (hostile: RawClient & { device: string }, hall: Hall) => void> = {
    'says a word exactly once': (hostile, hall) => hostile.send(vote(hall, hostile, {}, { qos: 2 })),
    'says a word of more than a thousand letters': (hostile, hall) =>
      hostile.send(vote(hall, hostile, { otra: 'a'.repeat(1000) })),
    'speaks in text frames': (hostile) => hostile.socket.send('hola'),
    'begins a packet whose length never ends': (hostile) =>
      hostile.socket.send(Buffer.from([0x30, 0xff, 0xff, 0xff, 0xff, 0xff])),
    'asks for the same again and again': (hostile, hall) => {
      for (let n = 1; n <= 500; n++)
        hostile.send({
          cmd: 'subscribe',
          messageId: n,
          subscriptions: [{ topic: hall.topic('estado'), qos: 0 }],
        });
    },
  };
  // What says nothing, as often as a network carries it.
  const nothing: Record<string, Packet> = {
    'asks whether anybody is there': { cmd: 'pingreq' },
    'asks for less and less': { cmd: 'unsubscribe', messageId: 9, unsubscriptions: ['taller/a/estado'] },
    'thanks for what nobody said': { cmd: 'puback', messageId: 9 },
  };
  for (const [how, packet] of Object.entries(nothing))
    rude[`${how} again and again`] = ({ socket }) =>
      socket.send(Buffer.concat(Array.from({ length: 500 }, () => mqtt.generate(packet))));
  for (const way of ['ping', 'pong', 'send'] as const)
    rude[`sends five hundred empty frames (${way})`] = ({ socket }) => {
      for (let n = 0; n < 500; n++) socket[way](Buffer.of());
    };
  for (const [how, act] of Object.entries(rude))
    test(`${how} and stays`, async () => {
      const hall = await openHall();
      const hostile = await openStranger();
      act(hostile, hall);
      // Not merely for its silence afterwards.
      hostile.send({ cmd: 'subscribe', messageId: 7777, subscriptions: [{ topic: hall.topic('estado'), qos: 0 }] });
      const answer = hostile.next((packet) => packet.cmd === 'suback' && packet.messageId === 7777);
      await expect(answer).rejects.toThrow('The connection ended.');
      expect(hall.result().dispositivos).toBe(0);
    });

  test('is waited for in the middle of a packet, whether it says nothing more or a letter at a time', async () => {
    await rooms.unfinished();
  });

  for (const [how, login] of [
    ['promises no sign of life', { keepalive: 0 }],
    ['promises one in eighteen hours', { keepalive: 65_535 }],
    ['wants all kept for it while it is away', { clean: false }],
  ] as const)
    test(`comes in that ${how}`, async () => {
      const hostile = openClient();
      hostile.send(connectAs(`${newDevice()}.1`, login));
      await hostile.closed;
      expect(hostile.heard.some(isAccepted)).toBe(false);
    });

  test('comes in by another door, its address written in another way', async () => {
    const ways = ['/mqt%74', '/%6dqtt', '//mqtt', '/otra%2f..%2fmqtt', '/'];
    const opened = await Promise.all(
      ways.map(async (way) => {
        const address = nextAddress();
        const origin = address.replace(/^ws(.*)\/mqtt$/, 'http$1');
        const { socket } = openClient({ origin }, address.replace('/mqtt', way));
        return new Promise((done) =>
          socket
            .once('upgrade', () => done(way))
            .once('unexpected-response', () => done(undefined))
            .once('close', () => done(undefined)),
        );
      }),
    );
    expect(opened.filter(Boolean)).toEqual([]);
  });

  test('that is a page of another site comes in', async () => {
    const others = [
      'https://otro.example',
      'http://192.168.1.20.otro.example',
      'http://localhost.otro.example',
      'null',
    ];
    const came = await Promise.all(
      others.map(async (origin) => {
        const { socket } = openClient({ origin });
        return new Promise((done) => socket.once('open', () => done(origin)).once('close', () => done(undefined)));
      }),
    );
    expect(came.filter(Boolean)).toEqual([]);
  });

  test('is left outside: three hundred behind one address hear the same', async () => {
    const hall = await openHall();
    const phones: ReturnType<typeof openWatchedLink>[] = [];
    // People don't all come within one moment.
    while (phones.length < 300) {
      const some = Array.from({ length: 20 }, () =>
        openWatchedLink({
          address: nextAddress(),
          login: { client: `${newDevice()}.1` },
          topics: [hall.topic('estado')],
        }),
      );
      for (const { link } of some) onTestEnd(() => link.close());
      await Promise.all(some.map((each) => each.until(() => each.told.at(-1) === 'lista')));
      phones.push(...some);
    }
    hall.leader.show('de-todos');
    await Promise.all(
      phones.map((each) => each.until(() => each.heard.some(({ payload }) => payload.includes('de-todos')))),
    );
  });
}
