import { type Countdown, LONGEST, newCountdown } from './countdown.ts';

/**
 * What a countdown tells an address or another window, without its duration, which is the slide's: `fin` is the moment at
 * which it ends (ms since 1970), `resta` what was left (ms) when it was stopped. Neither: as planned, waiting.
 */
export const COUNTDOWN_KEYS = ['fin', 'resta'] as const;

// Twelve hours after its end nobody means that exercise any more, but the next one: an old bookmark starts anew.
const FORGOTTEN = 12 * 60 * 60_000;

/** The state of a countdown, the shortest that leads back to it. */
export function countdownState({ duration, endsAt, left }: Countdown): Record<string, string> {
  if (endsAt !== undefined) return { fin: String(Math.round(endsAt)) };
  return left === duration ? {} : { resta: String(Math.ceil(left)) };
}

/** The countdown that a state from anywhere asks for; what makes no sense is left out, nothing throws. */
export function parseCountdown(state: unknown, duration: number, now: number): Countdown {
  const endsAt = numberIn(state, 'fin');
  const left = numberIn(state, 'resta');
  const fresh = newCountdown(duration);
  if (endsAt !== undefined && endsAt - now <= LONGEST && now - endsAt <= FORGOTTEN) return { ...fresh, endsAt };
  return left !== undefined && left > 0 && left <= LONGEST ? { ...fresh, left } : fresh;
}

function numberIn(state: unknown, key: string): number | undefined {
  if (typeof state !== 'object' || state === null || !Object.hasOwn(state, key)) return undefined;
  const value = (state as Record<string, unknown>)[key];
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
