/** The time of an exercise: one plain value. Times are milliseconds; `endsAt` is a moment of the wall clock. */
export interface Countdown {
  /** As planned. */
  readonly duration: number;
  /** When it ends, or has ended; undefined while it does not run. */
  readonly endsAt: number | undefined;
  /** What was left when it was stopped; counts while `endsAt` is undefined. */
  readonly left: number;
}

/** More than any exercise takes: beyond this it runs no longer, and a state from an address is no honest one. */
export const LONGEST = 24 * 60 * 60_000;

/** A countdown that waits for its start. */
export function newCountdown(duration: number): Countdown {
  return { duration, endsAt: undefined, left: duration };
}

/** Lets it run from what is left; one that has ended starts over. */
export function startCountdown(countdown: Countdown, now: number): Countdown {
  if (isRunning(countdown, now)) return countdown;
  const left = remaining(countdown, now) || countdown.duration;
  return { ...countdown, endsAt: now + left };
}

/** Holds it with what is left. One that has ended stays ended. */
export function pauseCountdown(countdown: Countdown, now: number): Countdown {
  return isRunning(countdown, now) ? { ...countdown, endsAt: undefined, left: remaining(countdown, now) } : countdown;
}

/** A minute more. One that has ended runs again for that minute. */
export function addMinute(countdown: Countdown, now: number): Countdown {
  const left = Math.min(remaining(countdown, now) + 60_000, LONGEST);
  return countdown.endsAt === undefined ? { ...countdown, left } : { ...countdown, endsAt: now + left };
}

/** As planned, waiting for its start. */
export function resetCountdown({ duration }: Countdown): Countdown {
  return newCountdown(duration);
}

/** Time left, never less than 0. */
export function remaining({ endsAt, left }: Countdown, now: number): number {
  return Math.max(0, endsAt === undefined ? left : endsAt - now);
}

/** No time is left, whether it ran out or was stopped at its end. */
export function isFinished(countdown: Countdown, now: number): boolean {
  return remaining(countdown, now) === 0;
}

/** Time runs at `now`; one that has ended runs no more. */
export function isRunning(countdown: Countdown, now: number): boolean {
  return countdown.endsAt !== undefined && !isFinished(countdown, now);
}
