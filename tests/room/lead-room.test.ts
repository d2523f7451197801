import type { IPublishPacket } from 'mqtt-packet';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leadRoom } from '../../src/room/lead-room.ts';
import { FakeSocket } from './fake-socket.ts';

let sockets: FakeSocket[] = [];
beforeEach(() => {
  sockets = [];
  vi.useFakeTimers();
  vi.stubGlobal(
    'WebSocket',
    class extends FakeSocket {
      constructor() {
        super();
        sockets.push(this);
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function openLead() {
  const own = Object.assign(new EventTarget(), {
    crypto,
    location: { protocol: 'http:', host: 'localhost' },
    document: Object.assign(new EventTarget(), { hidden: false, documentElement: { dataset: {} } }),
  });
  let slide = 1;
  let changed = () => {};
  const screen = {
    read: () => ({ slide: `lamina-${slide}` }),
    onChange(listener: () => void) {
      changed = listener;
    },
  };
  await leadRoom({ own, room: 'a'.repeat(16), key: 'k', screen, onMessage() {}, onState() {} } as never);
  return {
    show(fresh: number) {
      slide = fresh;
      changed();
      vi.advanceTimersByTime(100);
    },
  };
}

function letIn(socket: FakeSocket) {
  socket.open();
  socket.answer({ cmd: 'connack', returnCode: 0, sessionPresent: false });
  const asked = socket.of('subscribe')[0] as { messageId: number; subscriptions: unknown[] };
  socket.answer({ cmd: 'suback', messageId: asked.messageId, granted: asked.subscriptions.map(() => 0) });
}

const states = (socket: FakeSocket) =>
  (socket.of('publish') as IPublishPacket[]).filter(({ topic }) => topic.endsWith('/estado'));
const slides = (socket: FakeSocket) => states(socket).map(({ payload }) => JSON.parse(String(payload)).state.slide);
const take = (socket: FakeSocket) => socket.answer({ cmd: 'puback', messageId: states(socket).at(-1)!.messageId! });

it('tells a slow broker where the deck is now, and leaves out where it has been since it last answered', async () => {
  const { show } = await openLead();
  const socket = sockets[0]!;
  letIn(socket);
  take(socket);
  const before = slides(socket).length;
  for (let n = 2; n <= 30; n++) show(n);
  expect(slides(socket).slice(before)).toEqual(['lamina-2']);
  take(socket);
  expect(slides(socket).slice(before)).toEqual(['lamina-2', 'lamina-30']);
  take(socket);
  show(31);
  expect(slides(socket).at(-1)).toBe('lamina-31');
});

it('says once more, two seconds after the broker has it, where the deck is: some come in at another node just then', async () => {
  const { show } = await openLead();
  const socket = sockets[0]!;
  letIn(socket);
  take(socket);
  for (let n = 2; n <= 5; n++) {
    show(n);
    take(socket);
  }
  const before = slides(socket).length;
  vi.advanceTimersByTime(1900);
  expect(slides(socket)).toHaveLength(before);
  vi.advanceTimersByTime(100);
  take(socket);
  vi.advanceTimersByTime(60_000);
  expect(slides(socket).slice(before)).toEqual(['lamina-5']);
});

it('tells nobody who comes back where the deck was while the network was away', async () => {
  const { show } = await openLead();
  letIn(sockets[0]!);
  show(2);
  show(3);
  sockets[0]!.end();
  for (let n = 4; n <= 9; n++) show(n);
  while (sockets.length < 2) vi.advanceTimersToNextTimer();
  letIn(sockets[1]!);
  expect(new Set(slides(sockets[1]!))).toEqual(new Set(['lamina-9']));
  take(sockets[1]!);
  show(10);
  expect(slides(sockets[1]!).at(-1)).toBe('lamina-10');
});

it('says that it is here when another window that led is gone: the room is told so of both', async () => {
  await openLead();
  const socket = sockets[0]!;
  letIn(socket);
  const ofLeaders = () => (socket.of('publish') as IPublishPacket[]).filter(({ topic }) => topic.endsWith('/lider'));
  const before = ofLeaders().length;
  const gone = {
    cmd: 'publish',
    topic: `taller/${'a'.repeat(16)}/lider`,
    payload: '{"vivo":false}',
    qos: 0,
    dup: false,
  };
  socket.answer({ ...gone, retain: true } as never);
  expect(ofLeaders()).toHaveLength(before);
  socket.answer({ ...gone, retain: false } as never);
  expect(JSON.parse(String(ofLeaders().at(-1)!.payload))).toMatchObject({ vivo: true });
  expect(ofLeaders()).toHaveLength(before + 1);
});

it('says again where the deck is when a window whose words are signed is gone: its farewell may be the newest of those who lead', async () => {
  await openLead();
  const socket = sockets[0]!;
  letIn(socket);
  take(socket);
  const before = slides(socket).length;
  const payload = JSON.stringify({ m: '{"vivo":false}', n: 1, f: '' });
  const topic = `taller/${'a'.repeat(16)}/lider`;
  socket.answer({ cmd: 'publish', topic, payload, qos: 0, dup: false, retain: false } as never);
  expect(slides(socket)).toHaveLength(before + 1);
});
