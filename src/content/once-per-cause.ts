import type { Place } from './content-error.ts';

/** What is wrong with a cell of a sheet. */
export interface WrongCell {
  place: Place;
  problem: string;
  remedy: string;
  /** What went wrong where: the same in many rows is one mistake. */
  cause: string;
  /** What to do about many of them. */
  all?: string | undefined;
}

// From so many rows on it is the column that is wrong, and not its cells.
const MANY = 4;

/** What is wrong in the same way in many rows, said once, where it first stands. */
export function oncePerCause(wrong: readonly WrongCell[]): WrongCell[] {
  const byCause = new Map<string, WrongCell[]>();
  for (const each of wrong) {
    const same = byCause.get(each.cause);
    if (same) same.push(each);
    else byCause.set(each.cause, [each]);
  }
  return wrong.flatMap((each) => {
    const same = byCause.get(each.cause)!;
    if (same.length < MANY) return [each];
    if (same[0] !== each) return [];
    const times = ` (así en ${same.length} renglones, hasta el ${same.at(-1)!.place.line})`;
    return [{ ...each, problem: each.problem + times, remedy: each.all ?? each.remedy }];
  });
}
