import { countUntil, type Pace, spentIn } from './pace.ts';

const MINUTE = 60_000;

/** A chapter as the plan has it; `id` is what `enterChapter` is told (the chapter's file name will do). */
export interface PlannedChapter {
  id: string;
  title: string;
  /** Minutes planned. */
  minutes: number;
}

/** One segment of the bar. */
export interface ChapterPace extends PlannedChapter {
  /** How much of its own plan is used, from 0 to 1: the filled part. What came before the chapter on show is full. */
  filled: number;
  /** Time spent in it, in ms; may be more than planned. */
  spent: number;
  place: 'before' | 'current' | 'after';
}

/** What a clock face shows. Times are ms unless said otherwise. */
export interface PaceReading {
  status: 'idle' | 'running' | 'paused';
  elapsed: number;
  /** Time that the plan gives to the point reached: all of it less `remaining`. */
  planned: number;
  /** What is still to come if it takes its planned minutes. */
  remaining: number;
  /** Whole minutes behind the plan; negative when ahead, 0 when less than a minute off. */
  drift: number;
  /** The moment at which all ends if the rest takes its planned minutes and no pause comes. */
  expectedEnd: number;
  /** Left of the chapter on show; negative once it takes more than planned. */
  leftInChapter: number;
  chapters: ChapterPace[];
}

/**
 * Where a talk stands at `now`, with `current` (a chapter's id) on show.
 *
 * Drift answers «how much later than planned shall we end?». The chapters before the one on show are done, however long
 * they took; in the one on show and in those after it, what is left is their planned minutes less those they have had. So
 * drift stays put while a chapter keeps to its minutes, grows once it exceeds them, and falls when a chapter ends early.
 * Going back to a chapter brings the unused minutes of those after it back for as long as it is on show.
 */
export function readPace(
  pace: Pace,
  chapters: readonly PlannedChapter[],
  current: string | null,
  now: number,
): PaceReading {
  const counted = countUntil(pace, now);
  const at = chapters.findIndex(({ id }) => id === current);
  const total = sum(chapters.map(({ minutes }) => minutes * MINUTE));
  const read = chapters.map((chapter, index): ChapterPace => {
    const spent = spentIn(counted, chapter.id);
    return {
      ...chapter,
      spent,
      filled: index < at ? 1 : Math.min(1, spent / (chapter.minutes * MINUTE)),
      place: index < at ? 'before' : index === at ? 'current' : 'after',
    };
  });
  const left = ({ minutes, spent }: ChapterPace) => minutes * MINUTE - spent;
  const remaining = sum(read.filter(({ place }) => place !== 'before').map((chapter) => Math.max(0, left(chapter))));
  const planned = total - remaining;
  return {
    status: pace.since !== null ? 'running' : pace.counted > 0 ? 'paused' : 'idle',
    elapsed: counted.counted,
    planned,
    remaining,
    // `+ 0` makes the -0 that Math.trunc gives a 0.
    drift: Math.trunc((counted.counted - planned) / MINUTE) + 0,
    expectedEnd: now + remaining,
    leftInChapter: read[at] ? left(read[at]) : 0,
    chapters: read,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
