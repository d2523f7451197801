import { ContentErrors } from '../content/content-error.ts';

/** Where a layout can't know it: whoever asks for the drawing puts the slide's place there. */
export const UNPLACED = { file: '', line: 1, column: 1 };

/** What a layout throws when its slide can't hold the data: what there is and how much fits, and what to do about it. */
export function noRoom(problem: string, remedy: string): ContentErrors {
  return new ContentErrors([{ ...UNPLACED, problem, remedy }]);
}

/** The largest number up to `most` with which `fits` is true; 0 for none. Asks from above, in steps of a tenth. */
export function mostThatFit(most: number, fits: (count: number) => boolean): number {
  let count = most;
  while (count > 0 && !fits(count)) count = Math.min(count - 1, Math.floor(count * 0.9));
  return Math.max(0, count);
}
