import mqtt, { type IConnectPacket, type IPublishPacket, type Packet } from 'mqtt-packet';
import { afterAll, afterEach, beforeAll, describe, expect, vi } from 'vitest';
import type { ClientOptions } from 'ws';
import { newRoomKey } from '../../src/room/server/room-key.ts';
import type { Broker, BrokerKind } from './brokers.ts';
import { openCountedRoom, POLL, soon } from './open-counted-room.ts';
import { openWatchedLink } from './open-watched-link.ts';
import { connectAs, newDevice, openRawClient, type RawClient } from './raw-client.ts';
import { isAccepted, publish, saidTo, subscribe } from './server/open-test-room.ts';
import { testWith } from './test-with.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const FORGED = {
  type: 'estado',
  from: 'otra',
  role: 'proyeccion',
  version: { count: 9_999, by: 'otra' },
  state: { slide: 'forjada', step: 0, blank: false, overview: false, components: {} },
};

/** What no phone can do to a room, at a broker of this kind: ours, where `own` is given, or somebody else's with the rules that README advises. */
export function describeHostilePhones(kind: BrokerKind & { own?: () => string }): void {
  const test = testWith(kind);
  describe(`no phone can do harm, with ${kind.name}`, () => {
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
    const openClient = (options?: ClientOptions) => {
      const client = openRawClient(nextAddress(), options);
      onTestEnd(() => client.socket.terminate());
      return client;
    };
    /** Somebody who has come in and knows no manners. */
    async function openStranger(more: Partial<IConnectPacket> = {}) {
      const device = newDevice();
      const client = openClient();
      client.send(connectAs(`${device}.1`, more));
      await client.next(isAccepted);
      return { ...client, device };
    }

    const openHall = (key = kind.own?.() ?? newRoomKey()) =>
      openCountedRoom(broker.addresses, { key, isOwn: kind.own !== undefined, onTestEnd });
    type Hall = Awaited<ReturnType<typeof openHall>>;

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

    for (const topic of ['estado', 'resultados', 'dudas', 'lider'] as const)
      test(`says «${topic}», which is for those who lead`, async () => {
        const hall = await openHall();
        const witness = await openStranger();
        await subscribe(witness, [hall.topic(topic)]);
        const ways: Partial<IPublishPacket>[] = [{}, { retain: true }, { qos: 0 }, { qos: 0, retain: true }];
        await Promise.all(ways.map(async (how) => say(await openStranger(), publish(hall.topic(topic), FORGED, how))));
        // Another one takes its place, and it leaves its will.
        const will = {
          topic: hall.topic(topic),
          payload: Buffer.from(JSON.stringify(FORGED)),
          qos: 1,
          retain: true,
        } as const;
        const gone = await openStranger({ will }).catch(() => undefined);
        if (gone) openClient().send(connectAs(`${gone.device}.1`));
        await gone?.closed;
        const sayOwn = () =>
          hall.leader.keep(
            topic,
            topic === 'estado' ? { ...FORGED, state: { ...FORGED.state, slide: 'propia' } } : { despues: 1 },
          );
        const ownWord = topic === 'estado' ? 'propia' : 'despues';
        sayOwn();
        const late = await openStranger();
        await subscribe(late, [hall.topic(topic)]);
        for (const each of [witness, late]) {
          // In a cluster a word may miss who comes in at that very moment.
          await vi.waitFor(
            () => {
              if (!saidTo(each, hall.topic(topic)).some((text) => text.includes(ownWord))) sayOwn();
              expect(saidTo(each, hall.topic(topic)).join()).toContain(ownWord);
            },
            { ...soon, interval: 500 },
          );
          expect(saidTo(each, hall.topic(topic)).filter((text) => text.includes('forjada'))).toEqual([]);
        }
      });

    test('hears what others say to those who lead', async () => {
      const hall = await openHall();
      const curious = await openStranger();
      const wanted = (['voto', 'duda', 'aqui', 'mando', 'senal'] as const).map(hall.topic);
      expect(await subscribe(curious, wanted)).toEqual(wanted.map(() => 128));
      const honest = await openStranger();
      await say(honest, vote(hall, honest));
      await vi.waitFor(() => expect(hall.result().dispositivos).toBe(1), soon);
      await waitForWord(hall);
      expect(curious.heard.filter(({ cmd }) => cmd === 'publish')).toEqual([]);
    });

    test('is granted a filter that names no topic whole, or one of what the broker says to itself', async () => {
      const hall = await openHall();
      const filters = [
        '#',
        '+/+/+',
        'taller/#',
        'taller/+/#',
        `taller/${hall.room}/#`,
        `taller/${hall.room}/+`,
        `+/${hall.room}/estado`,
        'taller/+/estado',
        'taller/+/voto',
        '$share/a/taller/+/voto',
        // What NATS makes of + and #.
        'taller/*/estado',
        'taller/>',
        '$MQTT/sub/#',
        '$SYS/#',
        '$SYS/broker/uptime',
      ];
      const granted = await Promise.all(
        filters.map(async (filter) => {
          const curious = await openStranger();
          // A refusal, or no more connection.
          const [code] = await subscribe(curious, [filter]).catch(() => [128]);
          return code === 128 ? undefined : filter;
        }),
      );
      expect(granted.filter(Boolean)).toEqual([]);
    });

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

    test('of another room moves this one or is counted in it', async () => {
      const [hall, other] = [await openHall(), await openHall(newRoomKey())];
      const foreign = await openStranger();
      await subscribe(foreign, [other.topic('estado')]);
      await say(foreign, vote(other, foreign));
      await vi.waitFor(() => expect(other.result().dispositivos).toBe(1), soon);
      const phone = hall.phone();
      other.leader.show('ajena');
      await waitForWord(other);
      await waitForWord(hall);
      expect(hall.result().dispositivos).toBe(0);
      expect(phone.slides()).not.toContain('ajena');
    });

    test('leaves a vote for whoever comes to lead later', async () => {
      const hall = await openHall();
      const hostile = await openStranger();
      await say(hostile, vote(hall, hostile, {}, { retain: true }));
      await hostile.closed;
      const later = await hall.again();
      await vi.waitFor(() => expect(later.states).toContain('lista'), soon);
      const honest = await openStranger();
      await say(honest, vote(hall, honest));
      await vi.waitFor(() => expect(later.said.some(([topic]) => topic === 'voto')).toBe(true), soon);
      expect(later.said).not.toContainEqual(['voto', ballot(hostile.device)]);
    });

    test('drowns the others: of one device ten words are taken at once, then two a second, and who says more is gone', async () => {
      const hall = await openHall();
      const phone = hall.phone();
      await vi.waitFor(() => expect(phone.states).toContain('lista'), soon);
      const hasty = await openStranger();
      const began = Date.now();
      for (let n = 1; n <= 400; n++) hasty.send(vote(hall, hasty, { counter: n }, { messageId: n }));
      await hasty.closed;
      const honest = await openStranger();
      await say(honest, vote(hall, honest, { choice: ['tierra'] }));
      hall.leader.show('sigue');
      await vi.waitFor(() => expect(phone.slides().at(-1)).toBe('sigue'), soon);
      await vi.waitFor(() => expect(hall.result().votos).toEqual({ agua: 1, tierra: 1, otra: 0 }), soon);
      // One of them is the honest one's.
      expect(hall.receipts().length - 1).toBeLessThanOrEqual(10 + Math.ceil(((Date.now() - began) / 1000) * 2));
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

    test('is waited for in the middle of a packet, whether it says nothing more or a letter at a time', async () => {
      await unfinished;
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

    test('takes the place of who leads', async () => {
      const hall = await openHall();
      const spy = await openStranger();
      await subscribe(spy, (['estado', 'resultados', 'dudas', 'lider'] as const).map(hall.topic));
      await spy.next((packet) => packet.cmd === 'publish' && packet.topic === hall.topic('lider'));
      const heard = spy.heard.flatMap((packet) => (packet.cmd === 'publish' ? [String(packet.payload)] : []));
      const names = new Set(heard.flatMap((text) => text.match(/lider-\w+/g) ?? []));
      expect(names.size).toBeGreaterThan(0);
      for (const login of [{}, { username: 'lider' }, { username: 'lider', password: Buffer.from(hall.room) }])
        await Promise.all(
          [...names, 'lider'].map(async (name) => {
            const impostor = openClient();
            impostor.send(connectAs(name, login));
            await Promise.race([impostor.next(({ cmd }) => cmd === 'connack').catch(() => {}), impostor.closed]);
          }),
        );
      await waitForWord(hall);
      expect(hall.leader.states).not.toContain('rota');
    });

    test('votes twice, for what is not on offer, or in words that are markup', async () => {
      const hall = await openHall();
      const phone = hall.phone();
      const twice = await openStranger();
      for (let n = 0; n < 3; n++) {
        const tab = openClient();
        tab.send(connectAs(`${twice.device}.${n + 2}`));
        await tab.next(isAccepted);
        await say(tab, vote(hall, twice, { counter: n + 1 }));
      }
      const wrong: Record<string, unknown>[] = [
        { choice: ['nada'] },
        { choice: ['agua', 'tierra'] },
        { choice: ['__proto__'] },
        { choice: [MARKUP] },
        { pregunta: MARKUP },
        { conteo: 2 },
      ];
      await Promise.all(
        wrong.map(async (more) => {
          const hostile = await openStranger();
          await say(hostile, vote(hall, hostile, more));
        }),
      );
      const writer = await openStranger();
      await say(writer, vote(hall, writer, { choice: [], otra: MARKUP }));
      await say(writer, publish(hall.topic('duda'), { dispositivo: writer.device, id: 'd1', texto: MARKUP }));
      await vi.waitFor(() => expect(hall.desk.view().dudas).toHaveLength(1), soon);
      await vi.waitFor(() => expect(hall.result()).toMatchObject({ votos: { agua: 1, tierra: 0, otra: 1 } }), soon);
      hall.desk.order({ orden: 'mostrar', pregunta: POLL.pregunta });
      await vi.waitFor(() => expect(JSON.stringify(phone.of('resultados').at(-1))).toContain('mostrada'), soon);
      // What is shown on the wall and on phones; a question only once it is approved, and then as text (room.spec.ts).
      expect(JSON.stringify([phone.of('resultados'), phone.of('dudas')])).not.toContain('<');
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
  });
}

/** Says something; settles once the broker has answered, or has ended the connection. */
async function say(client: RawClient, packet: IPublishPacket): Promise<void> {
  const start = client.heard.length;
  client.send(packet);
  client.send({ cmd: 'pingreq' } as Packet);
  await client.next(({ cmd }) => cmd === 'pingresp', start).catch(() => {});
}
