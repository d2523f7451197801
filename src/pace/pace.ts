/**
 * How the time of a talk goes: one plain value that can be stored and sent. Times are milliseconds; moments are those of
 * the wall clock, so that a closed lid or a reload loses nothing.
 */
export interface Pace {
  /** Since when time runs that is not in `counted` yet; null before the start and in a pause. */
  readonly since: number | null;
  /** Time that has run until `since`, pauses left out. */
  readonly counted: number;
  /** The part of `counted` that each chapter took, by its id. */
  readonly spent: Readonly<Record<string, number>>;
  /** Id of the chapter on show; null until one has been entered. */
  readonly chapter: string | null;
}

/** A talk that has not begun. */
export const newPace: Pace = { since: null, counted: 0, spent: {}, chapter: null };

/** Lets time run: the beginning of the talk, or the end of a pause. */
export function startPace(pace: Pace, now: number): Pace {
  return pace.since === null ? { ...pace, since: now } : pace;
}

/** Stops the clock; nothing that passes counts until `startPace`. */
export function pausePace(pace: Pace, now: number): Pace {
  return pace.since === null ? pace : { ...countUntil(pace, now), since: null };
}

/** Back to the beginning, stopped; the chapter on show stays. Ask the person first: the time spent is gone. */
export function resetPace(pace: Pace): Pace {
  return { ...newPace, chapter: pace.chapter };
}

/** From `now` on time belongs to `chapter` (an id). Call it whenever a slide is shown; the same chapter changes nothing. */
export function enterChapter(pace: Pace, chapter: string, now: number): Pace {
  if (pace.chapter === chapter) return pace;
  // What ran before any chapter was known belongs to the first.
  return pace.chapter === null ? { ...pace, chapter } : { ...countUntil(pace, now), chapter };
}

/** The same talk with all time until `now` counted. A clock that was set back takes nothing away. */
export function countUntil(pace: Pace, now: number): Pace {
  if (pace.since === null) return pace;
  const passed = Math.max(0, now - pace.since);
  const { chapter, spent } = pace;
  return {
    ...pace,
    since: now,
    counted: pace.counted + passed,
    spent: chapter === null ? spent : { ...spent, [chapter]: spentIn(pace, chapter) + passed },
  };
}

/** Time counted for one chapter. */
export function spentIn({ spent }: Pace, chapter: string): number {
  return Object.hasOwn(spent, chapter) ? spent[chapter]! : 0;
}
