import { panelText } from '../../language/panels-es-mx.ts';
import { shellText } from '../../language/shell-es-mx.ts';
import { escapeHtml } from '../../html/escape-html.ts';
import type { DrawnEdition } from '../edition.ts';

/** The slides, one after the other. */
export const deck: DrawnEdition = {
  page: 'index.html',
  folder: import.meta.dirname,
  heaviest: 220,
  looked: 'slides',
  words: { ...shellText, ...panelText },
  // The page's ground until the script has started is that of the first slide.
  fill: ({
    slides,
    taller: {
      slides: [first],
      config,
    },
  }) => ({
    laminas: slides,
    fondo: first?.layout ?? '',
    titulo: escapeHtml(`${config.titulo} ${config.estado}`),
  }),
  without: ['lectura', 'cuaderno', 'pagina-lectura'],
  isShared: true,
};
