import { groupBy } from '../lists/group-by.ts';

/** A slide's fragments by step, in reveal.js's order: those with an index first, together where it is the same. */
export function groupFragments(slide: HTMLElement): HTMLElement[][] {
  const indexOf = (fragment: HTMLElement) => Number.parseInt(fragment.dataset.fragmentIndex ?? '', 10);
  const byIndex = groupBy(slide.querySelectorAll<HTMLElement>('.fragment'), indexOf);
  const rest = byIndex.get(Number.NaN) ?? [];
  byIndex.delete(Number.NaN);
  const ordered = [...byIndex].sort(([a], [b]) => a - b).map(([, group]) => group);
  return [...ordered, ...rest.map((fragment) => [fragment])];
}
