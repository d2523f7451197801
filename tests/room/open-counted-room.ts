import { expect, vi } from 'vitest';
import { openDesk } from '../../src/room/desk.ts';
import { newKeyPair } from '../../src/room/server/new-key-pair.ts';
import type { Poll, VotesTold } from '../../src/vote/vote-result.ts';
import { leaderKeyOf } from './brokers.ts';
import { openOnlineRoom } from './open-online-room.ts';

export const soon = { timeout: 300_000 };
export const POLL: Poll = { pregunta: 'huerto', opciones: ['agua', 'tierra'], tipo: 'una', maximo: 1, otra: true };

export interface CountedRoomOptions {
  /** The room's; at our own broker the one that it knows. */
  key: string;
  isOwn: boolean;
  onTestEnd(end: () => void): void;
}

/** A room that is led and counted by what pages do it with, its vote open: at our own broker, or signed at somebody else's. */
export async function openCountedRoom(addresses: readonly string[], { key, isOwn, onTestEnd }: CountedRoomOptions) {
  const pair = isOwn ? null : newKeyPair();
  const room = openOnlineRoom(addresses, pair, key);
  const enter = () => room.leader(pair ? leaderKeyOf(pair) : key);
  const leader = await enter();
  const tasks = new Set<NodeJS.Timeout>();
  onTestEnd(() => tasks.forEach(clearTimeout));
  const receipts: string[] = [];
  const desk = openDesk({
    name: 'mesa',
    polls: [POLL],
    kept: null,
    keep: (_text, then) => then(true),
    tell(topic, said) {
      receipts.push(...((said as VotesTold).acuses ?? []));
      leader.keep(topic, said);
    },
    onChange() {},
    now: Date.now,
    later: (task, ms) => void tasks.add(setTimeout(task, ms)),
  });
  leader.hear((topic, said) => desk.hear(topic, said));
  await vi.waitFor(() => expect(leader.states).toContain('lista'), soon);
  desk.order({ orden: 'abrir', pregunta: POLL.pregunta });
  return {
    ...room,
    leader,
    /** Another window of those who lead. */
    again: enter,
    desk,
    result: () => desk.view().votaciones[0]!.resultado!,
    /** Of all votes that were taken. */
    receipts: () => receipts,
  };
}
