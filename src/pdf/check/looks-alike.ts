import { groupBy } from '../../lists/group-by.ts';
import type { ShownPage } from '../print/shown-pages.ts';
import { area, type Bounds, meet } from '../read/matrix.ts';
import type { PageFound } from '../read/page-found.ts';

// CSS pixels; of 255; of a ground.
const [NEAR, LIKE, MOST] = [3, 24, 0.85];

/** A page of words and grounds shows each where the browser does: it looks alike, and needn't be drawn to know. */
export function looksAlike(
  { sheet, words, grounds, plain }: ShownPage,
  { runs, paints }: PageFound,
  [left, , right, top]: Bounds,
): boolean {
  if (!plain) return false;
  const scale = (sheet[2] - sheet[0]) / (right - left);
  const across = (x: number) => sheet[0] + (x - left) * scale;
  const down = (y: number) => sheet[1] + (top - y) * scale;
  const begins = groupBy(runs, ({ text }) => firstOf(text));
  const isThere = ({ text, box }: ShownPage['words'][number]) =>
    begins.get(firstOf(text))?.some(({ x, y }) => {
      const line = down(y);
      return Math.abs(across(x) - box[0]) < NEAR && line > box[1] && line < box[3] + NEAR;
    });
  // Of boxes with an edge only what is within it is painted.
  const isPainted = ({ box, light: wanted }: ShownPage['grounds'][number]) => {
    const seen = meet(box, sheet);
    return paints.some(({ bounds: [x0, y0, x1, y1], light, run }) => {
      if (run || light === undefined || Math.abs(light - wanted) > LIKE) return false;
      const painted: Bounds = [across(x0), down(y1), across(x1), down(y0)];
      return area(meet(painted, seen)) > MOST * Math.max(area(painted), area(seen));
    });
  };
  return words.every(isThere) && grounds.every(isPainted);
}

/** The first sign, as style sheets may have changed it. */
function firstOf(text: string): string {
  return text.normalize('NFKC').toUpperCase().slice(0, 1);
}
