import { isRoom } from './topics.ts';

/** Where this machine's browser keeps the key of a room, followed by the room's name. */
export const LEADER_KEY = 'taller / sala:clave:';

/** Where it keeps the codes of the slips by which votes of a room count, where there are some. */
export const LEADER_SLIPS = 'taller / sala:boletas:';

/** The key of a room that this machine leads; undefined for any other, and for a talk that is no room. */
export function leaderKey(room: string | null | undefined): string | undefined {
  if (!isRoom(room)) return undefined;
  try {
    return localStorage.getItem(LEADER_KEY + room) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The codes of a room's slips; undefined where votes count by device. */
export function slipsOf(room: string): ReadonlySet<string> | undefined {
  const codes = localStorage.getItem(LEADER_SLIPS + room);
  return codes ? new Set(codes.split(' ')) : undefined;
}
