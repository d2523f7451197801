import { foldText } from '../../../language/fold-text.ts';

const NAME = 'tabla-encontrado';

/** Ranges of `words` (folded) in the texts of `nodes`. */
function findRanges(nodes: readonly Element[], words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const node of nodes) {
    const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const folded = foldText(text.nodeValue ?? '');
      for (const word of words) {
        for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
          const range = node.ownerDocument.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + word.length);
          ranges.push(range);
        }
      }
    }
  }
  return ranges;
}

/**
 * Marks the words of a search without touching the nodes (CSS highlights; a browser without them marks nothing). `old` are
 * the ranges that an earlier call returned: a page may hold several tables, and they share one highlight.
 */
export function markFound(nodes: readonly Element[], words: readonly string[], old: readonly Range[]): Range[] {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return [];
  const highlight = CSS.highlights.get(NAME) ?? new Highlight();
  for (const range of old) highlight.delete(range);
  const ranges = words.length === 0 ? [] : findRanges(nodes, words);
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(NAME, highlight);
  return ranges;
}
