import { expect, it, onTestFinished, vi } from 'vitest';
import { newKeyPair } from '../../src/room/server/new-key-pair.ts';
import { signer } from '../../src/room/signed.ts';
import { openLawlessBroker } from './open-lawless-broker.ts';
import { openOnlineRoom, until } from './open-online-room.ts';
import { connectAs, newDevice, openRawClient } from './raw-client.ts';
import { isAccepted, publish, saidTo, subscribe } from './server/open-test-room.ts';

async function openHere(): Promise<string> {
  const { address, close } = await openLawlessBroker();
  onTestFinished(close);
  return address;
}

/** Somebody who has found the broker, knows the room and has its public key. */
async function openStranger(address: string) {
  const client = openRawClient(address);
  onTestFinished(() => client.socket.terminate());
  client.send(connectAs(newDevice()));
  await client.next(isAccepted);
  let id = 20;
  return {
    ...client,
    /** Keeps it at the broker, as those who lead do; settles once the broker has told everybody. */
    async keep(topic: string, said: unknown) {
      const messageId = id++;
      client.send(publish(topic, said, { messageId, retain: true }));
      await client.next((packet) => packet.cmd === 'puback' && packet.messageId === messageId);
    },
  };
}

const STATE = (slide: string) => ({
  type: 'estado',
  from: 'otra',
  role: 'proyeccion',
  version: { count: 9_999, by: 'otra' },
  state: { slide, step: 0, blank: false, overview: false, components: {} },
});

it('a phone follows what is signed, and nothing that anybody else says: forged, with markup, of another room or older', async () => {
  const address = await openHere();
  const pair = newKeyPair();
  const room = openOnlineRoom(address, pair);
  const stranger = await openStranger(address);
  await subscribe(stranger, [room.topic('estado')]);
  const phone = room.phone();
  const leader = await room.leader();
  await until(() => expect(phone.slides()).toContain('uno'));
  const told = { votaciones: { a: { conteo: 1, estado: 'abierta', dispositivos: 0 } } };
  leader.keep('resultados', told);
  leader.show('dos');
  await until(() => expect(phone.slides()).toContain('dos'));
  const [first] = saidTo(stranger, room.topic('estado'));

  const markup = '<img src=x onerror=alert(1)>';
  const results = { votaciones: { a: { conteo: 1, estado: 'mostrada', dispositivos: 9, votos: { [markup]: 9 } } } };
  await stranger.keep(room.topic('resultados'), results);
  await stranger.keep(room.topic('dudas'), [{ id: 'x', texto: markup }]);
  await stranger.keep(room.topic('lider'), { vivo: false });
  await stranger.keep(room.topic('estado'), STATE('forjada'));
  const other = newKeyPair();
  const forge = await signer(other.publicKey, other.secret);
  await stranger.keep(room.topic('estado'), await forge(room.topic('estado'), JSON.stringify(STATE('ajena')), 9e15));
  // Signed by those who lead, in a room of another day.
  const sign = await signer(pair.publicKey, pair.secret);
  await stranger.keep(room.topic('estado'), await sign('taller/otra/estado', JSON.stringify(STATE('ayer')), 9e15));
  // And in this one, before.
  await stranger.keep(room.topic('estado'), first);

  leader.show('tres');
  await until(() => expect(phone.slides()).toContain('tres'));
  // Some come twice, when the link is there; none comes back.
  expect(phone.slides().filter((slide, at, all) => slide !== all[at - 1])).toEqual(['uno', 'dos', 'tres']);
  expect(phone.of('resultados')).toEqual([told]);
  expect(phone.of('dudas')).toEqual([]);
  expect(phone.of('lider').every((said) => (said as { vivo: boolean }).vivo)).toBe(true);
});

it('a phone that comes late hears what was signed last; a window loaded again goes on, and one that is gone is told to be', async () => {
  const address = await openHere();
  const room = openOnlineRoom(address);
  const before = await room.leader();
  before.show('dos');
  await until(() => expect(before.states).toContain('lista'));
  const phone = room.phone();
  await until(() => expect(phone.slides()).toContain('dos'));
  room.cut();
  await until(() => expect(phone.of('lider').at(-1)).toEqual({ vivo: false }));
  const after = await room.leader();
  after.show('tres');
  await until(() => expect(phone.slides().at(-1)).toBe('tres'));
  await until(() => expect(phone.of('lider').at(-1)).toMatchObject({ vivo: true }));
  phone.say('aqui', {});
  await until(() => expect(after.said).toContainEqual(['aqui', { dispositivo: phone.device }]));
});

it('a window loaded again goes on where its clock was set back meanwhile', async () => {
  const room = openOnlineRoom(await openHere());
  const before = await room.leader();
  await until(() => expect(before.states).toContain('lista'));
  const phone = room.phone();
  await until(() => expect(phone.slides()).toContain('uno'));
  before.leave();
  const now = Date.now;
  onTestFinished(() => void vi.restoreAllMocks());
  vi.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000);
  const after = await room.leader();
  after.show('tres');
  await until(() => expect(phone.slides().at(-1)).toBe('tres'));
  await until(() => expect(phone.of('lider').at(-1)).toMatchObject({ vivo: true }));
});

it('who comes with another key leads nothing, and is told so', async () => {
  const room = openOnlineRoom(await openHere());
  const { states } = await room.leader(newKeyPair().secret);
  expect(states).toEqual(['negada']);
});

it('the secret of those who lead goes to no broker; name and password for it do, where there are some', async () => {
  const address = await openHere();
  const pair = newKeyPair();
  const { secret } = pair;
  const room = openOnlineRoom(address, pair);
  const named = await room.leader(`${secret}&ana%26co&una%20clave%`);
  await until(() => expect(named.states).toContain('lista'));
  const sent = room.sent();
  expect(sent).toContain('ana&co');
  expect(sent).toContain('una clave%');
  expect(sent).not.toContain(secret);
  expect(sent).not.toContain(Buffer.from(secret, 'base64url').toString('latin1'));
});
