/**
 * Headings keep the look of their rank and say (`aria-level`) the level that makes one outline of all `slides`: the first one 1,
 * no level skipped, whatever a deck begins with (`##`) and a slide is made of (only `###`). Notes are no part of it.
 */
export function closeHeadingGaps(slides: readonly Element[]): void {
  let last = 0;
  for (const slide of slides) {
    const headings = [...slide.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => !each.closest('.notes'));
    const ranks = [...new Set(headings.map(({ tagName }) => tagName))].sort();
    const first = ranks[0] === 'H1' ? 1 : 2;
    for (const heading of headings) {
      last = Math.min(first + ranks.indexOf(heading.tagName), last + 1);
      if (heading.tagName !== `H${last}`) heading.setAttribute('aria-level', String(last));
    }
  }
}
