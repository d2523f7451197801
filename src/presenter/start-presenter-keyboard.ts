import { giveKeysBack, targetOf } from '../deck/keyboard.ts';
import type { KeyAction } from '../deck/key-action.ts';
import { ACTIVATES, FIELDS, ignoreHeldKeys } from '../dom/ignore-held-keys.ts';
import type { Stage } from './stage.ts';

/** Sends keys to their actions, unless what has the focus needs them itself. */
export function startPresenterKeyboard(
  stage: Stage,
  actions: readonly KeyAction[],
  openIndex: (typed: string) => void,
): void {
  ignoreHeldKeys(document);
  giveKeysBack(document);
  const byKey = new Map(actions.flatMap((action) => action.keys.map((key) => [key, action] as const)));
  document.addEventListener('keydown', (event) => {
    // A remote's «start the show»; who wants to load this window anew has Ctrl+R.
    if (event.key === 'F5' && !event.ctrlKey) event.preventDefault();
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    const target = targetOf(event);
    const fromClicker = event.key === 'PageUp' || event.key === 'PageDown';
    if (!fromClicker && target.closest(FIELDS)) return;
    // Long notes scroll by the arrows when they have the focus.
    if (event.key.startsWith('Arrow') && target.closest('.notas-texto')) return;
    if ((event.key === ' ' || event.key === 'Enter') && target.closest(ACTIVATES)) return;
    if (/^\d$/.test(event.key) && !stage.isBlank) {
      event.preventDefault();
      openIndex(event.key);
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = event.shiftKey && key === ' ' ? byKey.get('ArrowLeft') : byKey.get(key);
    if (!action) return;
    event.preventDefault();
    if (stage.isOverview && (key === ' ' || key === 'Enter')) stage.toggleOverview();
    else if (stage.isBlank && action.keys[0] !== 'b') stage.toggleBlank();
    else action.run();
  });
}
