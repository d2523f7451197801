import type { Channel } from './channel.ts';

/** Reaches every window of this origin that knows the token. */
export function openBroadcastChannel(token: string): Channel {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel(`taller:${token}`);
  } catch {
    // A frame without an origin has nobody of the same: see openWindowChannel.
    return { post() {}, listen() {}, close() {} };
  }
  return {
    post: (message) => channel.postMessage(message),
    listen: (receive) => channel.addEventListener('message', ({ data }) => receive(data)),
    close: () => channel.close(),
  };
}
