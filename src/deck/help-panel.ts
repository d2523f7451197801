import { text } from '../language/es-mx.ts';
import { openDialog } from './dialog.ts';
import type { KeyAction } from './keys.ts';

/** The list of keys, from the table that the keyboard uses. */
export function openHelpPanel(actions: readonly KeyAction[]): void {
  const { body } = openDialog('ayuda', text.help);
  const list = document.createElement('dl');
  for (const action of actions) {
    const keys = document.createElement('dt');
    for (const key of action.shown) {
      const cap = document.createElement('kbd');
      cap.textContent = key;
      keys.append(cap, ' ');
    }
    const description = document.createElement('dd');
    description.textContent = action.description;
    list.append(keys, description);
  }
  body.append(list);
  // Longer than a small screen: it scrolls by keys.
  body.tabIndex = 0;
}
