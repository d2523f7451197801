import { openDialog } from '../deck/dialog.ts';
import { presenterText } from '../language/presenter-es-mx.ts';

/** Asks whether the time of the talk may go; only a clear yes does it. */
export function openResetDialog(reset: () => void): void {
  const { dialog, body } = openDialog('reinicio', presenterText.resetClock);
  const ask = document.createElement('p');
  ask.textContent = presenterText.resetAsk;
  const yes = button(presenterText.resetYes, () => {
    dialog.close();
    reset();
  });
  const no = button(presenterText.cancel, () => dialog.close());
  body.append(ask, no, ' ', yes);
  no.focus();
}

/** A button of a dialog. */
export function button(label: string, act: () => void): HTMLButtonElement {
  const node = document.createElement('button');
  node.type = 'button';
  node.className = 'boton';
  node.textContent = label;
  node.addEventListener('click', act);
  return node;
}
