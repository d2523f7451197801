import { fitChapters } from './fit-chapters.ts';
import type { PlannedChapter } from './read-pace.ts';

/** The chapters in the minutes that somebody has chosen, if they make sense, or else in those of the plan; and how many that are. */
export function fitPlan(
  planned: readonly PlannedChapter[],
  minutes: number,
): { chapters: readonly PlannedChapter[]; total: number } {
  const total = planned.reduce((sum, chapter) => sum + chapter.minutes, 0);
  const isFitted = minutes !== total && Number.isInteger(minutes) && minutes >= planned.length;
  return isFitted ? { chapters: fitChapters(planned, minutes), total: minutes } : { chapters: planned, total };
}
