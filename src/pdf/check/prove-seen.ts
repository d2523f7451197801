import { groupBy } from '../../lists/group-by.ts';
import { area, meet } from '../read/matrix.ts';
import type { PdfFile } from '../read/open-pdf.ts';
import type { Paint } from '../read/page-found.ts';
import { marksOf, textOf } from '../read/tag-tree.ts';

// Of 255: what differs by that much is told from its ground by anyone.
const APART = 40;
// Of a thing: what may be covered, or have a ground like itself, where the rest is seen.
const [SPARE, SMALL] = [0.5, 0.2];

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
    const isSeen = seenAmong(paints);
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

/** Tells of each of `paints`, by its place among them, whether it is surely seen. */
function seenAmong(paints: readonly Paint[]): (at: number) => boolean {
  // Letters hide nothing.
  const shapes = [...paints.entries()].filter(([, { run }]) => !run);
  return (at) => {
    const { bounds, light } = paints[at]!;
    const whole = area(bounds);
    if (light === undefined || whole === 0) return false;
    let [lowest, highest] = [255, 0];
    let lost = 0;
    let ground = false;
    for (let each = shapes.length - 1; each >= 0 && !ground; each--) {
      const [place, shape] = shapes[each]!;
      if (place === at) continue;
      const common = area(meet(bounds, shape.bounds));
      if (common === 0) continue;
      if (place > at || common < SMALL * whole) lost += common;
      else {
        if (shape.light === undefined) return false;
        lowest = Math.min(lowest, shape.light);
        highest = Math.max(highest, shape.light);
        ground = shape.filled !== undefined && area(meet(bounds, shape.filled)) > 0.97 * whole;
      }
    }
    // The paper.
    if (!ground) highest = 255;
    return lost < SPARE * whole && (light < lowest - APART || light > highest + APART);
  };
}
