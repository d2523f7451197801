import { groupBy } from '../../lists/group-by.ts';
import { area, meet } from '../read/matrix.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { PageFound, Paint, Run } from '../read/page-found.ts';
import { marksOf, textOf } from '../read/tag-tree.ts';

// Of 255: what differs by that much is told from its ground by anyone, and by less than the other by nobody.
const [APART, ALIKE] = [40, 8];
// Of a thing: what may be covered, or have a ground like itself, where the rest is seen; what is nearly all.
const [SPARE, SMALL, ALL] = [0.5, 0.2, 0.97];

/**
 * Numbers of the pages on which not every letter and figure can be proved to be seen from what the page paints, in its order:
 * something lies over them, or their ground is a picture, a gradient, a colour like theirs. Whether they are seen, only a
 * drawn page tells.
 */
export function unprovenPages({ doc, contents, tagList }: PdfFile): number[] {
  const figures = tagList
    .filter((tag) => tag.type === 'Figure' && textOf(tag.dict, 'Alt') !== undefined)
    .map((tag) => groupBy(marksOf(tag), ({ page }) => page));
  const refs = doc.getPages().map(({ ref }) => ref);
  return contents.flatMap(({ paints }, index) => {
    const sees = seenAmong(paints);
    const isSeen = (at: number) => sees(at) === true;
    const letters = paints.every(({ run }, at) => !run || run.cut || run.text.trim() === '' || isSeen(at));
    const drawn = figures.every((pages) => {
      const marks = pages.get(refs[index])?.map(({ mcid }) => mcid);
      return (
        !marks || paints.some(({ mcid, run }, at) => marks.includes(mcid!) && run?.text.trim() !== '' && isSeen(at))
      );
    });
    return letters && drawn ? [] : [index + 1];
  });
}

/** Letters that surely nobody sees: of the colour of all that is below them, or with something over them. */
export function lostLetters({ paints }: PageFound): Run[] {
  const sees = seenAmong(paints);
  return paints.flatMap(({ run }, at) =>
    run && !run.cut && run.text.trim() !== '' && sees(at) === false ? [run] : [],
  );
}

/** Tells of each of `paints`, by its place among them, whether it is surely seen or not; undefined where neither is sure. */
function seenAmong(paints: readonly Paint[]): (at: number) => boolean | undefined {
  // Letters hide nothing.
  const shapes = [...paints.entries()].filter(([, { run }]) => !run);
  return (at) => {
    const { bounds, light } = paints[at]!;
    const whole = area(bounds);
    if (light === undefined || whole === 0) return undefined;
    const fills = ({ filled }: Paint) => filled !== undefined && area(meet(bounds, filled)) > ALL * whole;
    const grounds: number[] = [];
    let lost = 0;
    let ground = false;
    for (let each = shapes.length - 1; each >= 0 && !ground; each--) {
      const [place, shape] = shapes[each]!;
      if (place === at) continue;
      const common = area(meet(bounds, shape.bounds));
      if (common === 0) continue;
      if (place > at && shape.light !== undefined && fills(shape)) return false;
      if (place > at || common < SMALL * whole) lost += common;
      else {
        if (shape.light === undefined) return undefined;
        grounds.push(shape.light);
        ground = fills(shape);
      }
    }
    // The paper.
    if (!ground) grounds.push(255);
    if (lost < SPARE * whole && grounds.every((each) => Math.abs(light - each) > APART)) return true;
    const alike = grounds.every((each) => Math.abs(light - each) < ALIKE);
    // A line below words makes none of them seen.
    return alike && lost < SMALL * whole ? false : undefined;
  };
}
