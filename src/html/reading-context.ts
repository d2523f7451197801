import type { Taller } from '../content/model.ts';
import type { SlideContext } from './render-slide.tsx';

/** What the parts of the reading are drawn with. */
export interface ReadingContext extends SlideContext {
  /** How many slides there are. */
  total: number;
  glossary: Taller['glossary'];
}
