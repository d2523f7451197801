import type { Deck } from './deck.ts';

/**
 * Slides are made to fit while building. Once somebody else has changed their words (a page's translator) or letters (a
 * reader's own styles), what gives them room is loaded.
 */
export function watchWords(deck: Deck): void {
  const observer = new MutationObserver((changes) => {
    const isForeign = changes.some(
      ({ target, type, addedNodes }) =>
        (type === 'attributes' && target === document.documentElement) || [...addedNodes].some(isForeignNode),
    );
    if (!isForeign) return;
    observer.disconnect();
    void import('./give-room.ts').then(({ giveRoom }) => giveRoom(deck)).catch(() => {});
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['lang'] });
}

/** A translator's element, or style rules; ours have a data attribute, those of `npm start` among them. */
function isForeignNode(node: Node): boolean {
  return /^(FONT|STYLE)$/.test(node.nodeName) && Object.keys((node as HTMLElement).dataset).length === 0;
}
