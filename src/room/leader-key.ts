import { isRoom } from './topics.ts';

/** Where this machine's browser keeps the key of a room, followed by the room's name. */
export const LEADER_KEY = 'taller / sala:clave:';

/** The key of a room that this machine leads; undefined for any other, and for a talk that is no room. */
export function leaderKey(room: string | null | undefined): string | undefined {
  if (!isRoom(room)) return undefined;
  try {
    return localStorage.getItem(LEADER_KEY + room) ?? undefined;
  } catch {
    return undefined;
  }
}
