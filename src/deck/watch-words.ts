import type { Deck } from './deck.ts';

/**
 * Slides are made to fit while building. Once somebody else has changed their words (a page's translator) or letters (a
 * reader's own styles), what gives them room is loaded.
 */
export function watchWords(deck: Deck): void {
  const observer = new MutationObserver((changes) => {
    const isForeign = changes.some(
      ({ target, type, addedNodes }) =>
        (type === 'attributes' && target === document.documentElement) ||
        [...addedNodes].some(({ nodeName }) => /^(FONT|STYLE)$/.test(nodeName)),
    );
    if (!isForeign) return;
    observer.disconnect();
    void import('./give-room.ts').then(({ giveRoom }) => giveRoom(deck)).catch(() => {});
  });
  observer.observe(document, { subtree: true, childList: true, attributeFilter: ['lang'] });
}
