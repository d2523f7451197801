import { closeGaps } from './close-gaps.ts';
import { copyAttributes } from './copy-attributes.ts';
import { toNode } from './to-node.ts';

/**
 * Gives the headings in `root` the levels from `first` on, without gaps and in their order of rank, so that a part written for
 * itself takes its place in the outline of a longer page. A small heading above the large one is no deeper than that.
 */
export function levelHeadings(root: Element, first: number): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const ranks = headings.map(({ tagName }) => Number(tagName[1]));
  for (const [index, level] of closeGaps(ranks, first).entries()) {
    const heading = headings[index]!;
    if (ranks[index] === level) continue;
    const Level = `h${level}` as 'h6';
    const fresh = toNode(<Level />);
    copyAttributes(heading, fresh);
    fresh.append(...heading.childNodes);
    heading.replaceWith(fresh);
  }
}
