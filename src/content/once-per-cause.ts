import type { Place } from './content-error.ts';
import { groupBy } from '../lists/group-by.ts';

/** What is wrong with a cell of a sheet. */
export interface WrongCell {
  place: Place;
  problem: string;
  remedy: string;
  /** What went wrong where: the same in many rows is one mistake. */
  cause: string;
  /** What is written there: where it is the same, few rows are one mistake too. */
  text?: string | undefined;
  /** What to do about several of them. */
  all?: string | undefined;
}

/** Takes what is wrong with a sheet, by where it stands in the text. */
export type TellCell = (
  offset: number,
  problem: string,
  remedy: string,
  cause?: string,
  more?: Pick<WrongCell, 'text' | 'all'>,
) => void;

// From so many rows on it is the column that is wrong, and not its cells.
const MANY = 4;

/** What is wrong in the same way in many rows, said once, where it first stands. */
export function oncePerCause(wrong: readonly WrongCell[]): WrongCell[] {
  const byCause = groupBy(wrong, ({ cause }) => cause);
  return wrong.flatMap((each) => {
    const all = byCause.get(each.cause)!;
    const isMany = all.length >= MANY;
    const same = isMany ? all : all.filter((one) => one === each || (one.text !== undefined && one.text === each.text));
    if (same[0] !== each) return [];
    if (same.length === 1) return [each];
    const lines = same.map(({ place }) => place.line);
    const where = isMany
      ? `${lines.length} renglones, hasta el ${lines.at(-1)}`
      : `los renglones ${lines.slice(0, -1).join(', ')} y ${lines.at(-1)}`;
    return [{ ...each, problem: `${each.problem} (así en ${where})`, remedy: each.all ?? each.remedy }];
  });
}
