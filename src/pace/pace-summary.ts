import { paceWords } from '../language/es-mx.ts';
import { countUntil, type Pace, spentIn } from './pace.ts';
import type { PlannedChapter } from './read-pace.ts';

const MINUTE = 60_000;

/** One line of the summary; minutes with at most one decimal. */
export interface SummaryRow {
  chapter: string;
  planned: number;
  real: number;
}

/** Planned against real minutes, a row for each chapter and a last one for all of them. */
export function paceSummary(pace: Pace, chapters: readonly PlannedChapter[], now: number): SummaryRow[] {
  const counted = countUntil(pace, now);
  const rows = chapters.map(({ id, title, minutes }) => ({
    chapter: title,
    planned: minutes,
    real: spentIn(counted, id),
  }));
  const sum = (key: 'planned' | 'real') => rows.reduce((total, row) => total + row[key], 0);
  const total = { chapter: paceWords.total, planned: sum('planned'), real: sum('real') };
  return [...rows, total].map((row) => ({ ...row, planned: tenths(row.planned), real: tenths(row.real / MINUTE) }));
}

function tenths(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
