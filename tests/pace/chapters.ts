import type { PlannedChapter } from '../../src/pace/read-pace.ts';

export const MINUTE = 60_000;
/** 25 March 2021, 10:00 in Quintana Roo. */
export const TEN = Date.UTC(2021, 2, 25, 15);

/** Sixty minutes: 10, 20 and 30. */
export const chapters: readonly PlannedChapter[] = [
  { id: 'a.md', title: 'Elementos', minutes: 10 },
  { id: 'b.md', title: 'Concepto', minutes: 20 },
  { id: 'c.md', title: 'Locales', minutes: 30 },
];

/** The moment `minutes` after ten. */
export const at = (minutes: number) => TEN + minutes * MINUTE;
