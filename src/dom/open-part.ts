/** What was pressed between the wish for a part and the part. */
export interface Ahead {
  typed: string;
  /** Enter was pressed behind it. */
  isEntered: boolean;
}

let last: AbortController | undefined;

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
  last?.abort();
  const wish = new AbortController();
  last = wish;
  const ahead = { typed, isEntered: false };
  document.addEventListener(
    'keydown',
    (event) => {
      const { key } = event;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (document.querySelector('dialog[open]') || /^F\d/.test(key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (key.length === 1) ahead.typed += key;
      else if (key === 'Backspace') ahead.typed = ahead.typed.slice(0, -1);
      else if (key === 'Enter') ahead.isEntered = true;
      else if (key === 'Escape' && !ahead.isEntered) wish.abort();
    },
    { capture: true, signal: wish.signal },
  );
  void load(loading, (part) => wish.signal.aborted || use(part, ahead)).finally(() => wish.abort());
}
