import type { Pace } from './pace.ts';

const DAY = 24 * 60 * 60_000;
const MOST_CHAPTERS = 500;

/** The talk that `savePace` left under `key`; undefined when there is none, or nothing that makes sense. */
export function loadPace(storage: Pick<Storage, 'getItem'>, key: string, now: number): Pace | undefined {
  try {
    return parsePace(JSON.parse(storage.getItem(key) ?? 'null'), now);
  } catch {
    return undefined;
  }
}

/** Keeps a talk for `loadPace`; false when the storage takes nothing (full, or private browsing). Call it at each change. */
export function savePace(storage: Pick<Storage, 'setItem'>, key: string, pace: Pace): boolean {
  try {
    storage.setItem(key, JSON.stringify(pace));
    return true;
  } catch {
    return false;
  }
}

/** A talk from anywhere (storage, another window); undefined unless it is whole. Also for a clock that ran for over a day. */
export function parsePace(value: unknown, now: number): Pace | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { since, counted, spent, chapter } = value as Record<string, unknown>;
  if (since !== null && !(isTime(since) && Math.abs(now - since) < DAY)) return undefined;
  if (!isTime(counted) || counted >= DAY) return undefined;
  if (typeof spent !== 'object' || spent === null || Array.isArray(spent)) return undefined;
  const times = Object.entries(spent);
  if (times.length > MOST_CHAPTERS || !times.every(([, time]) => isTime(time))) return undefined;
  if (chapter !== null && typeof chapter !== 'string') return undefined;
  return { since, counted, spent: Object.fromEntries(times), chapter };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
