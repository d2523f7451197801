import { openPart } from '../dom/open-part.ts';
import { askToErase } from './erase-data.ts';
import { goTo } from './go-to.ts';
import { usePart } from './notice.ts';

/** Wires the page's buttons, and `/` or Ctrl+K for the search, whose program is loaded when it is first asked for. */
export function startActions(document: Document): void {
  const contents = document.querySelector<HTMLElement>('.indice');
  // Before 2025 some browsers know no popovers (editions/reading/contents.css).
  const hasPopovers = 'popover' in HTMLElement.prototype;
  const closeContents = () => {
    if (!hasPopovers) contents?.removeAttribute('data-abierto');
    else if (contents?.matches(':popover-open')) contents.hidePopover();
  };
  const search = () => {
    closeContents();
    if (document.querySelector('dialog[open]')) return;
    openPart(usePart, import('../search/search-dialog.ts'), ({ openSearch }, ahead) =>
      openSearch(document, ahead, goTo),
    );
  };
  const actions: Record<string, () => void> = {
    buscar: search,
    borrar: () => {
      closeContents();
      askToErase(document);
    },
  };
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-accion]') : null;
    if (button) actions[button.dataset.accion ?? '']?.();
    if (!(target instanceof Element)) return;
    if (!hasPopovers && target.closest('[popovertarget]')) contents?.toggleAttribute('data-abierto');
    // Whoever follows a link of the drawer wants to see where it leads.
    else if (target.closest('.indice a') || !target.closest('.indice')) closeContents();
  });
  document.addEventListener('keydown', (event) => {
    const isWriting =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === 'Escape') closeContents();
    const isSearch =
      (event.key === '/' && !isWriting && !event.altKey) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
    if (!isSearch) return;
    event.preventDefault();
    search();
  });
}
