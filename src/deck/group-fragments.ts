/** A slide's fragments by step, in reveal.js's order: those with an index first, together where it is the same. */
export function groupFragments(slide: HTMLElement): HTMLElement[][] {
  const byIndex = new Map<number, HTMLElement[]>();
  const rest: HTMLElement[][] = [];
  for (const fragment of slide.querySelectorAll<HTMLElement>('.fragment')) {
    const index = Number.parseInt(fragment.dataset.fragmentIndex ?? '', 10);
    if (Number.isNaN(index)) rest.push([fragment]);
    else byIndex.set(index, [...(byIndex.get(index) ?? []), fragment]);
  }
  const ordered = [...byIndex].sort(([a], [b]) => a - b).map(([, group]) => group);
  return [...ordered, ...rest];
}
