import { makeNode } from '../dom/make-node.ts';
import { openDialog } from '../deck/panels/dialog.ts';
import { presenterText } from '../language/presenter-es-mx.ts';
import { makeButton } from '../notice/make-button.ts';

/** Asks whether the time of the talk may go; only a clear yes does it. */
export function openResetDialog(reset: () => void): void {
  const { dialog, body } = openDialog('reinicio', presenterText.resetClock);
  const ask = makeNode('p', {}, presenterText.resetAsk);
  const confirm = () => {
    dialog.close();
    reset();
  };
  const no = makeButton(presenterText.cancel, () => dialog.close(), 'boton');
  body.append(ask, no, ' ', makeButton(presenterText.resetYes, confirm, 'boton'));
  no.focus();
}
