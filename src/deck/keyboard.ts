import { ACTIVATES, FIELDS, ignoreHeldKeys } from '../dom/ignore-held-keys.ts';
import type { Deck } from './deck.ts';
import type { KeyAction } from './key-action.ts';
import type { Panels } from './panels/panels.ts';

/** Sends keys to their actions, unless what has the focus needs them itself. */
export function startKeyboard(deck: Deck, actions: readonly KeyAction[], panels: Panels, signal: AbortSignal): void {
  ignoreHeldKeys(document, { signal });
  giveKeysBack(document, signal);
  const byKey = new Map(actions.flatMap((action) => action.keys.map((key) => [key, action] as const)));
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.defaultPrevented && keepShow(event)) {
        event.preventDefault();
        if (deck.reveal.isOverview()) deck.toggleOverview();
        return;
      }
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
      if (document.querySelector('dialog[open]')) return;
      const target = targetOf(event);
      const fromClicker = event.key === 'PageUp' || event.key === 'PageDown';
      if (!fromClicker && target.closest(FIELDS)) return;
      // On a black screen and in the overview nobody means what happens to have the focus in a slide.
      const aside = panels.isBlank || (deck.reveal.isOverview() && target.closest('.slides, .saltar'));
      if ((event.key === ' ' || event.key === 'Enter') && !aside && target.closest(ACTIVATES)) return;
      if (panels.isBlank) {
        event.preventDefault();
        panels.toggleBlank();
        return;
      }
      if (/^\d$/.test(event.key)) {
        event.preventDefault();
        panels.openIndex(event.key);
        return;
      }
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action = event.shiftKey && key === ' ' ? byKey.get('ArrowLeft') : byKey.get(key);
      if (!action) return;
      event.preventDefault();
      if (deck.reveal.isOverview() && moveInOverview(deck, event.key)) return;
      action.run();
    },
    { signal },
  );
}

/** What a pointer has chosen in `page` gives the keys back to the deck; what a key has chosen (a click of no press) keeps them. */
export function giveKeysBack(page: Document, signal?: AbortSignal): void {
  const give = ({ detail }: MouseEvent) => {
    const chosen = page.activeElement as HTMLElement | SVGElement | null;
    if (detail > 0 && !chosen?.closest(`dialog, ${FIELDS}`)) chosen?.blur();
  };
  page.addEventListener('click', give, signal ? { signal } : {});
}

/**
 * True for keys that would load the page anew while it is presented or fills the screen. A remote's «start the show» is F5:
 * the show is on, so all it does is to leave the overview.
 */
function keepShow({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!document.fullscreenElement && !document.documentElement.classList.contains('presentando')) return false;
  return key === 'F5' || ((ctrlKey || metaKey) && key.toLowerCase() === 'r');
}

/** What a key is meant for. A dialog just closed keeps the focus until the next frame, and needs no key any more. */
export function targetOf({ target }: Event): Element {
  return target instanceof Element && !target.closest('dialog') ? target : document.body;
}

/** In the overview chapters are columns, so arrows move by place and not in line; Enter opens. */
function moveInOverview(deck: Deck, key: string): boolean {
  const { reveal } = deck;
  if (key === 'ArrowLeft') reveal.left();
  else if (key === 'ArrowRight') reveal.right();
  else if (key === 'ArrowUp') reveal.up();
  else if (key === 'ArrowDown') reveal.down();
  else if (key === 'Enter' || key === ' ') reveal.toggleOverview(false);
  else return false;
  return true;
}
