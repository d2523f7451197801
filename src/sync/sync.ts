import type { Channel } from './channel.ts';
import { isLater, type MessageBody, parseMessage, type Role, type Version } from './message.ts';
import { isSameShow, type ShowState } from './show-state.ts';
import type { Signal } from './signal.ts';

/** Another window of the same talk, as this one knows it. */
export interface Peer {
  role: Role;
  /** Milliseconds at which it was last heard. */
  heard: number;
  asleep: boolean;
}

/** What the sync of a window needs of it; the environment is passed in. */
export interface SyncOptions {
  channel: Channel;
  role: Role;
  /** Random name of this window, another after each load. */
  id: string;
  now(): number;
  /** What is on screen here, or will be once it is loaded. */
  read(): ShowState;
  /** Shows what is on screen elsewhere. */
  apply(state: ShowState): void;
  /** Called when a window comes, goes or falls silent. */
  onPeers(peers: readonly Peer[]): void;
  /** Called with what passes over the slides elsewhere. */
  onSignal(signal: Signal): void;
  /** What a window that comes late has to be told besides the state. */
  greet(): readonly Signal[];
  /** True where the browser slows this window's clocks. */
  isHidden(): boolean;
}

/** One window's part in keeping all windows of a talk the same. */
export interface Sync {
  /** Call it after anything on screen has changed here; it tells the others if it is new. */
  changed(): void;
  /** Tells the others what passes over the slide here. */
  send(signal: Signal): void;
  /** Call it every `HEARTBEAT` ms, and when the window is shown or hidden. */
  beat(): void;
  /** Call it when the window goes. */
  leave(): void;
}

export const HEARTBEAT = 1000;
const SILENT = 4000;
// Chromium lets a hidden window speak once a minute.
const SILENT_ASLEEP = 130_000;

/**
 * Keeps the windows of a talk the same: whoever changes something last is right, in the order of a Lamport clock, so that
 * all windows end in the same state whatever was pressed where and in whatever order messages arrive.
 */
export function startSync(options: SyncOptions): Sync {
  const { channel, role, id, now, read, apply } = options;
  // What the hall sees counts more than what a presenter's window just opened would show, and less than any window that
  // has been in the talk before: see `hola`.
  let version: Version = { count: 0, by: role === 'proyeccion' ? '.' : '' };
  let applying = false;
  let known = read();
  const peers = new Map<string, Peer>();
  // What a window said before it went may come after its farewell, by another channel.
  const gone = new Set<string>();
  let left = false;
  let told = '';
  // A signal comes once by each channel: the second, late, must not undo what has happened since.
  // Each channel keeps the order, so what is not later than the last one heard has been heard.
  const heard = new Map<string, number>();
  let turn = 0;

  const post = (body: MessageBody) => channel.post({ ...body, from: id, role });
  const tellState = () => post({ type: 'estado', version, state: known });
  const tellSignal = (signal: Signal) => post({ type: 'senal', turn: turn++, signal });
  const isNew = (from: string, signalTurn: number) => {
    if (signalTurn <= (heard.get(from) ?? -1)) return false;
    heard.set(from, signalTurn);
    return true;
  };
  const tellPeers = () => {
    const list = [...peers.values()];
    const names = JSON.stringify([...peers.keys()].sort());
    if (names === told) return;
    told = names;
    options.onPeers(list);
  };

  const receive = (value: unknown) => {
    const message = parseMessage(value);
    if (!message || message.from === id) return;
    if (message.type === 'adios') {
      peers.delete(message.from);
      gone.add(message.from);
    } else if (!gone.has(message.from))
      peers.set(message.from, { role: message.role, heard: now(), asleep: message.type === 'aqui' && message.dormida });
    if (message.type === 'hola') {
      // From the moment that somebody asks, what the hall sees is the talk's state.
      if (role === 'proyeccion' && version.count === 0) version = { count: 1, by: id };
      tellState();
      for (const signal of options.greet()) tellSignal(signal);
    }
    if (message.type === 'senal' && isNew(message.from, message.turn)) options.onSignal(message.signal);
    if (message.type === 'aqui') {
      if (isLater(message.version, version)) post({ type: 'hola' });
      else if (isLater(version, message.version)) tellState();
    }
    if (message.type === 'estado' && isLater(message.version, version)) {
      version = message.version;
      known = message.state;
      applying = true;
      apply(message.state);
      applying = false;
    }
    tellPeers();
  };
  channel.listen(receive);
  post({ type: 'hola' });

  return {
    changed() {
      if (applying) return;
      const state = read();
      if (isSameShow(state, known)) return;
      known = state;
      version = { count: version.count + 1, by: id };
      tellState();
    },
    send: tellSignal,
    beat() {
      // A page that goes is hidden after it has said goodbye.
      if (left) return;
      post({ type: 'aqui', version, dormida: options.isHidden() });
      for (const [name, { heard, asleep }] of peers)
        if (now() - heard > (asleep ? SILENT_ASLEEP : SILENT)) peers.delete(name);
      tellPeers();
    },
    leave() {
      left = true;
      post({ type: 'adios' });
      channel.close();
    },
  };
}
