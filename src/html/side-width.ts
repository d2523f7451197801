import { BODY_WIDTH, slideMeasures } from '../measures/slide-measures.ts';

const { px } = slideMeasures;

/** What one of `count` boxes side by side has for its words. */
export function sideWidth(count: number): number {
  return (BODY_WIDTH - px['entre-grupos'] * (count - 1)) / count - 2 * px['grupo-lado'];
}
