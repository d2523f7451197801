/**
 * Headings keep the look of their rank and say (`aria-level`) the level that leaves no gap in the outline of all `roots`: a
 * deck may begin with `##`, a slide may hold nothing but `###`. Notes are no part of it.
 */
export function closeHeadingGaps(roots: readonly Element[]): void {
  let last = 0;
  for (const heading of roots.flatMap((root) => [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')])) {
    if (heading.closest('.notes')) continue;
    const rank = Number(heading.tagName.slice(1));
    last = Math.min(rank, last + 1);
    if (last !== rank) heading.setAttribute('aria-level', String(last));
  }
}
