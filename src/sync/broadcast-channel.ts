import type { Channel } from './channel.ts';

/** Reaches every window of this origin that knows the token. */
export function openBroadcastChannel(token: string): Channel {
  const channel = new BroadcastChannel(`taller:${token}`);
  return {
    post: (message) => channel.postMessage(message),
    listen: (receive) => channel.addEventListener('message', ({ data }) => receive(data)),
    close: () => channel.close(),
  };
}
