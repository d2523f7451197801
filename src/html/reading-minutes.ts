/** Words a minute: an adult's pace in Spanish prose with figures to look at. */
const WORDS_A_MINUTE = 200;

/** Whole minutes, one at least, that it takes to read what stands in `root`; drawings and what is hidden don't count. */
export function readingMinutes(root: Element): number {
  return Math.max(1, Math.round(countWords(root) / WORDS_A_MINUTE));
}

function countWords(node: Node): number {
  if (node.nodeType === 3) return (node.nodeValue ?? '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (node.nodeType !== 1) return 0;
  const element = node as Element;
  if (element.tagName.toLowerCase() === 'svg' || element.getAttribute('aria-hidden') === 'true') return 0;
  return [...element.childNodes].reduce((sum, child) => sum + countWords(child), 0);
}
