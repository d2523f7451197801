import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { newRoomKey, roomOf } from '../../../src/room/server/room-key.ts';
import type { RoomServerOptions } from '../../../src/room/server/serve-room.ts';
import { topicOf } from '../../../src/room/topics.ts';
import { openWatchedLink } from '../open-watched-link.ts';
import { connectAs, newDevice, openRawClient } from '../raw-client.ts';
import { hears, isAccepted, isRefused, leaderLogin, openTestRoom, publish, saidTo } from './open-test-room.ts';

async function openRoom(options: Partial<RoomServerOptions> = {}) {
  const room = await openTestRoom(options);
  onTestFinished(() => room.close());
  return room;
}

/** What the server answers to who would like to speak with the broker: 101 if it may. */
function knock(port: number, headers: Record<string, string>, path = '/mqtt'): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const asked = request({
      port,
      path,
      agent: false,
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
        ...headers,
      },
    });
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      done(response.statusCode);
    });
    asked.on('response', (response) => {
      response.resume();
      done(response.statusCode);
    });
    asked.on('error', fail);
    asked.end();
  });
}

it('speaks with pages that it serves, and with those of no other site', async () => {
  const { port } = await openRoom();
  const Host = `192.168.1.7:${port}`;
  expect(await knock(port, { Host, Origin: `http://${Host}` })).toBe(101);
  for (const Origin of ['http://otro.example', `http://otro.example:${port}`, 'http://192.168.1.7', 'null', 'no es'])
    expect(await knock(port, { Host, Origin }), Origin).toBe(403);
  expect(await knock(port, { Host })).toBe(403);
  expect(await knock(port, { Host, Origin: `http://${Host}` }, '/otra')).toBe(403);
});

it('goes on when who was turned away breaks the connection off', async () => {
  const { port } = await openRoom();
  for (let n = 0; n < 20; n++) {
    const socket = connect(port, 'localhost').on('error', () => {});
    await once(socket, 'connect');
    socket.write('GET /mqtt HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    socket.resetAndDestroy();
  }
  expect(await knock(port, { Host: 'x', Origin: 'http://x' })).toBe(101);
});

it('lets go of who was turned away, though they would rather stay', async () => {
  const { port } = await openRoom();
  const socket = connect({ port, host: 'localhost', allowHalfOpen: true });
  socket.write('GET /mqtt HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  socket.resume();
  await once(socket, 'end');
  // What is written to a connection that is no longer there is answered with its end.
  socket.on('error', () => {});
  const closed = new Promise((done) => socket.on('close', done));
  const writing = setInterval(() => socket.write('sigo aquí'), 10);
  await closed;
  clearInterval(writing);
});

it.each([
  ['under the name of a tunnel', { Host: 'sala.example.org' }],
  ['under this machine’s address in the hall', { Host: '192.168.1.7:8080' }],
  ['through a proxy', { Host: 'localhost', 'X-Forwarded-For': '203.0.113.9' }],
])('takes the key of no one who comes %s', async (_how, headers) => {
  const { address, key } = await openRoom();
  const away = openRawClient(address, { headers, origin: `http://${headers.Host}` });
  away.send(leaderLogin(key));
  await away.next(isRefused);
  const near = openRawClient(address);
  near.send(leaderLogin(key));
  await near.next(isAccepted);
});

it('tells the addresses and the way in only to this machine, and people the reading of its room', async () => {
  const { port, room, leaderAddress, key } = await openRoom({ describe: () => [{ direccion: '192.168.1.7' }] });
  expect(leaderAddress).toBe(`http://localhost:${port}/lider.html#${key}`);
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const asked = request({ port, path, headers, agent: false }).end();
    const [response] = await once(asked, 'response');
    response.setEncoding('utf-8');
    const text = (await response.toArray()).join('');
    return { status: response.statusCode, location: response.headers.location, text };
  };
  expect(await ask('/sala.json')).toMatchObject({ status: 200, text: '[{"direccion":"192.168.1.7"}]' });
  expect((await ask('/lider.html')).status).toBe(200);
  const Host = '192.168.1.7';
  expect((await ask('/sala.json', { Host })).status).toBe(404);
  expect((await ask('/lider.html', { Host })).status).toBe(404);
  expect((await ask('/lider.html', { 'X-Forwarded-For': '203.0.113.9' })).status).toBe(404);
  expect(await ask('/', { Host })).toMatchObject({ status: 302, location: `/lectura.html?sala=${room}` });
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%5cpackage.json', '/assets', '/%'])
    expect((await ask(path, { Host })).status, path).toBe(404);
});

it('has room for three hundred phones behind one address, and all hear the same', async () => {
  const room = await openRoom();
  const phones = await Promise.all(Array.from({ length: 300 }, () => room.phone({ hears: ['estado'] })));
  const leader = await room.leader();
  leader.send(publish(room.topic('estado'), 'lámina 2', { retain: true }));
  await Promise.all(phones.map((phone) => hears(phone, room.topic('estado'), 'lámina 2')));
  const late = await room.phone({ hears: ['estado'] });
  await hears(late, room.topic('estado'), 'lámina 2');
  for (const { socket } of [...phones, late]) socket.terminate();
});

it('waits for nobody: five phones that stop reading are let go, and the others hear every word', async () => {
  const room = await openRoom();
  const asleep = await Promise.all(Array.from({ length: 5 }, () => room.phone({ hears: ['estado'] })));
  for (const { socket } of asleep) socket.pause();
  const awake = await room.phone({ hears: ['estado'] });
  const leader = await room.leader();
  // More than any system keeps for a connection by itself.
  const COUNT = 1500;
  for (let n = 1; n <= COUNT; n++) {
    leader.send(publish(room.topic('estado'), 'a'.repeat(15_000), { messageId: n }));
    await awake.next((packet) => packet.cmd === 'publish', awake.heard.length);
  }
  for (const each of asleep) {
    each.socket.resume();
    await each.closed;
    expect(saidTo(each, room.topic('estado')).length).toBeLessThan(COUNT);
  }
});

it('sends each message in one piece: parts cost every phone, and whoever serves them, as much as messages do', async () => {
  const room = await openRoom();
  const phone = await room.phone({ hears: ['estado'] });
  let pieces = 0;
  phone.socket.on('message', () => pieces++);
  const leader = await room.leader();
  for (const payload of ['uno', 'dos', 'tres']) {
    leader.send(publish(room.topic('estado'), payload));
    await hears(phone, room.topic('estado'), payload);
  }
  expect(pieces).toBe(3);
});

it('tells who leads that they are gone, and people who come later too', async () => {
  const room = await openRoom();
  const will = { topic: room.topic('lider'), payload: Buffer.from('{"vivo":false}'), qos: 1 as const, retain: true };
  const leader = await room.leader([], { will });
  const phone = await room.phone();
  leader.socket.terminate();
  await hears(phone, room.topic('lider'), '{"vivo":false}');
  await hears(await room.phone(), room.topic('lider'), '{"vivo":false}');
});

/** A phone with the product's own link. */
function follow(address: string, room: string) {
  const watched = openWatchedLink({
    address,
    login: { client: `${newDevice()}.1` },
    topics: [topicOf(room, 'estado')],
  });
  onTestFinished(() => watched.link.close());
  return watched;
}

it('refuses a room that it doesn’t know, and says so', async () => {
  const { address } = await openRoom();
  const { told, until } = follow(address, roomOf(newRoomKey()));
  await until(() => told.includes('negada'));
  expect(told).toEqual(['negada']);
});

it('has everybody back after it was closed and started again: who shows the key brings the room', async () => {
  const room = await openTestRoom();
  const { told, heard, until } = follow(room.address, room.room);
  await until(() => told.at(-1) === 'lista');
  await room.close();
  await until(() => told.at(-1) === 'rota');
  // It was given another key, as a new start is: it knows nothing of the room before.
  const again = await openRoom({ port: room.port });
  const leader = openRawClient(room.address);
  leader.send(leaderLogin(room.key));
  await leader.next(isAccepted);
  leader.send(publish(room.topic('estado'), 'sigue', { retain: true }));
  await until(() => told.at(-1) === 'lista' && heard.at(-1)?.payload === 'sigue');
  expect(again.room).not.toBe(room.room);
});

it('opens no more rooms than a talk may need, whatever keys are shown', async () => {
  const { address } = await openRoom();
  const answers: boolean[] = [];
  for (let n = 0; n < 6; n++) {
    const leader = openRawClient(address);
    leader.send(leaderLogin(newRoomKey()));
    answers.push(isAccepted(await leader.next((packet) => packet.cmd === 'connack')));
  }
  expect(answers).toEqual([true, true, true, false, false, false]);
  const phone = openRawClient(address);
  phone.send(connectAs(`${newDevice()}.1`));
  await phone.next(isAccepted);
});

it('serves pages that meet at a broker elsewhere, with what everybody says there to come in, and no signature; and is none itself', async () => {
  const site = mkdtempSync(join(tmpdir(), 'sala-'));
  const policy = '<meta content="connect-src &#39;self&#39;; manifest-src &#39;self&#39;">';
  const address = 'wss://otra.mx/mqtt';
  writeFileSync(join(site, 'sin.html'), `<html lang="es-MX">${policy}`);
  writeFileSync(join(site, 'otra.html'), `<html lang="es-MX" data-sala="wss://sala.mx" data-sala-clave="B">${policy}`);
  const own = `data-sala="${address}" data-sala-usuario="gente" data-sala-contrasena="x"`;
  writeFileSync(join(site, 'misma.html'), `<html lang="es-MX" ${own} data-sala-clave="B">${policy}`);
  const { port, leaderAddress, key } = await openRoom({
    site,
    elsewhere: { address, user: 'ana-1', password: 'a&b c' },
  });
  const ask = async (name: string) => (await fetch(`http://localhost:${port}/${name}.html`)).text();
  const allowed = policy.replace('&#39;;', `&#39; ${address};`);
  for (const name of ['sin', 'otra'])
    expect(await ask(name)).toBe(`<html lang="es-MX" data-sala="${address}">${allowed}`);
  expect(await ask('misma')).toBe(`<html lang="es-MX" ${own}>${allowed}`);
  // Nothing of who leads but in their own address.
  expect(leaderAddress).toBe(`http://localhost:${port}/lider.html#a%26b%20c&ana-1`);
  expect(await (await fetch(leaderAddress)).text()).not.toMatch(new RegExp(`ana-1|a&b|${key}`));
  const Host = `192.168.1.7:${port}`;
  expect(await knock(port, { Host, Origin: `http://${Host}` })).toBe(403);
});

it('serves pages that name a broker online as pages of its own room', async () => {
  const site = mkdtempSync(join(tmpdir(), 'sala-'));
  writeFileSync(
    join(site, 'lectura.html'),
    '<html lang="es-MX" data-sala="wss://sala.mx" data-sala-clave="B"><p>Texto',
  );
  const { port } = await openRoom({ site });
  expect(await (await fetch(`http://localhost:${port}/lectura.html`)).text()).toBe('<html lang="es-MX"><p>Texto');
});
