import { expect, it } from 'vitest';
import { openWindowChannel } from '../../src/sync/window-channel.ts';

type Listener = (event: { data: unknown; origin: string; source: unknown }) => void;

/** As much of a browser window as the channel uses. */
function fakeWindow(origin: string, opener: unknown = null) {
  const listeners: Listener[] = [];
  const self = {
    origin,
    opener,
    closed: false,
    sent: [] as { data: unknown; target: string }[],
    addEventListener: (_type: string, listener: Listener) => listeners.push(listener),
    postMessage(data: unknown, target: string) {
      self.sent.push({ data, target });
    },
    receive: (data: unknown, from: { origin: string }) => {
      for (const listener of listeners) listener({ data, origin: from.origin, source: from });
    },
  };
  return self;
}
const asWindow = (fake: unknown) => fake as Window;

it('openWindowChannel() hears only its own origin and only who knows the token', () => {
  const own = fakeWindow('https://taller.example');
  const heard: unknown[] = [];
  openWindowChannel(asWindow(own), 'clave').listen((message) => heard.push(message));
  own.receive({ token: 'clave', message: 1 }, fakeWindow('https://otra.example'));
  own.receive({ token: 'otra', message: 2 }, fakeWindow('https://taller.example'));
  own.receive('clave', fakeWindow('https://taller.example'));
  own.receive({ token: 'clave', message: 3 }, fakeWindow('https://taller.example'));
  expect(heard).toEqual([3]);
});

it('openWindowChannel() sends to its opener, to those it opened and to who has spoken, at its own origin', () => {
  const opener = fakeWindow('https://taller.example');
  const own = fakeWindow('https://taller.example', opener);
  const opened = fakeWindow('https://taller.example');
  const stranger = fakeWindow('https://taller.example');
  const channel = openWindowChannel(asWindow(own), 'clave');
  channel.listen(() => {});
  channel.add(asWindow(opened));
  own.receive({ token: 'clave', message: 'hola' }, stranger);
  channel.post('siguiente');
  for (const peer of [opener, opened, stranger])
    expect(peer.sent).toEqual([{ data: { token: 'clave', message: 'siguiente' }, target: 'https://taller.example' }]);
});

it('openWindowChannel() works where pages have no origin, and forgets windows that are closed', () => {
  const peer = fakeWindow('null');
  const own = fakeWindow('null', peer);
  const channel = openWindowChannel(asWindow(own), 'clave');
  channel.post('uno');
  peer.closed = true;
  channel.post('dos');
  expect(peer.sent).toEqual([{ data: { token: 'clave', message: 'uno' }, target: '*' }]);
});
