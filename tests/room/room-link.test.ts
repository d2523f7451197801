import type { IPublishPacket } from 'mqtt-packet';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type LinkState, openRoomLink, wakeWith } from '../../src/room/room-link.ts';
import { sureWords } from '../../src/room/sure-words.ts';
import { FakeSocket } from './fake-socket.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function openLink(will?: { topic: string; payload: string }) {
  const sockets: FakeSocket[] = [];
  const states: LinkState[] = [];
  const heard: [topic: string, payload: string, retained: boolean][] = [];
  const link = openRoomLink({
    address: 'ws://sala/mqtt',
    login: { client: 'aparato.1', will },
    topics: ['a', 'b'],
    onMessage: (...said) => heard.push(said),
    onState: (state) => states.push(state),
    makeSocket: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket as never;
    },
  });
  const last = () => sockets.at(-1)!;
  return {
    link,
    surely: sureWords(link),
    sockets,
    states,
    heard,
    last,
    /** The broker lets it in and grants what it asks for. */
    letIn(socket = last()) {
      socket.open();
      socket.answer({ cmd: 'connack', returnCode: 0, sessionPresent: false });
      socket.answer({ cmd: 'suback', messageId: lastAsked(socket), granted: [0, 0] });
    },
  };
}

const lastAsked = (socket: FakeSocket) => (socket.of('subscribe').at(-1) as { messageId: number }).messageId;
const said = (socket: FakeSocket) =>
  (socket.of('publish') as IPublishPacket[]).map(({ topic, payload, qos }) => [topic, String(payload), qos]);
const acknowledge = (socket: FakeSocket, payload: string) => {
  const packet = (socket.of('publish') as IPublishPacket[]).find((each) => String(each.payload) === payload)!;
  socket.answer({ cmd: 'puback', messageId: packet.messageId! });
};
/** Milliseconds until another socket is opened. */
function waitFor(sockets: readonly FakeSocket[]): number {
  const [count, start] = [sockets.length, Date.now()];
  while (sockets.length === count) vi.advanceTimersToNextTimer();
  return Date.now() - start;
}

it('is there once what it asks for is granted', () => {
  const { states, last, letIn } = openLink();
  expect(states).toEqual([]);
  letIn();
  expect(last().of('connect')).toMatchObject([{ clientId: 'aparato.1', clean: true, keepalive: 20 }]);
  expect(last().of('subscribe')).toMatchObject([{ subscriptions: [{ topic: 'a' }, { topic: 'b' }] }]);
  expect(states).toEqual(['lista']);
});

it('hears what comes in pieces, and knows what was kept', () => {
  const { heard, last, letIn } = openLink();
  letIn();
  const packet = { cmd: 'publish', topic: 'a', payload: 'señal ✋', qos: 0, dup: false } as const;
  last().answer({ ...packet, retain: true }, 1);
  last().answer({ ...packet, retain: false }, 3);
  expect(heard).toEqual([
    ['a', 'señal ✋', true],
    ['a', 'señal ✋', false],
  ]);
});

it('comes back by itself, waiting twice as long each time, eight seconds at most, and not when everybody does', () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { sockets, states, last } = openLink();
  const waits: number[] = [];
  for (let n = 0; n < 7; n++) {
    last().end();
    waits.push(waitFor(sockets));
  }
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  expect(states).toEqual(['rota']);
  random.mockReturnValue(0);
  last().end();
  expect(waitFor(sockets)).toBe(4000);
  random.mockReturnValue(0.999);
  last().end();
  expect(waitFor(sockets)).toBeCloseTo(12_000, -2);
});

it('waits little again after it was there', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { sockets, last, letIn, states } = openLink();
  for (let n = 0; n < 5; n++) {
    last().end();
    waitFor(sockets);
  }
  letIn();
  last().end();
  expect(waitFor(sockets)).toBe(500);
  expect(states).toEqual(['rota', 'lista', 'rota']);
});

it('does not wait for a broker that never opens, nor for one that opens and says nothing', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { sockets, last } = openLink();
  expect(waitFor(sockets)).toBe(5500);
  last().open();
  expect(waitFor(sockets)).toBe(6000);
});

it('asks a silent broker whether it is there, and takes no answer for an end', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { sockets, last, letIn, states } = openLink();
  letIn();
  vi.advanceTimersByTime(20_000);
  expect(last().of('pingreq')).toHaveLength(1);
  last().answer({ cmd: 'pingresp' });
  vi.advanceTimersByTime(20_000);
  expect(last().of('pingreq')).toHaveLength(2);
  expect(states.at(-1)).toBe('lista');
  const [silent] = sockets;
  vi.advanceTimersByTime(5000);
  expect(states.at(-1)).toBe('rota');
  expect(silent!.isClosed).toBe(true);
  expect(waitFor(sockets)).toBe(500);
});

it('opens another socket at once on waking, and hears nothing more of the old one', () => {
  const { link, sockets, heard, last, letIn, states } = openLink();
  letIn();
  const [old] = sockets;
  link.wake();
  expect(sockets).toHaveLength(2);
  expect(old!.isClosed).toBe(true);
  old!.answer({ cmd: 'publish', topic: 'a', payload: 'tarde', qos: 0, dup: false, retain: false });
  old!.end();
  letIn();
  last().answer({ cmd: 'publish', topic: 'a', payload: 'ahora', qos: 0, dup: false, retain: false });
  expect(heard.map(([, payload]) => payload)).toEqual(['ahora']);
  expect(states).toEqual(['lista', 'rota', 'lista']);
  vi.advanceTimersByTime(15_000);
  expect(sockets).toHaveLength(2);
});

it('wakes out of a long wait, once', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { link, sockets, last, letIn } = openLink();
  for (let n = 0; n < 5; n++) {
    last().end();
    waitFor(sockets);
  }
  last().end();
  link.wake();
  expect(sockets).toHaveLength(7);
  letIn();
  vi.advanceTimersByTime(15_000);
  expect(sockets).toHaveLength(7);
});

it('says what is sure again after each connection until the broker has it', () => {
  const { link, surely, sockets, last, letIn } = openLink();
  const has = vi.fn();
  surely({ topic: 'voto', payload: 'antes' });
  letIn();
  surely({ topic: 'voto', payload: 'después' }, { onSure: has });
  expect(said(last())).toEqual([
    ['voto', 'antes', 1],
    ['voto', 'después', 1],
  ]);
  acknowledge(last(), 'antes');
  last().end();
  waitFor(sockets);
  letIn();
  expect(said(last())).toEqual([['voto', 'después', 1]]);
  expect(has).not.toHaveBeenCalled();
  acknowledge(last(), 'después');
  expect(has).toHaveBeenCalledTimes(1);
  link.wake();
  letIn();
  expect(said(last())).toEqual([]);
});

it('says once what is said on hearing that the link is there', () => {
  const socket = new FakeSocket();
  const link = openRoomLink({
    address: 'ws://sala/mqtt',
    login: { client: 'lider-1' },
    topics: ['a'],
    onMessage() {},
    onState(state) {
      if (state === 'lista') surely({ topic: 'estado', payload: 'lámina 3' }, { only: true });
    },
    makeSocket: () => socket as never,
  });
  const surely = sureWords(link);
  surely({ topic: 'estado', payload: 'lámina 2' }, { only: true });
  socket.open();
  socket.answer({ cmd: 'connack', returnCode: 0, sessionPresent: false });
  socket.answer({ cmd: 'suback', messageId: lastAsked(socket), granted: [0] });
  expect(said(socket)).toEqual([
    ['estado', 'lámina 2', 1],
    ['estado', 'lámina 3', 1],
  ]);
});

it('keeps of what changes the newest alone, and no more than a broker takes at once', () => {
  const { link, surely, last, letIn } = openLink();
  for (const payload of ['1', '2', '3']) surely({ topic: 'estado', payload }, { only: true });
  for (const payload of ['x', 'y']) surely({ topic: 'duda', payload });
  letIn();
  expect(said(last()).map(([, payload]) => payload)).toEqual(['3', 'x', 'y']);
  link.wake();
  for (let n = 0; n < 40; n++) surely({ topic: 'duda', payload: `d${n}` });
  letIn();
  expect(said(last()).length).toBeLessThan(10);
  expect(said(last()).at(-1)![1]).toBe('d39');
});

it('lets go what need not arrive while there is no link', () => {
  const { link, last, letIn } = openLink();
  link.say({ topic: 'senal', payload: 'antes' });
  letIn();
  link.say({ topic: 'senal', payload: 'ahora' });
  expect(said(last())).toEqual([['senal', 'ahora', 0]]);
});

it.each([
  ['who they are', (socket: FakeSocket) => socket.answer({ cmd: 'connack', returnCode: 5, sessionPresent: false })],
  [
    'the room',
    (socket: FakeSocket) => {
      socket.answer({ cmd: 'connack', returnCode: 0, sessionPresent: false });
      socket.answer({ cmd: 'suback', messageId: lastAsked(socket), granted: [0, 128] });
    },
  ],
])('says that it was refused where a broker doesn’t take %s, and tries again', (_what, refuse) => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  const { sockets, states, last, letIn, surely } = openLink();
  surely({ topic: 'voto', payload: 'guardado' });
  last().open();
  refuse(last());
  expect(states).toEqual(['negada']);
  expect(said(last())).toEqual([]);
  expect(waitFor(sockets)).toBe(500);
  letIn();
  expect(states).toEqual(['negada', 'lista']);
  expect(said(last())).toEqual([['voto', 'guardado', 1]]);
});

it('ends a connection in which something else than MQTT comes', () => {
  const { sockets, states, last, letIn } = openLink();
  letIn();
  last().onmessage?.({ data: Uint8Array.from([0x30, 0xff, 0xff, 0xff, 0xff, 0xff]).buffer });
  expect(states.at(-1)).toBe('rota');
  expect(sockets[0]!.isClosed).toBe(true);
});

it('says goodbye on closing, and never comes back', () => {
  const { link, sockets, last, letIn } = openLink();
  letIn();
  link.close();
  expect(last().of('disconnect')).toHaveLength(1);
  expect(last().isClosed).toBe(true);
  link.wake();
  vi.advanceTimersByTime(60_000);
  expect(sockets).toHaveLength(1);
});

it('leaves its last will with the broker', () => {
  const { last, letIn } = openLink({ topic: 'lider', payload: 'ido' });
  letIn();
  const [packet] = last().of('connect');
  const will = packet?.cmd === 'connect' ? packet.will : undefined;
  expect([will?.topic, String(will?.payload), will?.retain]).toEqual(['lider', 'ido', true]);
});

it('wakes when the page is seen after a while, comes out of the cache, or has a network again; not after a glance elsewhere', () => {
  const page = Object.assign(new EventTarget(), { hidden: false });
  const own = Object.assign(new EventTarget(), { document: page });
  const wake = vi.fn();
  wakeWith(own as never, wake);
  const show = (hidden: boolean) => {
    page.hidden = hidden;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  show(true);
  vi.advanceTimersByTime(1000);
  show(false);
  own.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(wake).not.toHaveBeenCalled();
  show(true);
  vi.advanceTimersByTime(60_000);
  show(false);
  expect(wake).toHaveBeenCalledTimes(1);
  own.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  own.dispatchEvent(new Event('online'));
  expect(wake).toHaveBeenCalledTimes(3);
});
