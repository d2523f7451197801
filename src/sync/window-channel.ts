import type { Channel } from './channel.ts';
import { isRecord } from './show-state.ts';

/** A channel by window messages; `add` makes known a window that this one has opened. */
export interface WindowChannel extends Channel {
  add(peer: Window): void;
}

/**
 * Reaches the window that opened this one and those that this one opened: the only way where a page has no origin
 * (`file://`). There the token is what tells a friend: it is random and only the two windows know it.
 */
export function openWindowChannel(own: Window, token: string): WindowChannel {
  const peers = new Set<Window>();
  const life = new AbortController();
  if (own.opener) peers.add(own.opener as Window);
  return {
    add: (peer) => peers.add(peer),
    post(message) {
      for (const peer of peers) {
        if (peer.closed) peers.delete(peer);
        // A page without an origin can't name that of another; the token says who is meant.
        else peer.postMessage({ token, message }, own.origin === 'null' ? '*' : own.origin);
      }
    },
    listen(receive) {
      own.addEventListener(
        'message',
        ({ data, origin, source }) => {
          if (origin !== own.origin || !isRecord(data) || data.token !== token || source === own) return;
          // A window that was loaded again has forgotten whom it opened; they have not forgotten it.
          if (source) peers.add(source as Window);
          receive(data.message);
        },
        { signal: life.signal },
      );
    },
    close: () => life.abort(),
  };
}
