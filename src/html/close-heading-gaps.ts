import { closeGaps } from './close-gaps.ts';

/**
 * Headings keep the look of their rank and say (`aria-level`) the level that makes one outline of all `slides`: the first one 1,
 * no level skipped, whatever a deck begins with (`##`) and a slide is made of (only `###`). Notes are no part of it.
 */
export function closeHeadingGaps(slides: readonly Element[]): void {
  let last = 0;
  for (const slide of slides) {
    const headings = [...slide.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => !each.closest('.notes'));
    const ranks = headings.map(({ tagName }) => Number(tagName[1]));
    const levels = closeGaps(ranks, ranks.includes(1) ? 1 : 2, last);
    for (const [index, heading] of headings.entries()) {
      if (ranks[index] !== levels[index]) heading.setAttribute('aria-level', String(levels[index]));
      // Of a slide kept from an earlier drawing: what was right beside others.
      else heading.removeAttribute('aria-level');
    }
    last = levels.at(-1) ?? last;
  }
}
