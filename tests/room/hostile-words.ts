import type { IPublishPacket } from 'mqtt-packet';
import { expect, vi } from 'vitest';
import { newRoomKey } from '../../src/room/server/room-key.ts';
import { POLL, soon } from './open-counted-room.ts';
import { type HostileRooms, say } from './open-hostile-rooms.ts';
import { connectAs } from './raw-client.ts';
import { isAccepted, publish, saidTo, subscribe } from './server/open-test-room.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
// What README advises for people, where a broker asks everybody for a name.
const EVERYBODY = { username: 'gente', password: Buffer.from('Y-TAMBIEN-ESTA') };
const FORGED = {
  type: 'estado',
  from: 'otra',
  role: 'proyeccion',
  version: { count: 9_999, by: 'otra' },
  state: { slide: 'forjada', step: 0, blank: false, overview: false, components: {} },
};

/** What no phone can say to a room, or hear in it. */
export function testHostileWords(rooms: HostileRooms): void {
  const { test, doors, openClient, openStranger, openHall, ballot, vote, waitForWord } = rooms;

  for (const topic of ['estado', 'resultados', 'dudas', 'lider'] as const)
    test(`says «${topic}», which is for those who lead`, async () => {
      const hall = await openHall();
      const witness = await openStranger();
      await subscribe(witness, [hall.topic(topic)]);
      const ways: Partial<IPublishPacket>[] = [{}, { retain: true }, { qos: 0 }, { qos: 0, retain: true }];
      const tries = doors().flatMap((door) => ways.map((how) => ({ door, how })));
      await Promise.all(
        tries.map(async ({ door, how }) => say(await openStranger({}, door), publish(hall.topic(topic), FORGED, how))),
      );
      // Another one takes its place, and it leaves its will.
      const will = {
        topic: hall.topic(topic),
        payload: Buffer.from(JSON.stringify(FORGED)),
        qos: 1,
        retain: true,
      } as const;
      await Promise.all(
        doors().map(async (door) => {
          const gone = await openStranger({ will }, door).catch(() => undefined);
          if (gone) openClient({}, door).send(connectAs(`${gone.device}.1`));
          await gone?.closed;
        }),
      );
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
    const wanted = (['voto', 'duda', 'aqui', 'mando', 'senal'] as const).map(hall.topic);
    const curious = await Promise.all(doors().map((door) => openStranger({}, door)));
    for (const each of curious) expect(await subscribe(each, wanted)).toEqual(wanted.map(() => 128));
    const honest = await openStranger();
    await say(honest, vote(hall, honest));
    await vi.waitFor(() => expect(hall.result().dispositivos).toBe(1), soon);
    await waitForWord(hall);
    for (const { heard } of curious) expect(heard.filter(({ cmd }) => cmd === 'publish')).toEqual([]);
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
    // Or as its will, under any name.
    const will = {
      topic: hall.topic('voto'),
      payload: Buffer.from(JSON.stringify(ballot(hostile.device))),
      qos: 1,
      retain: true,
    } as const;
    for (const login of [{}, { username: '' }, EVERYBODY, { username: 'lider' }]) {
      const gone = await openStranger({ will, ...login }).catch(() => undefined);
      gone?.socket.terminate();
    }
    const later = await hall.again();
    await vi.waitFor(() => expect(later.states).toContain('lista'), soon);
    const honest = await openStranger();
    await say(honest, vote(hall, honest, { choice: ['tierra'] }));
    await vi.waitFor(() => expect(later.said.some(([topic]) => topic === 'voto')).toBe(true), soon);
    expect(later.said).not.toContainEqual(['voto', ballot(hostile.device)]);
    await vi.waitFor(() => expect(hall.result().votos).toMatchObject({ tierra: 1 }), soon);
    expect(hall.result().votos).toMatchObject({ agua: 0 });
  });

  test('drowns the others: of one device ten words are taken at once, then two a second, and who says more is gone', async () => {
    const hall = await openHall();
    const phone = hall.phone();
    await vi.waitFor(() => expect(phone.states).toContain('lista'), soon);
    const hasty = await openStranger();
    const began = Date.now();
    const shout = (from: number, to: number) => {
      for (let n = from; n <= to; n++) hasty.send(vote(hall, hasty, { counter: n }, { messageId: n }));
    };
    shout(1, 10);
    await vi.waitFor(() => expect(hall.result().votos).toMatchObject({ agua: 1 }), soon);
    shout(11, 400);
    await hasty.closed;
    const honest = await openStranger();
    await say(honest, vote(hall, honest, { choice: ['tierra'] }));
    hall.leader.show('sigue');
    await vi.waitFor(() => expect(phone.slides().at(-1)).toBe('sigue'), soon);
    await vi.waitFor(() => expect(hall.result().votos).toEqual({ agua: 1, tierra: 1, otra: 0 }), soon);
    // One of them is the honest one's.
    expect(hall.receipts().length - 1).toBeLessThanOrEqual(10 + Math.ceil(((Date.now() - began) / 1000) * 2));
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
}
