import type { Page } from '@playwright/test';
import { BOOKLET_LINES, BOOKLET_MARGINS } from '../../measures/booklet-margins.ts';
import type { Place, Places } from './draft-places.ts';

// CSS pixels a point.
const POINT = 96 / 72;
const MILLIMETRE = 96 / 25.4;
// Chromium's places count from there too.
const HEAD_AND_FOOT = (BOOKLET_MARGINS.top + BOOKLET_MARGINS.bottom) * MILLIMETRE;
// What a second print may need more than the first.
const SLACK = 8;

const linesIn = (height: number) => Math.floor((height / MILLIMETRE - BOOKLET_LINES.above) / BOOKLET_LINES.apart);

// Ids in a draft, before a slide's own: where its lines begin and where they end, and where what stands beside them ends.
const [BEGIN, END, SLIDE_END, NOTES_END] = ['renglones-', 'fin-', 'fin-de-lamina-', 'fin-de-notas-'];

/** How much room the lines of a slide get, in CSS pixels, and whether across the page. */
interface Room {
  height: number;
  across: boolean;
}

/** Marks where the lines to write on stand, for a draft to tell; returns the ids. Whoever fills the pages takes the marks away. */
export function markLines(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ begin, end, slideEnd, notesEnd }) => {
      const ids: string[] = [];
      // The browser tells the places of those ids alone that something leads to.
      const links = document.createElement('nav');
      links.className = 'marca-de-renglones';
      links.hidden = true;
      for (const { id, children } of document.querySelectorAll('.lectura article.lamina')) {
        const lines = [...children].find((child) => child.matches('.renglones'));
        ids.push(id);
        if (!lines) continue;
        // The notes' box may be longer than they are.
        const places = { [begin]: 'top: 0', [end]: 'bottom: 0', [slideEnd]: 'bottom: 0', [notesEnd]: '' };
        for (const [each, place] of Object.entries(places)) {
          const selector =
            each === notesEnd ? '.mas-de-la-lamina' : each === slideEnd ? '.lamina-cuerpo' : '.renglones';
          const parent = [...children].find((child) => child.matches(selector)) as HTMLElement | undefined;
          const mark = document.createElement('span');
          mark.className = 'marca-de-renglones';
          mark.id = each + id;
          mark.style.cssText = place ? `position: absolute; left: 0; ${place}` : 'display: block';
          parent?.append(mark);
          if (place && parent) parent.style.position = 'relative';
          ids.push(mark.id);
        }
      }
      for (const id of ids) {
        const link = document.createElement('a');
        link.href = `#${id}`;
        links.append(link);
      }
      document.body.append(links);
      return ids;
    },
    { begin: BEGIN, end: END, slideEnd: SLIDE_END, notesEnd: NOTES_END },
  );
}

/**
 * What a draft's pages leave empty goes to the lines that end there, in equal shares. A browser can't do it by itself: it does
 * not know what is left of a page before it has laid out the next.
 */
export async function fillPages(page: Page, places: Places): Promise<void> {
  await page.$$eval(
    '.lectura article.lamina > .renglones',
    (all, rooms) => {
      for (const mark of document.querySelectorAll('.marca-de-renglones')) {
        // What has a place of its own is painted, and so stands in the file, after what follows it.
        mark.parentElement!.style.position = '';
        mark.remove();
      }
      for (const lines of all as HTMLElement[]) {
        const { id, children } = lines.parentElement!;
        const room = rooms[id];
        if (!room) continue;
        lines.style.minHeight = `${room.height}px`;
        if (!room.across) continue;
        for (const each of children as HTMLCollectionOf<HTMLElement>) each.style.gridRow = '2';
        lines.style.gridArea = '3 / 1 / auto / -1';
      }
    },
    sharesOf(
      await page.$$eval('.lectura article.lamina', (slides) =>
        slides.map((slide) => ({
          id: slide.id,
          opens: slide.classList.contains('capitulo'),
          beside: slide.matches(':not(.capitulo, .ancha, .abre)'),
        })),
      ),
      places,
    ),
  );
}

/**
 * The new room of lines, by slide; the opener of a chapter has the fewest things to note. Where they stand `beside` something
 * that ends much above them, they go across the page.
 */
export function sharesOf(
  slides: readonly { id: string; opens: boolean; beside: boolean }[],
  places: Places,
): Record<string, Room> {
  const rooms: Record<string, Room> = {};
  const blocks = slides.flatMap(({ id, opens, beside }) => {
    const [at, begin, end] = [id, BEGIN + id, END + id].map((each) => places.get(each)) as [Place?, Place?, Place?];
    return at ? [{ id, opens, beside, at, begin, end }] : [];
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
    for (const { id, beside, begin, end } of given) {
      const height = (begin!.below - end!.below) * POINT + left / given.length;
      const others = [SLIDE_END + id, NOTES_END + id].flatMap((each) => places.get(each) ?? []);
      const lowest = Math.min(...others.map(({ page, below }) => (page === number ? below : 0)), begin!.below);
      const rest = height - (begin!.below - lowest) * POINT;
      // A line across the page is as long as two.
      const across = beside && 2 * linesIn(rest) > linesIn(height);
      rooms[id] = { height: across ? rest : height, across };
    }
  }
  return rooms;
}
