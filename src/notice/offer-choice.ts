import { makeButton } from './make-button.ts';
import { showNotice } from './show-notice.ts';

/** Says something at the foot of the page, with a button to do it and one to go on as before. `name` as for `showNotice`. */
export function offerChoice(name: string, words: string, yes: string, act: () => void, no: string): void {
  const close = showNotice(name, words, () => [makeButton(yes, act), makeButton(no, () => close())]);
}
