import { makeNode } from '../../dom/make-node.ts';
import { panelText } from '../../language/panels-es-mx.ts';
import { openDialog } from './dialog.ts';
import type { KeyAction } from '../key-action.ts';

/** The list of keys, from the table that the keyboard uses. */
export function openHelpPanel(actions: readonly KeyAction[]): void {
  const { body } = openDialog('ayuda', panelText.help);
  const entries = actions.flatMap(({ shown, description }) => [
    makeNode('dt', {}, ...shown.flatMap((key) => [makeNode('kbd', {}, key), ' '])),
    makeNode('dd', {}, description),
  ]);
  body.append(makeNode('dl', {}, ...entries));
  const { pdf } = document.documentElement.dataset;
  if (pdf) body.append(downloads(pdf));
  // Longer than a small screen: it scrolls by keys.
  body.tabIndex = 0;
}

/** The PDFs beside the page, where a release has them. */
function downloads(folder: string): HTMLElement {
  const link = (name: string, text: string) => makeNode('a', { href: `./${folder}/${name}.pdf`, download: '' }, text);
  const slides = link('diapositivas', panelText.slidesPdf);
  const booklet = link('cuaderno', panelText.bookletPdf);
  return makeNode('p', { class: 'descargas' }, `${panelText.downloads}: `, slides, ' ', booklet, ' ');
}
