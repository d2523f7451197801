import { panelText } from '../../language/panels-es-mx.ts';
import { openDialog } from './dialog.ts';
import type { KeyAction } from '../key-action.ts';

/** The list of keys, from the table that the keyboard uses. */
export function openHelpPanel(actions: readonly KeyAction[]): void {
  const { body } = openDialog('ayuda', panelText.help);
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
  const { pdf } = document.documentElement.dataset;
  if (pdf) body.append(downloads(pdf));
  // Longer than a small screen: it scrolls by keys.
  body.tabIndex = 0;
}

/** The PDFs beside the page, where a release has them. */
function downloads(folder: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'descargas';
  line.append(`${panelText.downloads}: `);
  for (const [name, text] of [
    ['diapositivas', panelText.slidesPdf],
    ['cuaderno', panelText.bookletPdf],
  ] as const) {
    const link = document.createElement('a');
    link.href = `./${folder}/${name}.pdf`;
    link.download = '';
    link.textContent = text;
    line.append(link, ' ');
  }
  return line;
}
