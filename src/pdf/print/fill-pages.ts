import type { Page } from '@playwright/test';
import { BOOKLET_MARGINS } from '../../measures/booklet-margins.ts';
import type { Place, Places } from './draft-places.ts';

// CSS pixels a point.
const POINT = 96 / 72;
// Chromium's places count from there too.
const HEAD_AND_FOOT = ((BOOKLET_MARGINS.top + BOOKLET_MARGINS.bottom) * 96) / 25.4;
// What a second print may need more than the first.
const SLACK = 8;

// Ids in a draft, before a slide's own: where its lines begin and where they end.
const [BEGIN, END] = ['renglones-', 'fin-'];

/** Marks where the lines to write on stand, for a draft to tell; returns the ids. Whoever fills the pages takes the marks away. */
export function markLines(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ begin, end }) => {
      const ids: string[] = [];
      // The browser tells the places of those ids alone that something leads to.
      const links = document.createElement('nav');
      links.className = 'marca-de-renglones';
      links.hidden = true;
      for (const { id, children } of document.querySelectorAll('.lectura article.lamina')) {
        const lines = [...children].find((child) => child.matches('.renglones'));
        const marks = lines ? [begin, end] : [];
        for (const each of marks) {
          const mark = document.createElement('span');
          mark.className = 'marca-de-renglones';
          mark.id = each + id;
          mark.style.cssText = `position: absolute; left: 0; ${each === end ? 'bottom' : 'top'}: 0`;
          lines!.append(mark);
        }
        ids.push(id, ...marks.map((each) => each + id));
      }
      for (const id of ids) {
        const link = document.createElement('a');
        link.href = `#${id}`;
        links.append(link);
      }
      document.body.append(links);
      return ids;
    },
    { begin: BEGIN, end: END },
  );
}

/**
 * What a draft's pages leave empty goes to the lines that end there, in equal shares. A browser can't do it by itself: it does
 * not know what is left of a page before it has laid out the next.
 */
export async function fillPages(page: Page, places: Places): Promise<void> {
  await page.$$eval(
    '.lectura article.lamina > .renglones',
    (all, heights) => {
      for (const mark of document.querySelectorAll('.marca-de-renglones')) mark.remove();
      for (const lines of all as HTMLElement[]) {
        const height = heights[lines.parentElement!.id];
        if (height !== undefined) lines.style.minHeight = `${height}px`;
      }
    },
    sharesOf(
      await page.$$eval('.lectura article.lamina', (slides) =>
        slides.map(({ id, classList }) => ({ id, opens: classList.contains('capitulo') })),
      ),
      places,
    ),
  );
}

/** The new heights of lines, by slide, in CSS pixels; the opener of a chapter has the fewest things to note. */
export function sharesOf(slides: readonly { id: string; opens: boolean }[], places: Places): Record<string, number> {
  const heights: Record<string, number> = {};
  const blocks = slides.flatMap(({ id, opens }) => {
    const [at, begin, end] = [id, BEGIN + id, END + id].map((each) => places.get(each)) as [Place?, Place?, Place?];
    return at ? [{ id, opens, at, begin, end }] : [];
  });
  for (const number of new Set(blocks.map(({ end }) => end?.page))) {
    if (number === undefined) continue;
    const last = blocks.findLast(({ at }) => at.page <= number)!;
    // It goes on over the next page.
    if (last.end?.page !== number) continue;
    const left = last.end.below * POINT - HEAD_AND_FOOT - SLACK;
    const own = blocks.filter(({ begin, end }) => begin?.page === number && end?.page === number);
    const further = own.filter(({ opens }) => !opens);
    const given = further.length > 0 ? further : own;
    if (left <= 0) continue;
    for (const { id, begin, end } of given) heights[id] = (begin!.below - end!.below) * POINT + left / given.length;
  }
  return heights;
}
