import { KEY_SPACE, keyOf } from './key-of.ts';

/** What became of something that was to be kept: `full` may work again with less, `denied` will not. */
export type Outcome = 'kept' | 'full' | 'denied';

// Any browser that keeps something takes a text of this length.
const LITTLE = 100_000;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'length'>;

/** What a browser keeps for this site, for good or as long as the tab lives, or undefined where it refuses even to be asked (cookies blocked, some private modes). */
export function deviceStorage<Name extends 'localStorage' | 'sessionStorage' = 'localStorage'>(
  window: Pick<Window, Name>,
  name = 'localStorage' as Name,
): Storage | undefined {
  try {
    return window[name];
  } catch {
    return undefined;
  }
}

/** The text kept under `name`; undefined where there is none or it can't be had. */
export function readText(storage: Store | undefined, name: string): string | undefined {
  try {
    return storage?.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps `text` under `name` and says whether it will still be there. */
export function writeText(storage: Store | undefined, name: string, text: string): Outcome {
  if (!storage) return 'denied';
  try {
    storage.setItem(keyOf(name), text);
    return 'kept';
  } catch (error) {
    if (!isFull(error)) return 'denied';
    // A browser that keeps nothing at all says «full» too: but there is nothing in it.
    return storage.length === 0 && text.length < LITTLE ? 'denied' : 'full';
  }
}

/** Erases all that this workshop has kept, whoever wrote it. */
export function eraseTexts(storage: Storage | undefined): void {
  try {
    for (const key of Object.keys(storage ?? {})) if (key.startsWith(KEY_SPACE)) storage?.removeItem(key);
  } catch {
    // Nothing could be kept either.
  }
}

function isFull(error: unknown): boolean {
  const { name } = Object(error) as { name?: unknown };
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED';
}
