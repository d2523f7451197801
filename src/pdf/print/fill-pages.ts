import type { Page } from '@playwright/test';
import type { Draft, Place } from './draft-places.ts';

// CSS pixels a point.
const POINT = 96 / 72;
// Between paper's edge and words, as in editions/reading/booklet/page.css: 18 mm at either side; 24 mm above and 23 below, which is
// where Chromium's places count from too.
const SIDES = (2 * 18 * 96) / 25.4;
const HEAD_AND_FOOT = ((24 + 23) * 96) / 25.4;
// What a second print may need more than the first.
const SLACK = 8;

/** A slide of the booklet: its height and that of its lines to write on, in CSS pixels, and whether it opens a chapter. */
interface Block {
  id: string;
  height: number;
  lines: number;
  opens: boolean;
}

/**
 * What a draft's pages leave empty below their last slide goes to the lines of the slides that begin there, in equal shares.
 * A browser can't do it by itself: it does not know what is left of a page before it has laid out the next.
 */
export async function fillPages(page: Page, { places, width }: Draft): Promise<void> {
  // Heights are those of the printed page only where it is as wide.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.round(width * POINT - SIDES), height: 900 });
  const blocks: Block[] = await page.$$eval('.lectura article.lamina', (articles) =>
    articles.map((article) => ({
      id: article.id,
      height: article.getBoundingClientRect().height,
      lines: article.querySelector(':scope > .renglones')?.getBoundingClientRect().height ?? 0,
      opens: article.classList.contains('capitulo'),
    })),
  );
  await page.$$eval(
    '.lectura article.lamina > .renglones',
    (all, heights) => {
      for (const lines of all as HTMLElement[]) {
        const height = heights[lines.parentElement!.id];
        if (height !== undefined) lines.style.minHeight = `${height}px`;
      }
    },
    sharesOf(blocks, places),
  );
}

/** The new heights of lines, by slide. */
export function sharesOf(blocks: readonly Block[], places: ReadonlyMap<string, Place>): Record<string, number> {
  const heights: Record<string, number> = {};
  const pageOf = ({ id }: Block) => places.get(id)?.page;
  for (const number of new Set(blocks.map(pageOf))) {
    if (number === undefined) continue;
    const own = blocks.filter((block) => pageOf(block) === number);
    const last = own.at(-1)!;
    const left = places.get(last.id)!.below * POINT - HEAD_AND_FOOT - last.height - SLACK;
    // Less than nothing: it goes on over the next page, or there is nothing to give away.
    if (left <= 0) continue;
    // A chapter's opener has the fewest things to note.
    const slides = own.filter(({ opens }) => !opens);
    const given = slides.length > 0 ? slides : own;
    for (const { id, lines } of given) heights[id] = lines + left / given.length;
  }
  return heights;
}
