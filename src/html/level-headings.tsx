import { copyAttributes } from './copy-attributes.ts';
import { toNode } from './to-node.ts';

/**
 * Gives the headings in `root` the levels from `first` on, without gaps and in their order of rank, so that a part written for
 * itself takes its place in the outline of a longer page. A small heading above the large one is no deeper than that.
 */
export function levelHeadings(root: Element, first: number): void {
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const ranks = [...new Set(headings.map((heading) => heading.tagName))].sort();
  let last = first - 1;
  for (const heading of headings) {
    const level = Math.min(6, last + 1, first + ranks.indexOf(heading.tagName));
    last = level;
    if (heading.tagName === `H${level}`) continue;
    const Level = `h${level}` as 'h6';
    const fresh = toNode(<Level />);
    copyAttributes(heading, fresh);
    fresh.append(...heading.childNodes);
    heading.replaceWith(fresh);
  }
}
