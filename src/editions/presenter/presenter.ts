import { describeComponents } from '../../html/describe-components.ts';
import { escapeHtml } from '../../html/escape-html.ts';
import { panelText } from '../../language/panels-es-mx.ts';
import { presenterText } from '../../language/presenter-es-mx.ts';
import { shellText } from '../../language/shell-es-mx.ts';
import { deck } from '../deck/deck.ts';
import type { DrawnEdition } from '../edition.ts';

/** The board of whoever leads the session, in a window of its own. */
export const presenter: DrawnEdition = {
  page: 'presentador.html',
  folder: import.meta.dirname,
  heaviest: 220,
  looked: 'start',
  words: { ...shellText, ...panelText, ...presenterText },
  fill: (site) => ({ ...deck.fill(site), dichos: escapeHtml(JSON.stringify(describeComponents(site.taller.slides))) }),
  without: deck.without,
};
