import { clickerText } from '../../language/clicker-es-mx.ts';
import type { DrawnEdition } from '../edition.ts';
import { drawSlides } from './draw-slides.tsx';

/** What leads the slides from the leader's phone: their names, steps and notes, and no drawing. */
export const clicker: DrawnEdition = {
  page: 'mando.html',
  folder: import.meta.dirname,
  heaviest: 120,
  looked: 'start',
  words: clickerText,
  fill: ({ slides }) => drawSlides(slides),
  without: ['reveal', 'tablero', 'lectura', 'cuaderno', 'pagina-lectura', 'print-pdf', 'reveal-print'],
  isLive: true,
};
