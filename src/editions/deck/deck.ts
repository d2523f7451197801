import { panelText } from '../../language/panels-es-mx.ts';
import { shellText } from '../../language/shell-es-mx.ts';
import type { DrawnEdition } from '../edition.ts';

/** The slides, one after the other. */
export const deck: DrawnEdition = {
  page: 'index.html',
  folder: import.meta.dirname,
  heaviest: 220,
  looked: 'slides',
  words: { ...shellText, ...panelText },
  // The page's ground until the script has started is that of the first slide.
  fill: ({ slides, taller }) => ({ laminas: slides, fondo: taller.slides[0]?.layout ?? '' }),
  without: ['lectura', 'cuaderno', 'pagina-lectura'],
  isShared: true,
};
