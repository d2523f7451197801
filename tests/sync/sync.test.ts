import { expect, it } from 'vitest';
import type { Channel } from '../../src/sync/channel.ts';
import { HEARTBEAT, type Peer, startSync, type Sync } from '../../src/sync/sync.ts';
import type { Role } from '../../src/sync/message.ts';
import type { Signal } from '../../src/sync/signal.ts';
import type { ShowState } from '../../src/sync/show-state.ts';
import { randomFrom } from '../random-from.ts';

/** Windows with channels between them that deliver late, in any order, and twice. */
function makeHall(random: () => number) {
  let time = 0;
  const queue: { to: (message: unknown) => void; message: unknown }[] = [];
  const listeners = new Map<string, (message: unknown) => void>();
  const windows = new Map<string, { state: ShowState; sync: Sync; peers: readonly Peer[] }>();
  return {
    windows,
    open(id: string, role: Role, slide = 'a') {
      const channel: Channel = {
        post(message) {
          for (const [name, to] of listeners) {
            if (name === id) continue;
            queue.push({ to, message: structuredClone(message) });
            if (random() < 0.3) queue.push({ to, message: structuredClone(message) });
          }
        },
        listen: (receive) => listeners.set(id, receive),
        close: () => listeners.delete(id),
      };
      const own = {
        state: { slide, step: 0, blank: false, overview: false, components: {} } as ShowState,
        peers: [] as readonly Peer[],
      };
      const sync = startSync({
        channel,
        role,
        id,
        now: () => time,
        read: () => own.state,
        apply: (state) => {
          own.state = state;
        },
        onPeers: (peers) => {
          own.peers = peers;
        },
        onSignal: () => {},
        greet: () => [],
        isHidden: () => false,
      });
      const window = Object.assign(own, { sync });
      windows.set(id, window);
      return window;
    },
    /** As if the window had crashed: no farewell. */
    lose(id: string) {
      listeners.delete(id);
      windows.delete(id);
    },
    deliver(share = 1) {
      for (let left = Math.ceil(queue.length * share); left > 0 && queue.length > 0; left--) {
        const [next] = queue.splice(Math.floor(random() * queue.length), 1);
        next!.to(next!.message);
      }
    },
    settle() {
      for (let round = 0; round < 6; round++) {
        time += HEARTBEAT;
        for (const { sync } of windows.values()) sync.beat();
        while (queue.length > 0) this.deliver();
      }
    },
  };
}

for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
  it(`200 random actions in three windows, messages late, twice and in any order, end in one state (seed ${seed})`, () => {
    const random = randomFrom(seed);
    const hall = makeHall(random);
    for (const [id, role] of [
      ['p', 'proyeccion'],
      ['v', 'presentador'],
      ['w', 'presentador'],
    ] as const)
      hall.open(id, role);
    for (let action = 0; action < 200; action++) {
      const all = [...hall.windows.values()];
      const one = all[Math.floor(random() * all.length)]!;
      one.state = {
        slide: 'abcdef'[Math.floor(random() * 6)]!,
        step: Math.floor(random() * 4),
        blank: random() < 0.2,
        overview: random() < 0.2,
        components: random() < 0.5 ? { mapa: { entidad: String(Math.floor(random() * 32)) } } : {},
      };
      one.sync.changed();
      if (random() < 0.6) hall.deliver(0.5);
      if (action === 100) {
        hall.lose('p');
        hall.open('p2', 'proyeccion');
      }
    }
    hall.settle();
    const states = [...hall.windows.values()].map(({ state }) => state);
    expect(states).toHaveLength(3);
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
  });
}

it('a window that comes late shows what the hall sees, and does not lead it back to the start', () => {
  const hall = makeHall(randomFrom(9));
  const deck = hall.open('p', 'proyeccion', 'mapa');
  const late = hall.open('zz', 'presentador', 'portada');
  hall.settle();
  expect(late.state.slide).toBe('mapa');
  expect(deck.state.slide).toBe('mapa');
});

it('a projector that was loaded again goes on where the presenter is', () => {
  const hall = makeHall(randomFrom(10));
  hall.open('p', 'proyeccion', 'a');
  const presenter = hall.open('v', 'presentador', 'a');
  hall.settle();
  presenter.state = { ...presenter.state, slide: 'd', step: 2 };
  presenter.sync.changed();
  hall.lose('p');
  const again = hall.open('zz', 'proyeccion', 'a');
  hall.settle();
  expect(again.state).toMatchObject({ slide: 'd', step: 2 });
});

it('a window that says goodbye, or falls silent, is no longer counted', () => {
  const hall = makeHall(randomFrom(11));
  const deck = hall.open('p', 'proyeccion');
  const presenter = hall.open('v', 'presentador');
  hall.settle();
  expect(presenter.peers.map(({ role }) => role)).toEqual(['proyeccion']);
  deck.sync.beat();
  deck.sync.leave();
  // The browser hides the page after it has said goodbye.
  deck.sync.beat();
  hall.windows.delete('p');
  hall.deliver();
  expect(presenter.peers).toEqual([]);
  hall.open('p2', 'proyeccion');
  hall.settle();
  expect(presenter.peers).toHaveLength(1);
  hall.lose('p2');
  hall.settle();
  expect(presenter.peers).toEqual([]);
});

it('a message that is none changes nothing', () => {
  let receive: (message: unknown) => void = () => {};
  const shown: ShowState[] = [];
  const state: ShowState = { slide: 'a', step: 0, blank: false, overview: false, components: {} };
  startSync({
    channel: { post: () => {}, listen: (to) => (receive = to), close: () => {} },
    role: 'presentador',
    id: 'yo',
    now: () => 0,
    read: () => state,
    apply: (given) => shown.push(given),
    onPeers: () => {},
    onSignal: () => {},
    greet: () => [],
    isHidden: () => false,
  });
  const good = { type: 'estado', from: 'otra', role: 'proyeccion', version: { count: 5, by: 'otra' }, state };
  for (const bad of [
    undefined,
    null,
    7,
    'estado',
    [],
    { ...good, type: 'borrar' },
    { ...good, role: 'admin' },
    { ...good, version: { count: -1, by: 'otra' } },
    { ...good, version: { count: Number.POSITIVE_INFINITY, by: 'otra' } },
    { ...good, state: { ...state, step: 'uno' } },
    { ...good, state: { ...state, step: -1 } },
    { ...good, state: { ...state, slide: 'x'.repeat(5000) } },
    { ...good, state: { ...state, components: { mapa: { entidad: { toString: 1 } } } } },
  ])
    receive(bad);
  expect(shown).toEqual([]);
  receive(good);
  expect(shown).toHaveLength(1);
});

it('a signal that comes by two channels passes once, however late the second is', () => {
  let receive: (message: unknown) => void = () => {};
  const passed: Signal[] = [];
  const state: ShowState = { slide: 'a', step: 0, blank: false, overview: false, components: {} };
  startSync({
    channel: { post: () => {}, listen: (to) => (receive = to), close: () => {} },
    role: 'proyeccion',
    id: 'yo',
    now: () => 0,
    read: () => state,
    apply: () => {},
    onPeers: () => {},
    onSignal: (signal) => passed.push(signal),
    greet: () => [],
    isHidden: () => false,
  });
  const spot = (turn: number, from = 'otra') => ({
    type: 'senal',
    turn,
    from,
    role: 'presentador',
    signal: { type: 'acerca', at: [turn, 0] },
  });
  for (const message of [spot(0), spot(1), spot(0), spot(2), spot(1), spot(2), spot(0, 'tercera')]) receive(message);
  expect(passed.map((signal) => 'at' in signal && signal.at?.[0])).toEqual([0, 1, 2, 0]);
});
