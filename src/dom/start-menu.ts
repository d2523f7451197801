/** Closes an open menu once what it offers is done, somebody presses elsewhere, or with Escape, which gives the focus back to its name. */
export function startMenu(menu: HTMLDetailsElement, signal?: AbortSignal): void {
  const page = menu.ownerDocument;
  const options = signal ? { signal } : {};
  page.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element && menu.contains(target) && target.closest('summary'))) menu.open = false;
    },
    options,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      event.preventDefault();
      const isInside = menu.contains(page.activeElement);
      menu.open = false;
      if (isInside) menu.querySelector('summary')?.focus();
    },
    { ...options, capture: true },
  );
}
