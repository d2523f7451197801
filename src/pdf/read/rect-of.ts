import type { PDFDict } from 'pdf-lib';
import type { Bounds } from './matrix.ts';
import { name } from './name.ts';
import { numbersIn } from './plain-value.ts';

/** The place on its page of what can be pressed or written in. */
export function rectOf(annotation: PDFDict): Bounds {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(annotation.lookup(name('Rect')));
  return [left, bottom, right, top];
}
