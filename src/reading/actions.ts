import { askToErase } from './erase-data.ts';
import { usePart } from './notice.ts';

/** Wires the page's buttons, and `/` or Ctrl+K for the search, whose program is loaded when it is first asked for. */
export function startActions(document: Document): void {
  const contents = document.querySelector<HTMLElement>('.indice');
  const closeContents = () => contents?.matches(':popover-open') && contents.hidePopover();
  const search = () => {
    closeContents();
    if (!document.querySelector('dialog[open]'))
      void usePart(import('../search/search-dialog.ts'), ({ openSearch }) => openSearch(document));
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
    // Whoever follows a link of the drawer wants to see where it leads.
    if (target instanceof Element && target.closest('.indice a')) closeContents();
  });
  document.addEventListener('keydown', (event) => {
    const isWriting =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const isSearch =
      (event.key === '/' && !isWriting && !event.altKey) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
    if (!isSearch) return;
    event.preventDefault();
    search();
  });
}
