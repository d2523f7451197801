import { panelText } from '../../language/panels-es-mx.ts';
import type { Deck } from '../deck.ts';
import { openDialog } from './dialog.ts';

/** Notes and verified context of the current slide. */
export function openNotesPanel(deck: Deck): void {
  const { body } = openDialog('notas', deck.current.title);
  const notes = deck.current.element.querySelector('aside.notes');
  if (notes) body.append(...[...notes.childNodes].map((node) => node.cloneNode(true)));
  else body.append(panelText.noNotes);
  body.tabIndex = 0;
}
