import { openPart } from '../dom/open-part.ts';
import { openWindow } from '../dom/open-window.ts';
import { loadPart } from './load-part.ts';

/**
 * The browser's own keys for all of a page, which here is more than what stands in the document: far slides wait outside.
 * Ctrl+P prints all slides in a window of its own, which asks for the paper once it is laid out; Ctrl+F, Ctrl+G and
 * F3 find in all slides; Ctrl+S leads to the file that has all. In a dialog they are the browser's again: a second Ctrl+F, say.
 */
export function startBrowserKeys(find: () => void, signal: AbortSignal): void {
  const actions: Record<string, () => void> = {
    p: print,
    f: find,
    g: find,
    f3: find,
    s: () => openPart(loadPart, import('./panels/explain.ts'), (part) => part.explainSaving()),
  };
  document.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey || event.key === 'F3') || event.altKey || event.shiftKey) return;
      const action = actions[event.key.toLowerCase()];
      if (!action || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      if (!event.repeat) action();
    },
    { signal, capture: true },
  );
}

/** Where there is no address to print from (a page written into another one), or no window may open, a dialog says what can be done. */
function print(): void {
  const page = /^(http|file)/.test(location.protocol) ? `${location.href.split(/[?#]/)[0]}?print-pdf&imprimir` : '';
  if (!page || !openWindow(page, '_blank'))
    openPart(loadPart, import('./panels/explain.ts'), (part) => part.explainPrinting(page));
}
