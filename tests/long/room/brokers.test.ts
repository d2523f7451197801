import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { newRoomKey, roomOf } from '../../../src/room/server/room-key.ts';
import { LEADER_HEARS, PHONE_HEARS, topicOf } from '../../../src/room/topics.ts';
import { BROKERS, type Broker, LEADER_LOGIN } from '../../room/brokers.ts';
import { openWatchedLink } from '../../room/open-watched-link.ts';
import { connectAs, newDevice, openRawClient, type RawClient } from '../../room/raw-client.ts';
import { hears, isAccepted } from '../../room/server/open-test-room.ts';
import { testWith } from '../../room/test-with.ts';

describe.each(BROKERS)('the link that pages use, with $name', ({ missing, open }) => {
  let broker: Broker;
  beforeAll(async () => {
    if (!missing) broker = await open();
  });
  afterAll(() => broker?.close());
  const test = testWith({ missing });

  /** A room of a test's own; everybody in it at another node, where there are several. */
  function openRoom() {
    const room = roomOf(newRoomKey());
    let turn = 0;
    const enter = (login: Parameters<typeof openWatchedLink>[0]['login'], topics: readonly string[]) => {
      const address = broker.addresses[turn++ % broker.addresses.length]!;
      const watched = openWatchedLink({ address, login, topics });
      onTestFinished(() => watched.link.close());
      return watched;
    };
    return {
      topic: (name: Parameters<typeof topicOf>[1]) => topicOf(room, name),
      phone: () =>
        enter(
          { client: `${newDevice()}${room}.1` },
          PHONE_HEARS.map((each) => topicOf(room, each)),
        ),
      leader: () =>
        enter(
          {
            ...LEADER_LOGIN,
            client: `lider-${newDevice()}${room}`,
            will: { topic: topicOf(room, 'lider'), payload: 'ido' },
          },
          LEADER_HEARS.map((each) => topicOf(room, each)),
        ),
    };
  }
  const isThere = ({ told }: ReturnType<typeof openWatchedLink>) => told.at(-1) === 'lista';

  test('tells who comes late what was kept, and those who are there each change', async () => {
    const room = openRoom();
    const [leader, phone] = [room.leader(), room.phone()];
    await Promise.all([leader, phone].map((each) => each.until(() => isThere(each))));
    leader.surely({ topic: room.topic('estado'), payload: 'lámina 1', retained: true });
    await phone.until(() => phone.heard.some(({ payload }) => payload === 'lámina 1'));
    leader.surely({ topic: room.topic('estado'), payload: 'lámina 2', retained: true });
    await phone.until(() => phone.heard.some(({ payload }) => payload === 'lámina 2'));
    const late = room.phone();
    await late.until(() => late.heard.length > 0);
    expect(late.heard[0]).toEqual({ topic: room.topic('estado'), payload: 'lámina 2', retained: true });
  });

  test('brings a vote to who counts, and says when it has it', async () => {
    const room = openRoom();
    const [leader, phone] = [room.leader(), room.phone()];
    await leader.until(() => isThere(leader));
    let isSure = false;
    phone.surely(
      { topic: room.topic('voto'), payload: 'sí' },
      {
        onSure() {
          isSure = true;
          phone.changed();
        },
      },
    );
    await phone.until(() => isSure);
    await leader.until(() => leader.heard.some(({ payload }) => payload === 'sí'));
    expect(leader.heard.find(({ payload }) => payload === 'sí')!.retained).toBe(false);
    expect(phone.heard).toEqual([]);
  });

  test('brings what was said without network, once there is one', async () => {
    const room = openRoom();
    const [leader, phone] = [room.leader(), room.phone()];
    await Promise.all([leader, phone].map((each) => each.until(() => isThere(each))));
    phone.cut();
    phone.surely({ topic: room.topic('voto'), payload: 'a ciegas' });
    await leader.until(() => leader.heard.some(({ payload }) => payload === 'a ciegas'));
    expect(isThere(phone)).toBe(true);
  });

  test('tells that who leads went without a word, and tells who comes later too', async () => {
    const room = openRoom();
    const [leader, phone] = [room.leader(), room.phone()];
    await Promise.all([leader, phone].map((each) => each.until(() => isThere(each))));
    leader.cut();
    await phone.until(() => phone.heard.some(({ payload }) => payload === 'ido'));
    const late = room.phone();
    await late.until(() => late.heard.some(({ topic, payload }) => topic === room.topic('lider') && payload === 'ido'));
  });

  test('comes back when its node was killed and started again', async () => {
    const room = openRoom();
    const [leader, phone] = [room.leader(), room.phone()];
    await Promise.all([leader, phone].map((each) => each.until(() => isThere(each))));
    const nodes = [...broker.addresses.keys()];
    for (const node of nodes) await broker.kill(node);
    await phone.until(() => !isThere(phone));
    leader.surely({ topic: room.topic('estado'), payload: 'sigue', retained: true }, { only: true });
    for (const node of nodes) broker.start(node);
    await Promise.all([leader, phone].map((each) => each.until(() => isThere(each))));
    await phone.until(() => phone.heard.some(({ payload }) => payload === 'sigue'));
  });

  test('is had through the proxy alone: past it nobody comes in from elsewhere', async () => {
    for (const port of broker.ports) {
      // A link tries again: a node that has just been started lets nobody in yet.
      const login = { client: `${newDevice()}.1` };
      const here = openWatchedLink({
        address: `ws://127.0.0.1:${port}/mqtt`,
        login,
        topics: [topicOf(roomOf(newRoomKey()), 'estado')],
      });
      onTestFinished(() => here.link.close());
      await here.until(() => isThere(here));
      await openRawClient(`ws://127.0.0.2:${port}/mqtt`).closed;
    }
  });

  test('tells two thousand of two halls each change, and lets no one address take every place', async () => {
    const room = openRoom();
    const leader = room.leader();
    await leader.until(() => isThere(leader));
    const node = broker.addresses[0]!;
    const enter = async (localAddress: string) => {
      const phone = openRawClient(node, { localAddress });
      onTestFinished(() => phone.socket.terminate());
      phone.send(connectAs(`${newDevice()}.1`));
      await phone.next(isAccepted);
      // As pages do: of what is heard there are no receipts.
      phone.send({ cmd: 'subscribe', messageId: 7, subscriptions: [{ topic: room.topic('estado'), qos: 0 }] });
      await phone.next(({ cmd }) => cmd === 'suback');
      return phone;
    };
    const phones: RawClient[] = [];
    for (const hall of ['127.0.0.2', '127.0.0.3'])
      for (let n = 0; n < 1000; n += 50)
        phones.push(...(await Promise.all(Array.from({ length: 50 }, () => enter(hall)))));
    await expect(enter('127.0.0.3')).rejects.toThrow('ended');
    for (const payload of ['lámina 1', 'lámina 2']) {
      leader.surely({ topic: room.topic('estado'), payload, retained: true });
      await Promise.all(phones.map((phone) => hears(phone, room.topic('estado'), payload)));
    }
  });
});
