/** What was pressed between the wish for a part and the part. */
export interface Ahead {
  typed: string;
  /** Enter was pressed behind it. */
  isEntered: boolean;
}

let dropLast: (() => void) | undefined;

/**
 * Opens what has keys of its own, such as a dialog, by `use` once it is loaded. Keys pressed meanwhile are kept for it; Escape
 * takes the wish back, and so does another wish. `load` is what else is done with a part on its way; `typed`, what was typed already.
 */
export function openPart<Part>(
  load: (loading: Promise<Part>, use: (part: Part) => void) => Promise<void>,
  loading: Promise<Part>,
  use: (part: Part, ahead: Ahead) => void,
  typed = '',
): void {
  dropLast?.();
  const wish = new AbortController();
  const drop = () => wish.abort();
  dropLast = drop;
  const ahead = { typed, isEntered: false };
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, altKey, metaKey, isComposing } = event;
      if (ctrlKey || altKey || metaKey || isComposing || /^F\d/.test(key) || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      event.stopPropagation();
      if (key.length === 1) ahead.typed += key;
      else if (key === 'Backspace') ahead.typed = ahead.typed.slice(0, -1);
      else if (key === 'Enter') ahead.isEntered = true;
      else if (key === 'Escape' && !ahead.isEntered) drop();
    },
    { capture: true, signal: wish.signal },
  );
  void load(loading, (part) => wish.signal.aborted || use(part, ahead)).finally(drop);
}
