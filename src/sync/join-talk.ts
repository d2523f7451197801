import { openBroadcastChannel } from './broadcast-channel.ts';
import { combineChannels } from './channel.ts';
import type { Role } from './message.ts';
import type { Screen } from './screen.ts';
import { HEARTBEAT, type Peer, startSync } from './sync.ts';
import type { Signal } from './signal.ts';
import { openWindowChannel } from './window-channel.ts';

/** What passes over the slides of this window, for the others and from them. */
export interface Overlay {
  receive(signal: Signal): void;
  /** All that a window which comes late has to be told. */
  all(): readonly Signal[];
  /** Called with all that passes over the slides here. */
  onSignal(listener: (signal: Signal) => void): void;
}

/** Makes this window one of the talk `token`; returns what makes a window known that this one has opened. */
export function joinTalk(
  own: Window,
  token: string,
  role: Role,
  screen: Screen,
  overlay: Overlay,
  onPeers: (peers: readonly Peer[]) => void,
): (opened: Window) => void {
  const byWindow = openWindowChannel(own, token);
  const sync = startSync({
    channel: combineChannels([byWindow, openBroadcastChannel(token)]),
    role,
    id: crypto.randomUUID?.() ?? String(Math.random()).slice(2),
    now: () => performance.now(),
    read: () => screen.read(),
    apply: (state) => screen.apply(state),
    onPeers,
    onSignal: (signal) => overlay.receive(signal),
    greet: () => overlay.all(),
    isHidden: () => own.document.hidden,
  });
  overlay.onSignal((signal) => sync.send(signal));
  screen.onChange(() => sync.changed());
  own.setInterval(() => sync.beat(), HEARTBEAT);
  own.document.addEventListener('visibilitychange', () => sync.beat());
  own.addEventListener('pagehide', () => sync.leave());
  // From the browser's memory, after «back»: everything is there but the channels.
  own.addEventListener('pageshow', ({ persisted }) => persisted && own.location.reload());
  return byWindow.add;
}
