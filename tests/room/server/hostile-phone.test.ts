import type { IPublishPacket } from 'mqtt-packet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newRoomKey, roomOf } from '../../../src/room/server/room-key.ts';
import { TOPICS, type Topic, topicOf } from '../../../src/room/topics.ts';
import { connectAs, newDevice, openRawClient, type RawClient } from '../raw-client.ts';
import {
  hears,
  isAccepted,
  isRefused,
  leaderLogin,
  openTestRoom,
  publish,
  saidTo,
  subscribe,
} from './open-test-room.ts';

let room: Awaited<ReturnType<typeof openTestRoom>>;
beforeAll(async () => {
  room = await openTestRoom();
});
afterAll(() => room.close());

/** A phone that says this loses its connection, and whoever listens hears only what the leader says afterwards. */
async function isUnheard(topic: Topic, listener: RawClient, more: Partial<IPublishPacket> = {}): Promise<void> {
  const before = saidTo(listener, room.topic(topic));
  const hostile = await room.phone();
  hostile.send(publish(room.topic(topic), { dispositivo: hostile.device }, more));
  await hostile.closed;
  const leader = await room.leader();
  const last = JSON.stringify({ after: newDevice() });
  leader.send(publish(room.topic(topic), last));
  await hears(listener, room.topic(topic), last);
  expect(saidTo(listener, room.topic(topic))).toEqual([...before, last]);
  leader.socket.close();
}

it.each(['estado', 'resultados', 'dudas', 'lider'] as const)(
  'lets no phone say «%s», which is for those who lead',
  async (topic) => {
    const witness = await room.phone();
    await isUnheard(topic, witness);
    await isUnheard(topic, witness, { retain: true });
    await isUnheard(topic, witness, { qos: 0 });
  },
);

it('lets no phone say what only passes, as light and pen do', async () => {
  await isUnheard('senal', await room.leader(['senal']));
});

it('lets no phone leave such a word as its last will', async () => {
  const witness = await room.phone();
  const will = { topic: room.topic('lider'), payload: Buffer.from('{"vivo":true}'), qos: 1 as const, retain: true };
  const hostile = await room.phone({ will });
  hostile.socket.terminate();
  await hostile.closed;
  const leader = await room.leader();
  leader.send(publish(room.topic('lider'), 'después'));
  await hears(witness, room.topic('lider'), 'después');
  expect(saidTo(witness, room.topic('lider'))).not.toContain('{"vivo":true}');
});

it.each(['voto', 'duda', 'aqui', 'mando', 'senal'] as const)(
  'lets no phone hear «%s», which others say to those who lead',
  async (topic) => {
    const curious = await room.phone({ hears: [] });
    expect(await subscribe(curious, [room.topic(topic)])).toEqual([128]);
  },
);

it('grants no topic that is not named whole', async () => {
  const curious = await room.phone({ hears: [] });
  const wanted = [
    '#',
    '+/+/+',
    'taller/#',
    `taller/${room.room}/#`,
    `taller/${room.room}/+`,
    'taller/+/estado',
    '$SYS/#',
    '$SYS/+/new/clients',
  ];
  expect(await subscribe(curious, wanted)).toEqual(wanted.map(() => 128));
  expect(await subscribe(curious, [room.topic('estado')], 8)).toEqual([0]);
});

it('knows no other room', async () => {
  const other = roomOf(newRoomKey());
  const curious = await room.phone({ hears: [] });
  expect(await subscribe(curious, [topicOf(other, 'estado')])).toEqual([128]);
  curious.send(publish(topicOf(other, 'voto'), { dispositivo: curious.device }));
  await curious.closed;
});

it('keeps a phone to the room it came for, where this machine has led two', async () => {
  const key = newRoomKey();
  const second = openRawClient(room.address);
  second.send(leaderLogin(key));
  await second.next(isAccepted);
  const curious = await room.phone();
  expect(await subscribe(curious, [topicOf(roomOf(key), 'estado')], 9)).toEqual([128]);
  curious.send(publish(topicOf(roomOf(key), 'voto'), { dispositivo: curious.device }));
  await curious.closed;
});

it('lets who leads one room say and hear nothing in another', async () => {
  const second = openRawClient(room.address);
  second.send(leaderLogin(newRoomKey()));
  await second.next(isAccepted);
  expect(await subscribe(second, [room.topic('estado'), room.topic('voto')])).toEqual([128, 128]);
  const witness = await room.phone();
  second.send(publish(room.topic('estado'), 'de otra sala', { retain: true }));
  await second.closed;
  const leader = await room.leader();
  leader.send(publish(room.topic('estado'), 'de esta'));
  await hears(witness, room.topic('estado'), 'de esta');
  expect(saidTo(witness, room.topic('estado'))).not.toContain('de otra sala');
});

it('keeps nothing that a phone says', async () => {
  const counter = await room.leader(['voto', 'aqui']);
  const hostile = await room.phone();
  const said = { dispositivo: hostile.device };
  hostile.send(publish(room.topic('voto'), said, { retain: true }));
  await hostile.closed;
  const honest = await room.phone();
  honest.send(publish(room.topic('voto'), { dispositivo: honest.device }));
  await hears(counter, room.topic('voto'), JSON.stringify({ dispositivo: honest.device }));
  expect(saidTo(counter, room.topic('voto'))).toHaveLength(1);
  expect(saidTo(await room.leader(['voto']), room.topic('voto'))).toEqual([]);
});

it('takes ten words at once of a phone, and no eleventh', async () => {
  const counter = await room.leader(['voto']);
  const hasty = await room.phone();
  for (let n = 1; n <= 10; n++)
    hasty.send(publish(room.topic('voto'), { dispositivo: hasty.device, n }, { messageId: n }));
  await hears(counter, room.topic('voto'), JSON.stringify({ dispositivo: hasty.device, n: 10 }));
  for (let n = 11; n <= 60; n++)
    hasty.send(publish(room.topic('voto'), { dispositivo: hasty.device, n }, { messageId: n }));
  await hasty.closed;
  const calm = await room.phone();
  calm.send(publish(room.topic('voto'), { dispositivo: calm.device }));
  await hears(counter, room.topic('voto'), JSON.stringify({ dispositivo: calm.device }));
  expect(saidTo(counter, room.topic('voto')).length).toBeLessThan(30);
});

it('takes no word of more than a thousand letters', async () => {
  const counter = await room.leader(['duda']);
  const wordy = await room.phone();
  wordy.send(publish(room.topic('duda'), { dispositivo: wordy.device, texto: 'a'.repeat(1000) }));
  await wordy.closed;
  const brief = await room.phone();
  const said = JSON.stringify({ dispositivo: brief.device, texto: 'a'.repeat(900) });
  brief.send(publish(room.topic('duda'), said));
  await hears(counter, room.topic('duda'), said);
  expect(saidTo(counter, room.topic('duda'))).toEqual([said]);
});

it('reads no word of 900 kB, whether it comes whole or in pieces', async () => {
  const whole = await room.phone();
  whole.send(publish(room.topic('duda'), 'a'.repeat(900_000)));
  await whole.closed;
  const pieces = await room.phone();
  // Says how long it will be and sends a little.
  pieces.socket.send(Buffer.from([0x30, 0xa0, 0xf7, 0x36, 0, 1, 0x61]));
  await pieces.closed;
});

it.each([
  ['without the key', {}],
  ['with a word for a key', { username: 'lider' }],
  ['under another name', { username: 'admin', password: Buffer.from('x') }],
])('lets nobody come in as who leads %s', async (_how, login) => {
  const hostile = openRawClient(room.address);
  hostile.send(connectAs(`lider-${newDevice()}`, login));
  await hostile.next(isRefused);
  await hostile.closed;
});

it('leaves who leads where they are when another takes their name without the key', async () => {
  const leader = await room.leader([], { clientId: 'lider-de-esta-sala' });
  const hostile = openRawClient(room.address);
  hostile.send(connectAs('lider-de-esta-sala'));
  await hostile.next(isRefused);
  const witness = await room.phone();
  leader.send(publish(room.topic('estado'), 'aquí sigo'));
  await hears(witness, room.topic('estado'), 'aquí sigo');
});

it.each(['voto', 'duda', 'aqui'] as const)('takes no «%s» in the name of another device', async (topic) => {
  const counter = await room.leader([topic]);
  const victim = await room.phone();
  for (const said of [{ dispositivo: victim.device }, {}, null, 'no es JSON', [victim.device]]) {
    const hostile = await room.phone();
    hostile.send(publish(room.topic(topic), said));
    await hostile.closed;
  }
  const said = JSON.stringify({ dispositivo: victim.device, suyo: true });
  victim.send(publish(room.topic(topic), said));
  await hears(counter, room.topic(topic), said);
  expect(saidTo(counter, room.topic(topic))).toEqual([said]);
});

it.each(['', 'a', 'con espacio y más', 'x'.repeat(65), '../../../etc/passwd', '<b>negritas</b>'])(
  'lets go at once who calls itself «%s»',
  async (name) => {
    const hostile = openRawClient(room.address);
    hostile.send(connectAs(name));
    await hostile.closed;
    expect(hostile.heard.some(isAccepted)).toBe(false);
  },
);

it.each(TOPICS)('lets who leads say «%s»', async (topic) => {
  const leader = await room.leader([topic]);
  leader.send(publish(room.topic(topic), 'sí'));
  await hears(leader, room.topic(topic), 'sí');
});
