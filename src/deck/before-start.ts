/** What the script in index.html's head keeps until the deck's own script is there. */
interface BeforeStart {
  /** Keys pressed so far, without those that belong to the browser. */
  keys: KeyboardEventInit[];
  /** Resolves after the page's first frame. */
  frame: Promise<void>;
  /** Makes the page a plain document, with the sentence that says why. */
  plain: () => void;
}

declare global {
  interface Window {
    beforeStart?: BeforeStart;
  }
}

// Where no frame comes, such as a window behind another one, the deck starts all the same.
const LIMIT = 500;

/** Resolves once the page's first picture has been made, or soon in a window that makes none; never rejects. */
export async function firstPicture(): Promise<void> {
  if (document.hidden) return;
  await Promise.race([window.beforeStart?.frame, new Promise((resolve) => setTimeout(resolve, LIMIT))]);
}

/** Presses again, in order, the keys that were pressed while the first slide was on show and its script not yet there. */
export function pressEarlyKeys(): void {
  for (const key of window.beforeStart?.keys.splice(0) ?? []) {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }));
  }
}
