import { addressedPart } from './addressed-part.ts';
import { replaceAddress } from './replace-address.ts';

/**
 * Goes to a place of the page as a link does; `replace` without an entry of the browser's history. In a frame the browser
 * would scroll the page around as well: there only the frame's own page moves.
 */
export function goTo(hash: string, { replace = false } = {}): void {
  if (parent === window) {
    if (replace) location.replace(hash);
    else location.hash = hash;
    return;
  }
  replaceAddress(history.state, hash);
  const target = addressedPart(document, hash);
  if (!target) return;
  const room = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  scrollBy({ top: target.getBoundingClientRect().top - room, behavior: 'instant' });
  // As after a link that the browser follows, Tab goes on from there.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
