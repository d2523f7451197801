const LONGEST = 150;

/** The words that one would see in a part of a slide, cut where they are many. */
export function readWords(root: Element | null): string {
  return shorten(wordsOf(root));
}

/** What a step shows, in the words that its component has for it or in its own. */
export function readStep(nodes: readonly HTMLElement[]): string {
  const own = nodes.map((node) => node.dataset.frase ?? wordsOf(node)).join(' ');
  return shorten(own.trim());
}

/** No notes, no drawings, no text for screen readers. */
function wordsOf(root: Element | null): string {
  if (!root) return '';
  const copy = root.cloneNode(true) as Element;
  // A span that only readers hear stands inside a sentence.
  const aside = 'svg, table, aside, figcaption, .solo-lectores:not(span), .fuentes-de-figura, .componente';
  for (const node of copy.querySelectorAll(aside)) node.remove();
  const parts = [...copy.querySelectorAll('h3, li, p')].filter((node) => !node.querySelector('li, p'));
  const words =
    parts.length > 0 ? parts.map((node) => node.textContent?.trim() ?? '').filter(Boolean) : [copy.textContent ?? ''];
  return words.join(' · ').replace(/\s+/g, ' ').trim();
}

function shorten(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))}…`;
}
