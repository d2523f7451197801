import { foldText } from '../language/fold-text.ts';
import { wordsIn } from './words-in.ts';

/** Marks the found words in the page's own text, where the browser can do so without touching it; gives the first. */
export function highlight(element: HTMLElement, terms: ReadonlySet<string>): Range | undefined {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isSeen(node.parentElement)) continue;
    for (const { word, at } of wordsIn(node.nodeValue ?? '')) {
      if (!terms.has(foldText(word))) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      ranges.push(range);
    }
  }
  if ('highlights' in CSS) CSS.highlights.set('hallado', new Highlight(...ranges));
  return ranges[0];
}

/** Browsers before 2024 may not know checkVisibility. */
function isSeen(element: Element | null): boolean {
  return element?.checkVisibility?.() ?? (element !== null && element.getClientRects().length > 0);
}
