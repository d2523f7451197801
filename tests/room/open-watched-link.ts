import type { WebSocket } from 'ws';
import { type LinkOptions, type LinkState, openRoomLink } from '../../src/room/room-link.ts';
import { sureWords } from '../../src/room/sure-words.ts';
import { nodeSocket } from './node-socket.ts';

/** The product's own link, with what it has heard and told, and the moment in which that is as it should be. */
export function openWatchedLink({
  onMessage,
  onState,
  ...options
}: Pick<LinkOptions, 'address' | 'login' | 'topics'> & Partial<Pick<LinkOptions, 'onMessage' | 'onState'>>) {
  const heard: { topic: string; payload: string; retained: boolean }[] = [];
  const told: LinkState[] = [];
  const waiting = new Set<() => void>();
  let socket: WebSocket | undefined;
  const changed = () => {
    for (const each of waiting) each();
  };
  const link = openRoomLink({
    ...options,
    onMessage(topic, payload, retained) {
      heard.push({ topic, payload, retained });
      onMessage?.(topic, payload, retained);
      changed();
    },
    onState(state) {
      told.push(state);
      onState?.(state);
      changed();
    },
    makeSocket(address) {
      const fresh = nodeSocket(address);
      socket = fresh as never;
      return fresh;
    },
  });
  return {
    link,
    surely: sureWords(link),
    heard,
    told,
    /** Looks again at whatever `until` waits for. */
    changed,
    until: (isThere: () => boolean) =>
      new Promise<void>((done) => {
        const look = () => {
          if (!isThere()) return;
          waiting.delete(look);
          done();
        };
        waiting.add(look);
        look();
      }),
    /** The network goes without a farewell. */
    cut: () => socket?.terminate(),
  };
}
