export const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const PRESSES = 'a[href], button, summary, [role="button"], [role="option"]';
// Space and Enter belong to what has the focus; clickers' keys never do.
export const ACTIVATES = `${PRESSES}, [tabindex]`;

/**
 * A key that is held counts once, for whatever is in `page`, unless it moves or types: what it switches would go on and off till
 * it is let go, and what it opens would be typed into. `scrolls` is what else moves the page while nothing that it presses has the focus.
 */
export function ignoreHeldKeys(
  page: Document,
  { signal, scrolls }: { signal?: AbortSignal; scrolls?: string } = {},
): void {
  let began: EventTarget | null = null;
  page.addEventListener(
    'keydown',
    (event) => {
      const { repeat, key, target, ctrlKey, altKey, metaKey } = event;
      if (!repeat) {
        began = target;
        return;
      }
      if (ctrlKey || altKey || metaKey || /^(Arrow|Page|Tab|[+-]$)/.test(key)) return;
      const on = target instanceof Element ? target : page.body;
      if (key === scrolls && !on.closest(`${PRESSES}, dialog`)) return;
      // Held since before the field had the focus it writes nothing there; nor in a dialog just closed, which has it till the next frame.
      if (target === began && on.closest(FIELDS) && !on.closest('dialog:not([open])')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, ...(signal && { signal }) },
  );
}
